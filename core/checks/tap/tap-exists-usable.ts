import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { scenarioIds } from '../../scenarios/index.ts'
import { hasReason } from './no-pass.ts'
import { words } from './words/tap-exists-usable.ts'

/** The pass itself can never be read back, so nobody can verify what was written down. */
export default defineCheck({
  id: 'tap-exists-usable',
  area: 'tap',
  words,
  docs: 'https://learn.microsoft.com/entra/identity/authentication/howto-authentication-temporary-access-pass',
  confidence: 'vendor',
  levels: levels(scenarioIds, 'required'),
  overlays: ['tap'],
  needs: ['user.tap'],
  evaluate({ 'user.tap': tap }, _context, _maybe, say): Finding {
    const row = (observed: string): Observation => ({ fact: 'user.tap', observed, expected: 'Usable' })
    if (!tap.exists) return fail([row('No pass')], remedy(say.issue, 'identity-admin'))
    if (hasReason(tap, 'NotYetValid')) return warn([row('Not valid yet')], remedy(say.wait, 'identity-admin'))
    if (hasReason(tap, 'Expired')) return fail([row('Expired')], remedy(say.issue, 'identity-admin'))
    if (hasReason(tap, 'OneTimeUsed')) return fail([row('One-time pass, already used')], remedy(say.issue, 'identity-admin'))
    if (hasReason(tap, 'DisabledByPolicy')) return fail([row('Switched off by policy')], remedy(say.issue, 'identity-admin'))
    if (!tap.usable) return fail([row('Not usable')], remedy(say.issue, 'identity-admin'))
    return hasReason(tap, 'EnabledByPolicy') ? pass([row('Usable')]) : cannotTell('user.tap', [row('Usable, reason not known')])
  },
})
