import { defineCheck, levels } from '../../engine/define-check.ts'
import { remedy, type Finding } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { findingOf, standingOf } from './policy-rows.ts'
import { words } from './words/ca-block-with-allow-list.ts'

export default defineCheck({
  id: 'ca-block-with-allow-list',
  area: 'conditional-access',
  words,
  docs: 'https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-cloud-apps',
  confidence: 'vendor',
  levels: levels(userScenarios, 'required'),
  needs: ['user.enrollmentPolicies'],
  evaluate({ 'user.enrollmentPolicies': policies }, { language }, _maybe, say): Finding {
    const judged = policies
      .filter((policy) => policy.controls.includes('block'))
      .map((policy) => ({ fact: 'user.enrollmentPolicies' as const, policy, standing: standingOf(policy, 'fails') }))
    return findingOf(judged, 'user.enrollmentPolicies', say.bothLeftOut, remedy(say.allow, 'identity-admin'), language)
  },
})
