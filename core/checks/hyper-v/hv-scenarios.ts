import { defineCheck, levels } from '../../engine/define-check.ts'
import { fail, pass, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { attestedScenarios } from '../../scenarios/index.ts'
import { notHyperV } from './hyper-v-only.ts'

const chooseAnother: Remedy = {
  summary: 'Test a user-driven scenario on this VM, or take physical hardware.',
  steps: [
    'Assign a user-driven deployment profile to the device record of the VM.',
    'Choose that scenario in Preflight and scan again.',
    'To test this scenario as it is, take a physical device with a TPM 2.0.',
  ],
  role: 'intune-admin',
  restart: 'none',
}

/**
 * A Hyper-V VM can be enrolled where no TPM proves the device, and in no scenario where one does
 * (learn.microsoft.com/autopilot/self-deploying, 2024-09-13; autopilot/pre-provision, 2025-04-09).
 */
export default defineCheck({
  id: 'hv-scenarios',
  area: 'hyper-v',
  topic: 'Scenario on a Hyper-V VM',
  title: { pass: 'Scenario works on a Hyper-V VM', fail: 'Scenario does not work on a Hyper-V VM' },
  why: 'A virtual TPM cannot prove the device, so setup on a VM stops at "Securing your hardware" in every scenario that asks for this proof.',
  docs: 'https://learn.microsoft.com/autopilot/self-deploying',
  confidence: 'vendor',
  levels: {
    ...levels(['user-driven', 'user-driven-hybrid', 'existing-devices'], 'informational'),
    ...levels(attestedScenarios, 'required'),
  },
  overlays: ['hyper-v-vm'],
  needs: ['device.virtualMachine'],
  evaluate({ 'device.virtualMachine': machine }, { scenario }): Finding {
    const other = notHyperV(machine)
    if (other !== null) return other
    const attested = attestedScenarios.some((each) => each === scenario)
    const seen: Observation = { fact: 'device.virtualMachine', observed: 'Hyper-V VM' }
    return attested ? fail([{ ...seen, expected: 'Physical device' }], chooseAnother) : pass([seen])
  },
})
