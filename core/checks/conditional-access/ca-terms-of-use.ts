import { defineCheck, levels } from '../../engine/define-check.ts'
import type { Finding, Remedy } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { met, setupSignIn } from './demands.ts'
import { findingOf, standingOf } from './policy-rows.ts'

const exclude: Remedy = {
  summary: 'Leave Microsoft Intune Enrollment out of the policies that ask for terms of use.',
  steps: [
    'Open Protection, Conditional Access, Policies in the Microsoft Entra admin center.',
    'Open each policy named here and exclude the resource Microsoft Intune Enrollment.',
    'Wait a few minutes and scan again.',
  ],
  role: 'identity-admin',
  restart: 'none',
}

export default defineCheck({
  id: 'ca-terms-of-use',
  area: 'conditional-access',
  topic: 'Terms of use during enrollment',
  title: { pass: 'Enrollment asks for no terms of use', fail: 'Enrollment asks for terms of use' },
  why: 'Terms of use cannot be shown while a device enrolls in Intune, so enrollment stops. Microsoft does not support this combination.',
  docs: 'https://learn.microsoft.com/intune/device-enrollment/windows/enable-automatic-mdm',
  confidence: 'vendor',
  levels: levels(userScenarios, 'required'),
  needs: ['user.enrollmentPolicies'],
  evaluate({ 'user.enrollmentPolicies': policies }, { overlays }): Finding {
    const signIn = setupSignIn(overlays, null, true)
    const judged = policies
      .filter((policy) => policy.controls.includes('terms-of-use'))
      .map((policy) => ({
        fact: 'user.enrollmentPolicies' as const,
        policy,
        standing: standingOf(policy, met(policy, 'terms-of-use', signIn) === 'yes' ? 'fine' : 'fails'),
      }))
    return findingOf(judged, 'user.enrollmentPolicies', 'No terms of use for Microsoft Intune Enrollment', exclude)
  },
})
