import { defineCheck, levels } from '../../engine/define-check.ts'
import { remedy, type Finding } from '../../engine/finding.ts'
import type { AccessPolicy } from '../../facts/conditional-access.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { satisfied, setupSignIn } from './demands.ts'
import { findingOf, type JudgedPolicy } from './policy-rows.ts'
import { words } from './words/ca-location-device-filter.ts'

/** Where and with which device the sign-in comes matters only to a policy that the sign-in does not meet anyway. */
export default defineCheck({
  id: 'ca-location-device-filter',
  area: 'conditional-access',
  words,
  docs: 'https://learn.microsoft.com/entra/identity/conditional-access/concept-condition-filters-for-devices',
  confidence: 'inference',
  levels: levels(userScenarios, 'recommended'),
  needs: ['user.enrollmentPolicies', 'user.joinPolicies', 'user.securityInfoPolicies'],
  evaluate(facts, { overlays, language }, _maybe, say): Finding {
    const judge = (fact: keyof typeof facts, policies: readonly AccessPolicy[]): readonly JudgedPolicy[] => {
      const signIn = setupSignIn(overlays, null, fact === 'user.enrollmentPolicies')
      return policies
        .filter(({ dependsOn }) => dependsOn.length > 0)
        .map((policy) => ({ fact, policy, standing: policy.enforced && satisfied(policy, signIn) !== 'yes' ? 'warns' : 'fine' }))
    }
    const judged = [
      ...judge('user.enrollmentPolicies', facts['user.enrollmentPolicies']),
      ...judge('user.joinPolicies', facts['user.joinPolicies']),
      ...judge('user.securityInfoPolicies', facts['user.securityInfoPolicies']),
    ]
    return findingOf(judged, 'user.enrollmentPolicies', say.satisfiedConditions, remedy(say.prepare, 'identity-admin'), language)
  },
})
