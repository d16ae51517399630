import { defineCheck, levels } from '../../engine/define-check.ts'
import { remedy, type Finding } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { met, setupSignIn } from './demands.ts'
import { findingOf, standingOf } from './policy-rows.ts'
import { words } from './words/ca-terms-of-use.ts'

export default defineCheck({
  id: 'ca-terms-of-use',
  area: 'conditional-access',
  words,
  docs: 'https://learn.microsoft.com/intune/device-enrollment/windows/enable-automatic-mdm',
  confidence: 'vendor',
  levels: levels(userScenarios, 'required'),
  needs: ['user.enrollmentPolicies'],
  evaluate({ 'user.enrollmentPolicies': policies }, { overlays, language }, _maybe, say): Finding {
    const signIn = setupSignIn(overlays, null, true)
    const judged = policies
      .filter((policy) => policy.controls.includes('terms-of-use'))
      .map((policy) => ({
        fact: 'user.enrollmentPolicies' as const,
        policy,
        standing: standingOf(policy, met(policy, 'terms-of-use', signIn) === 'yes' ? 'fine' : 'fails'),
      }))
    return findingOf(judged, 'user.enrollmentPolicies', say.noTerms, remedy(say.exclude, 'identity-admin'), language)
  },
})
