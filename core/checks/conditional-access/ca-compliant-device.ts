import { defineCheck, levels } from '../../engine/define-check.ts'
import type { Finding, Remedy } from '../../engine/finding.ts'
import type { AccessControl, AccessPolicy } from '../../facts/conditional-access.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { met, setupSignIn } from './demands.ts'
import { findingOf, standingOf, type JudgedPolicy } from './policy-rows.ts'

const loosen: Remedy = {
  summary: 'Ask for a compliant device on all resources, or leave setup out of the policy.',
  steps: [
    'Open Protection, Conditional Access, Policies in the Microsoft Entra admin center.',
    'Take Microsoft Intune Enrollment and Microsoft Intune off the lists of resources of the policies named here, or set these policies to all resources: enrollment is then left out by design.',
    'Take the demand for a device state away from policies on the user actions Register or join devices and Register security information.',
    'Give compliance policies with BitLocker or Secure Boot a grace period of 0.25 days, since both are only reported after a restart.',
  ],
  role: 'identity-admin',
  restart: 'none',
}

/** Controls that a device can meet only once it is enrolled, or never on Windows. */
const deviceControls: readonly AccessControl[] = ['compliant-device', 'hybrid-joined-device', 'approved-app', 'app-protection']

export default defineCheck({
  id: 'ca-compliant-device',
  area: 'conditional-access',
  topic: 'Demands on the device during setup',
  title: { pass: 'No policy asks for a managed device too early', fail: 'A policy asks for a managed device too early' },
  why: 'A device becomes compliant after it has enrolled. A policy that asks for it on enrollment itself, on joining or on registering security information closes a circle.',
  docs: 'https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-grant',
  confidence: 'vendor',
  levels: levels(userScenarios, 'recommended'),
  needs: ['user.enrollmentPolicies', 'user.joinPolicies', 'user.securityInfoPolicies'],
  evaluate(facts, { overlays }): Finding {
    const judge = (fact: keyof typeof facts, policies: readonly AccessPolicy[], deviceExempt: boolean): readonly JudgedPolicy[] => {
      const signIn = setupSignIn(overlays, null, deviceExempt)
      return policies
        .filter(({ controls }) => controls.some((each) => deviceControls.includes(each)))
        .map((policy) => {
          const stuck = deviceControls.some((control) => met(policy, control, signIn) === 'no')
          return { fact, policy, standing: standingOf(policy, stuck ? 'warns' : 'fine') }
        })
    }
    const judged = [
      ...judge('user.enrollmentPolicies', facts['user.enrollmentPolicies'], true),
      ...judge('user.joinPolicies', facts['user.joinPolicies'], false),
      ...judge('user.securityInfoPolicies', facts['user.securityInfoPolicies'], false),
    ]
    return findingOf(judged, 'user.enrollmentPolicies', 'No demand on the device before it is enrolled', loosen)
  },
})
