import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { scenarioIds } from '../../scenarios/index.ts'
import { hasReason } from './no-pass.ts'
import { passWords } from './words/pass.ts'
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
  evaluate({ 'user.tap': tap }, { language }, _maybe, say): Finding {
    const row = (observed: string): Observation => ({ fact: 'user.tap', observed, expected: say.usable })
    if (!tap.exists) return fail([row(say.noPass)], remedy(say.issue, 'identity-admin'))
    if (hasReason(tap, 'NotYetValid')) return warn([row(say.notValidYet)], remedy(say.wait, 'identity-admin'))
    if (hasReason(tap, 'Expired')) return fail([row(say.expired)], remedy(say.issue, 'identity-admin'))
    if (hasReason(tap, 'OneTimeUsed')) return fail([row(passWords[language].alreadyUsed)], remedy(say.issue, 'identity-admin'))
    if (hasReason(tap, 'DisabledByPolicy')) return fail([row(say.offByPolicy)], remedy(say.issue, 'identity-admin'))
    if (!tap.usable) return fail([row(say.notUsable)], remedy(say.issue, 'identity-admin'))
    return hasReason(tap, 'EnabledByPolicy') ? pass([row(say.usable)]) : cannotTell('user.tap', [row(say.usableUnclear)])
  },
})
