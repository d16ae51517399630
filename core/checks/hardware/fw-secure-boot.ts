import { assertNever } from '../../assert-never.ts'
import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, remedy, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import type { FactValues } from '../../facts/index.ts'
import { scenarioIds } from '../../scenarios/index.ts'
import { words } from './words/fw-secure-boot.ts'

const turnOnFirst: Remedy = {
  ...remedy(say.turnOn, 'technician', 'restart'),
  summary: 'Turn on Secure Boot before the device is associated.',
  steps: [
    ...remedy(say.turnOn, 'technician', 'restart').steps.slice(0, -1),
    'Scan again, and only then export the device association data.',
    'When the device is associated already, associate it again: a change of Secure Boot makes the association invalid.',
  ],
}

/**
 * Windows runs without Secure Boot, but health attestation and compliance suffer, so this never blocks.
 * Changing it later invalidates a device association
 * (learn.microsoft.com/autopilot/device-preparation/device-association/faq, 2026-08-07).
 */
export default defineCheck({
  id: 'fw-secure-boot',
  area: 'hardware',
  words,
  docs: 'https://learn.microsoft.com/windows-hardware/design/device-experiences/oem-secure-boot',
  confidence: 'community',
  levels: levels(scenarioIds, 'recommended'),
  needs: ['device.secureBoot'],
  evaluate({ 'device.secureBoot': secureBoot }, { scenario }, _maybe, say): Finding {
    const evidence: Observation[] = [{ fact: 'device.secureBoot', observed: text(secureBoot), expected: 'On' }]
    if (secureBoot === 'on') return pass(evidence)
    return warn(evidence, scenario === 'device-association' ? turnOnFirst : remedy(say.turnOn, 'technician', 'restart'))
  },
})

function text(state: FactValues['device.secureBoot']): string {
  switch (state) {
    case 'on':
      return 'On'
    case 'off':
      return 'Off'
    case 'unsupported':
      return 'Not supported'
    default:
      return assertNever(state)
  }
}
