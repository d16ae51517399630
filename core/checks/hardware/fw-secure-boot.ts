import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { scenarioIds } from '../../scenarios/index.ts'
import { words } from './words/fw-secure-boot.ts'

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
    const evidence: Observation[] = [{ fact: 'device.secureBoot', observed: say.states[secureBoot], expected: say.states.on }]
    if (secureBoot === 'on') return pass(evidence)
    return warn(evidence, remedy(scenario === 'device-association' ? say.turnOnFirst : say.turnOn, 'technician', 'restart'))
  },
})
