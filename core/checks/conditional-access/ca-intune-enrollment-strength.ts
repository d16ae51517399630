import { defineCheck, levels } from '../../engine/define-check.ts'
import type { Finding, Remedy } from '../../engine/finding.ts'
import { setupSignIn } from './demands.ts'
import { strengthFinding } from './strength-finding.ts'

const allow: Remedy = {
  summary: 'Let the first sign-in satisfy the policies on Microsoft Intune Enrollment.',
  steps: [
    'Open Protection, Conditional Access, Policies in the Microsoft Entra admin center.',
    'Change the policies named here to the built-in strength Multifactor authentication, or exclude Microsoft Intune Enrollment from them.',
    'Take the sign-in frequency Every time away from policies on Microsoft Intune Enrollment.',
    'Wait a few minutes and scan again.',
  ],
  role: 'identity-admin',
  restart: 'none',
}

export default defineCheck({
  id: 'ca-intune-enrollment-strength',
  area: 'conditional-access',
  topic: 'Authentication strength for enrollment',
  title: { pass: 'The first sign-in is strong enough to enroll', fail: 'The first sign-in may not be strong enough to enroll' },
  why: 'Enrollment happens with the sign-in of setup. A strength that it does not reach stops the device after it has joined; a sign-in every time asks again, which a one-time pass cannot answer.',
  docs: 'https://learn.microsoft.com/entra/identity/authentication/concept-authentication-strengths',
  confidence: 'community',
  levels: levels(['user-driven', 'pre-provisioning', 'device-preparation'], 'required'),
  needs: ['user.enrollmentPolicies'],
  uses: ['user.tapOneTime'],
  evaluate({ 'user.enrollmentPolicies': policies }, { overlays }, maybe): Finding {
    return strengthFinding({
      fact: 'user.enrollmentPolicies',
      policies: policies.filter((policy) => policy.everyTime || policy.controls.includes('strength')),
      signIn: setupSignIn(overlays, maybe['user.tapOneTime'], true),
      oneTime: maybe['user.tapOneTime'],
      expected: 'A demand that the first sign-in meets once',
      remedy: allow,
      also: (policy) => (policy.everyTime ? 'warns' : 'fine'),
    })
  },
})
