import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { attestedScenarios } from '../../scenarios/index.ts'

const turnOn: Remedy = {
  summary: 'Turn on the TPM 2.0 in the firmware setup.',
  steps: [
    'Restart the device and open its firmware setup.',
    'Turn on the security chip; firmware names it TPM, PTT (Intel) or fTPM (AMD).',
    'For a Hyper-V VM, shut it down and turn on Settings > Security > Enable Trusted Platform Module.',
    'Start Windows and scan again.',
    'When there is no such setting, ask the hardware maker for a firmware update or use other hardware.',
  ],
  role: 'technician',
  restart: 'restart',
}

const makeReady: Remedy = {
  summary: 'Let Windows prepare the TPM, and clear it when that is not enough.',
  steps: [
    'Restart the device once and scan again: Windows prepares the TPM at start-up.',
    'Save the BitLocker recovery key, or turn BitLocker off: clearing the TPM locks the disk otherwise.',
    'Restart into the firmware setup, check that the TPM is on, and clear it.',
    'Start Windows, wait five minutes and scan again.',
  ],
  role: 'technician',
  restart: 'restart',
}

const makeAttest: Remedy = {
  summary: 'Update the TPM firmware, or use a scenario without attestation.',
  steps: [
    'Install the current firmware of the device and of its TPM from the hardware maker.',
    'Scan again.',
    'When the TPM still cannot attest, assign a user-driven deployment profile or use other hardware.',
  ],
  role: 'hardware-maker',
  restart: 'restart',
}

const remedies = {
  'device.tpmEnabled': turnOn,
  'device.tpmActivated': turnOn,
  'device.tpmReady': makeReady,
  'device.tpmAttestationCapable': makeAttest,
} as const

type State = keyof typeof remedies

// Disabled comes before not ready: it explains it.
const attestedStates: readonly State[] = ['device.tpmEnabled', 'device.tpmActivated', 'device.tpmReady', 'device.tpmAttestationCapable']
const plainStates: readonly State[] = ['device.tpmReady']

/**
 * Self-deploying and pre-provisioning prove the device with its TPM, so there it must be a working 2.0
 * (learn.microsoft.com/autopilot/self-deploying, 2024-09-13). User-driven enrollment does not attest: a
 * missing TPM only offends Windows 11 itself. What is read and wrong decides, whatever else is unread.
 */
export default defineCheck({
  id: 'tpm-present',
  area: 'hardware',
  topic: 'TPM 2.0',
  title: { pass: 'TPM 2.0 is present and ready', fail: 'TPM 2.0 is missing or not ready' },
  why: 'Setup without a user sign-in proves the device by its TPM and stops at "Securing your hardware" when it cannot. Windows 11 itself asks for a TPM 2.0 as well.',
  docs: 'https://learn.microsoft.com/autopilot/self-deploying',
  confidence: 'vendor',
  levels: {
    ...levels(['user-driven', 'user-driven-hybrid', 'existing-devices', 'device-preparation'], 'recommended'),
    ...levels(attestedScenarios, 'required'),
  },
  needs: ['device.tpmPresent'],
  uses: ['device.tpmSpecVersion', 'device.tpmReady', 'device.tpmEnabled', 'device.tpmActivated', 'device.tpmAttestationCapable'],
  evaluate({ 'device.tpmPresent': present }, { scenario }, maybe): Finding {
    const evidence: Observation[] = [
      { fact: 'device.tpmPresent', observed: present ? 'Present' : 'None found', expected: 'Present' },
    ]
    if (!present) return fail(evidence, turnOn)

    const version = maybe['device.tpmSpecVersion']
    if (version.status === 'known') {
      evidence.push({ fact: 'device.tpmSpecVersion', observed: version.value, expected: '2.0' })
      if (!version.value.trim().startsWith('2.0')) return fail(evidence, turnOn)
    }

    const states = attestedScenarios.some((each) => each === scenario) ? attestedStates : plainStates
    for (const id of states) {
      const state = maybe[id]
      if (state.status === 'known' && !state.value) {
        return fail([...evidence, { fact: id, observed: 'No', expected: 'Yes' }], remedies[id])
      }
    }
    const unread = (['device.tpmSpecVersion', ...states] as const).find((id) => maybe[id].status === 'unavailable')
    if (unread !== undefined) return cannotTell(unread, evidence)
    return pass([...evidence, ...states.map((id): Observation => ({ fact: id, observed: 'Yes', expected: 'Yes' }))])
  },
})
