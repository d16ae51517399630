import { defineCheck, levels } from '../../engine/define-check.ts'
import { fail, pass, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { scenarioIds } from '../../scenarios/index.ts'

const switchToUefi: Remedy = {
  summary: 'Convert the system disk to GPT and switch the firmware to UEFI.',
  steps: [
    'Save the files that are still needed.',
    'Open a Command Prompt as administrator.',
    'Run: mbr2gpt /validate /allowFullOS',
    'Run: mbr2gpt /convert /allowFullOS',
    'Restart into the firmware setup, turn CSM or legacy boot off and UEFI on.',
    'For a Hyper-V VM of generation 1, build a new VM of generation 2 instead.',
    'Start Windows and scan again.',
  ],
  role: 'technician',
  restart: 'restart',
}

/** Windows 11 asks for UEFI (learn.microsoft.com/windows/whats-new/windows-11-requirements, 2023-02-13). */
export default defineCheck({
  id: 'fw-uefi',
  area: 'hardware',
  topic: 'Firmware mode',
  title: { pass: 'Firmware starts Windows in UEFI mode', fail: 'Firmware starts Windows in legacy BIOS mode' },
  why: 'Legacy BIOS mode rules out Secure Boot and a TPM 2.0, and with them Windows 11 and everything in setup that proves the device.',
  docs: 'https://learn.microsoft.com/windows/deployment/mbr-to-gpt',
  confidence: 'vendor',
  levels: levels(scenarioIds, 'required'),
  needs: ['device.firmwareType'],
  evaluate({ 'device.firmwareType': firmware }): Finding {
    const uefi = firmware === 'uefi'
    const evidence: Observation[] = [
      { fact: 'device.firmwareType', observed: uefi ? 'UEFI' : 'Legacy BIOS', expected: 'UEFI' },
    ]
    return uefi ? pass(evidence) : fail(evidence, switchToUefi)
  },
})
