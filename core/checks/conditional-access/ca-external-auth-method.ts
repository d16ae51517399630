import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { signInWith } from './demands.ts'
import { findingOf, standingOf, type JudgedPolicy } from './policy-rows.ts'

const change: Remedy = {
  summary: 'Ask for multifactor authentication instead of a strength, or give the user another method.',
  steps: [
    'Open Protection, Conditional Access, Policies in the Microsoft Entra admin center.',
    'Change the policies named here from an authentication strength to Require multifactor authentication.',
    'Otherwise give the user a Temporary Access Pass or a security key for setup.',
  ],
  role: 'identity-admin',
  restart: 'none',
}

export default defineCheck({
  id: 'ca-external-auth-method',
  area: 'conditional-access',
  topic: 'External authentication methods',
  title: { pass: 'No strength stands against an external method', fail: 'A strength stands against an external method' },
  why: 'External authentication methods answer a demand for multifactor authentication, but no authentication strength. Users who have nothing else cannot join or enroll.',
  docs: 'https://learn.microsoft.com/entra/identity/authentication/concept-authentication-external-method-provider',
  confidence: 'vendor',
  levels: levels(userScenarios, 'recommended'),
  needs: ['user.enrollmentPolicies', 'user.joinPolicies'],
  uses: ['user.externalMethods'],
  evaluate(facts, { overlays }, maybe): Finding {
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
    const finding = findingOf(judged, 'user.enrollmentPolicies', 'Multifactor authentication instead of a strength', change)
    const row: Observation[] =
      methods.status === 'known' ? [{ fact: 'user.externalMethods', observed: methods.value.length === 0 ? 'None' : methods.value.join(', ') }] : []
    return 'evidence' in finding ? { ...finding, evidence: [...finding.evidence, ...row] } : finding
  },
})
