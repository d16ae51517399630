import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { signInWith } from './demands.ts'
import { findingOf, standingOf, type JudgedPolicy } from './policy-rows.ts'
import { words } from './words/ca-external-auth-method.ts'

export default defineCheck({
  id: 'ca-external-auth-method',
  area: 'conditional-access',
  words,
  docs: 'https://learn.microsoft.com/entra/identity/authentication/concept-authentication-external-method-provider',
  confidence: 'vendor',
  levels: levels(userScenarios, 'recommended'),
  needs: ['user.enrollmentPolicies', 'user.joinPolicies'],
  uses: ['user.externalMethods'],
  evaluate(facts, { overlays, language }, maybe, say): Finding {
    const methods = maybe['user.externalMethods']
    const strict = (['user.enrollmentPolicies', 'user.joinPolicies'] as const).flatMap((fact) =>
      facts[fact].filter(({ controls }) => controls.includes('strength')).map((policy) => ({ fact, policy })),
    )
    const relevant = signInWith(overlays) === 'other' ? strict.filter(({ policy }) => policy.enforced) : []
    if (relevant.length > 0 && methods.status === 'unavailable') return cannotTell('user.externalMethods')
    const external = methods.status === 'known' && methods.value.length > 0
    const judged: JudgedPolicy[] = strict.map(({ fact, policy }) => ({
      fact,
      policy,
      standing: standingOf(policy, external && relevant.some((each) => each.policy === policy) ? 'warns' : 'fine'),
    }))
    const finding = findingOf(judged, 'user.enrollmentPolicies', say.multifactorInstead, remedy(say.change, 'identity-admin'), language)
    const row: Observation[] =
      methods.status === 'known' ? [{ fact: 'user.externalMethods', observed: methods.value.length === 0 ? say.none : methods.value.join(', ') }] : []
    return 'evidence' in finding ? { ...finding, evidence: [...finding.evidence, ...row] } : finding
  },
})
