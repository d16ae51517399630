import { defineCheck, levels } from '../../engine/define-check.ts'
import type { Finding, Remedy } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { findingOf, standingOf } from './policy-rows.ts'

const allow: Remedy = {
  summary: 'Leave both Intune resources out of the policies that block access.',
  steps: [
    'Open Protection, Conditional Access, Policies in the Microsoft Entra admin center.',
    'Open each policy named here and exclude the resources Microsoft Intune Enrollment and Microsoft Intune.',
    'Where the resource Microsoft Intune Enrollment is missing from the list, add its service principal with the application id d4ebce55-015a-49b5-a083-c84d1797ae8c.',
    'Wait a few minutes and scan again.',
  ],
  role: 'identity-admin',
  restart: 'none',
}

export default defineCheck({
  id: 'ca-block-with-allow-list',
  area: 'conditional-access',
  topic: 'Blocked resources',
  title: { pass: 'No policy blocks enrollment', fail: 'A policy blocks enrollment' },
  why: 'A policy that blocks all resources but a list also blocks enrollment, unless Microsoft Intune Enrollment and Microsoft Intune are both on that list.',
  docs: 'https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-cloud-apps',
  confidence: 'vendor',
  levels: levels(userScenarios, 'required'),
  needs: ['user.enrollmentPolicies'],
  evaluate({ 'user.enrollmentPolicies': policies }): Finding {
    const judged = policies
      .filter((policy) => policy.controls.includes('block'))
      .map((policy) => ({ fact: 'user.enrollmentPolicies' as const, policy, standing: standingOf(policy, 'fails') }))
    return findingOf(judged, 'user.enrollmentPolicies', 'Both Intune resources left out', allow)
  },
})
