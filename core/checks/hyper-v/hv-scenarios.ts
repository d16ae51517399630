import { defineCheck, levels } from '../../engine/define-check.ts'
import { fail, pass, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import { attestedScenarios } from '../../scenarios/index.ts'
import { notHyperV } from './hyper-v-only.ts'
import { words } from './words/hv-scenarios.ts'

/**
 * A Hyper-V VM can be enrolled where no TPM proves the device, and in no scenario where one does
 * (learn.microsoft.com/autopilot/self-deploying, 2024-09-13; autopilot/pre-provision, 2025-04-09).
 */
export default defineCheck({
  id: 'hv-scenarios',
  area: 'hyper-v',
  words,
  docs: 'https://learn.microsoft.com/autopilot/self-deploying',
  confidence: 'vendor',
  levels: {
    ...levels(['user-driven', 'user-driven-hybrid', 'existing-devices'], 'informational'),
    ...levels(attestedScenarios, 'required'),
  },
  overlays: ['hyper-v-vm'],
  needs: ['device.virtualMachine'],
  evaluate({ 'device.virtualMachine': machine }, { scenario, language }, _maybe, say): Finding {
    const other = notHyperV(machine, language)
    if (other !== null) return other
    const attested = attestedScenarios.some((each) => each === scenario)
    const seen: Observation = { fact: 'device.virtualMachine', observed: say.vm }
    return attested ? fail([{ ...seen, expected: say.physical }], remedy(say.chooseAnother, 'intune-admin')) : pass([seen])
  },
})
