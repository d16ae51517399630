import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import { scenarioIds } from '../../scenarios/index.ts'
import { yesNo } from '../../words/yes-no.ts'
import { words } from './words/tap-policy-enabled.ts'

export default defineCheck({
  id: 'tap-policy-enabled',
  area: 'tap',
  words,
  docs: 'https://learn.microsoft.com/entra/identity/authentication/howto-authentication-temporary-access-pass',
  confidence: 'vendor',
  levels: levels(scenarioIds, 'required'),
  overlays: ['tap'],
  needs: [],
  uses: ['tenant.tapPolicyState', 'user.inTapPolicy'],
  evaluate(_facts, { language }, maybe, say): Finding {
    const state = maybe['tenant.tapPolicyState']
    const inside = maybe['user.inTapPolicy']
    const answers = yesNo[language]
    const seen: Observation[] = []
    if (state.status === 'known') {
      seen.push({ fact: 'tenant.tapPolicyState', observed: state.value === 'enabled' ? say.on : say.off, expected: say.on })
    }
    if (inside.status === 'known') {
      seen.push({ fact: 'user.inTapPolicy', observed: inside.value ? answers.yes : answers.no, expected: answers.yes })
    }
    if (state.status === 'known' && state.value === 'disabled') return fail(seen, remedy(say.allow, 'identity-admin'))
    if (inside.status === 'known' && !inside.value) return fail(seen, remedy(say.allow, 'identity-admin'))
    if (state.status === 'unavailable') return cannotTell('tenant.tapPolicyState', seen)
    return inside.status === 'unavailable' ? cannotTell('user.inTapPolicy', seen) : pass(seen)
  },
})
