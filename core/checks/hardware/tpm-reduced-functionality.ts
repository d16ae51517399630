import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, notApplicable, pass, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { commonScenarios } from '../../scenarios/index.ts'

const clearTpm: Remedy = {
  summary: 'Clear the TPM in the firmware setup, with physical presence.',
  steps: [
    'Save the BitLocker recovery key, or turn BitLocker off: clearing the TPM locks the disk otherwise.',
    'Restart the device and open its firmware setup.',
    'Choose the command that clears the TPM and confirm at the keyboard of the device.',
    'Start Windows and scan again.',
    'When the state stays, ask the hardware maker for a TPM firmware update.',
  ],
  role: 'technician',
  restart: 'restart',
}

/** Device association turns such a TPM down (learn.microsoft.com/autopilot/device-preparation/device-association/requirements, 2026-08-25). */
export default defineCheck({
  id: 'tpm-reduced-functionality',
  area: 'hardware',
  topic: 'TPM functionality',
  title: { pass: 'TPM works with full functionality', fail: 'TPM is in reduced functionality mode' },
  why: 'In reduced functionality mode the TPM keeps keys it cannot vouch for: device association refuses the device, and Windows Hello or BitLocker may fail later.',
  docs: 'https://learn.microsoft.com/windows/security/hardware-security/tpm/initialize-and-configure-ownership-of-the-tpm',
  confidence: 'vendor',
  levels: { ...levels(commonScenarios, 'recommended'), ...levels(['device-association'], 'required') },
  needs: [],
  uses: ['device.tpmReducedFunctionality', 'device.tpmPresent'],
  evaluate(_facts, _context, maybe): Finding {
    const present = maybe['device.tpmPresent']
    if (present.status === 'known' && !present.value) return notApplicable('The device has no TPM.')
    const reduced = maybe['device.tpmReducedFunctionality']
    if (reduced.status === 'unavailable') return cannotTell('device.tpmReducedFunctionality')
    const evidence: Observation[] = [
      { fact: 'device.tpmReducedFunctionality', observed: reduced.value ? 'Yes' : 'No', expected: 'No' },
    ]
    return reduced.value ? fail(evidence, clearTpm) : pass(evidence)
  },
})
