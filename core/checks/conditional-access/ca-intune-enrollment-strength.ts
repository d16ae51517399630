import { defineCheck, levels } from '../../engine/define-check.ts'
import { remedy, type Finding } from '../../engine/finding.ts'
import { setupSignIn } from './demands.ts'
import { strengthFinding } from './strength-finding.ts'
import { words } from './words/ca-intune-enrollment-strength.ts'

export default defineCheck({
  id: 'ca-intune-enrollment-strength',
  area: 'conditional-access',
  words,
  docs: 'https://learn.microsoft.com/entra/identity/authentication/concept-authentication-strengths',
  confidence: 'community',
  levels: levels(['user-driven', 'pre-provisioning', 'existing-devices', 'device-preparation'], 'required'),
  needs: ['user.enrollmentPolicies'],
  uses: ['user.tapOneTime'],
  evaluate({ 'user.enrollmentPolicies': policies }, { overlays, language }, maybe, say): Finding {
    return strengthFinding({
      fact: 'user.enrollmentPolicies',
      policies: policies.filter((policy) => policy.everyTime || policy.controls.includes('strength')),
      signIn: setupSignIn(overlays, maybe['user.tapOneTime'], true),
      oneTime: maybe['user.tapOneTime'],
      expected: say.metOnce,
      remedy: remedy(say.allow, 'identity-admin'),
      language,
      also: (policy) => (policy.everyTime ? 'warns' : 'fine'),
    })
  },
})
