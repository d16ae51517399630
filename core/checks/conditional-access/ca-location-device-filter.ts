import { defineCheck, levels } from '../../engine/define-check.ts'
import type { Finding, Remedy } from '../../engine/finding.ts'
import type { AccessPolicy } from '../../facts/conditional-access.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { satisfied, setupSignIn } from './demands.ts'
import { findingOf, type JudgedPolicy } from './policy-rows.ts'

const prepare: Remedy = {
  summary: 'Make sure that the bench and a device that is not enrolled yet satisfy the conditions.',
  steps: [
    'Open Protection, Conditional Access, Policies in the Microsoft Entra admin center.',
    'Add the public address of the bench to the locations that the policies named here allow.',
    'Write filters for devices so that an unmanaged device, which has no attributes yet, gets through.',
    'Try both with the What If tool, with the address of the bench.',
  ],
  role: 'identity-admin',
  restart: 'none',
}

export default defineCheck({
  id: 'ca-location-device-filter',
  area: 'conditional-access',
  topic: 'Locations and device filters',
  title: { pass: 'No policy depends on place or device', fail: 'A policy depends on place or device' },
  why: 'Nobody can tell from the tenant where the device will be set up, and before enrollment it has none of the attributes that filters look at.',
  docs: 'https://learn.microsoft.com/entra/identity/conditional-access/concept-condition-filters-for-devices',
  confidence: 'inference',
  levels: levels(userScenarios, 'recommended'),
  needs: ['user.enrollmentPolicies', 'user.joinPolicies', 'user.securityInfoPolicies'],
  evaluate(facts, { overlays }): Finding {
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
    return findingOf(judged, 'user.enrollmentPolicies', 'Conditions that the bench and a new device satisfy', prepare)
  },
})
