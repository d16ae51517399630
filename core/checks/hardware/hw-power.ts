import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { commonScenarios } from '../../scenarios/index.ts'
import { words } from './words/hw-power.ts'

/** Our own threshold, after a community monitor (2026-08): Microsoft gives none for setup. Percent. */
const blockedUpToPercent = 15

export default defineCheck({
  id: 'hw-power',
  area: 'hardware',
  words,
  docs: 'https://learn.microsoft.com/autopilot/troubleshooting-faq',
  confidence: 'own-threshold',
  levels: levels(commonScenarios, 'required'),
  needs: ['device.power'],
  evaluate({ 'device.power': power }, _context, _maybe, say): Finding {
    const percent = power.batteryPercent
    const onMains = power.source === 'ac'
    const source = onMains ? say.mains : say.battery
    const evidence: Observation[] = [
      {
        fact: 'device.power',
        observed: percent === null ? source : say.charged(source, percent),
        expected: say.mains,
        ownThreshold: true,
      },
    ]
    if (onMains) return pass(evidence)
    // A battery without a reading could be the nearly empty one.
    if (percent === null) return cannotTell('device.power', evidence)
    return percent <= blockedUpToPercent ? fail(evidence, remedy(say.plugIn, 'technician')) : warn(evidence, remedy(say.plugIn, 'technician'))
  },
})
