import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, remedy, warn, type Finding } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { words } from './words/now-lock-screen-hardening.ts'

/** Values that field reports name when web sign-in ends on the lock screen again; none of them is a proof. */
export default defineCheck({
  id: 'now-lock-screen-hardening',
  area: 'stuck',
  words,
  docs: 'https://learn.microsoft.com/autopilot/policy-conflicts',
  confidence: 'community',
  levels: levels(userScenarios, 'recommended'),
  overlays: ['stuck'],
  needs: ['device.lockScreenHardening'],
  evaluate({ 'device.lockScreenHardening': names }, _context, _maybe, say): Finding {
    if (names.length === 0) return pass([{ fact: 'device.lockScreenHardening', observed: say.none }])
    return warn([{ fact: 'device.lockScreenHardening', observed: names.join(', '), expected: say.none }], remedy(say.relax, 'intune-admin', 'restart'))
  },
})
