import { defineCheck, levels } from '../../engine/define-check.ts'
import type { Finding, Remedy } from '../../engine/finding.ts'
import { setupSignIn } from './demands.ts'
import { strengthFinding } from './strength-finding.ts'

const allow: Remedy = {
  summary: 'Let the first sign-in satisfy the policy on joining devices.',
  steps: [
    'Open Protection, Conditional Access, Policies in the Microsoft Entra admin center.',
    'Change the policies on the user action Register or join devices to multifactor authentication, or to the built-in strength Multifactor authentication, which takes both kinds of Temporary Access Pass.',
    'Where a custom strength is needed, add the method that the user has during setup to it.',
    'Wait a few minutes and scan again.',
  ],
  role: 'identity-admin',
  restart: 'none',
}

export default defineCheck({
  id: 'ca-register-device',
  area: 'conditional-access',
  topic: 'Conditional Access for joining',
  title: { pass: 'The first sign-in may join the device', fail: 'The first sign-in may not join the device' },
  why: 'The built-in strengths Passwordless MFA and Phishing-resistant MFA take no Temporary Access Pass, so a policy on joining with one of them stops setup right after the sign-in.',
  docs: 'https://learn.microsoft.com/entra/identity/authentication/concept-authentication-strengths',
  confidence: 'vendor',
  levels: levels(['user-driven', 'pre-provisioning', 'device-preparation'], 'required'),
  needs: ['user.joinPolicies'],
  uses: ['user.tapOneTime'],
  evaluate({ 'user.joinPolicies': policies }, { overlays }, maybe): Finding {
    return strengthFinding({
      fact: 'user.joinPolicies',
      policies,
      signIn: setupSignIn(overlays, maybe['user.tapOneTime'], false),
      oneTime: maybe['user.tapOneTime'],
      expected: 'A demand that the first sign-in meets',
      remedy: allow,
      also: (policy) => (policy.controls.includes('block') ? 'fails' : 'fine'),
    })
  },
})
