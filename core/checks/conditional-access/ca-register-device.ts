import { defineCheck, levels } from '../../engine/define-check.ts'
import { remedy, type Finding } from '../../engine/finding.ts'
import { setupSignIn } from './demands.ts'
import { strengthFinding } from './strength-finding.ts'
import { words } from './words/ca-register-device.ts'

export default defineCheck({
  id: 'ca-register-device',
  area: 'conditional-access',
  words,
  docs: 'https://learn.microsoft.com/entra/identity/authentication/concept-authentication-strengths',
  confidence: 'vendor',
  levels: levels(['user-driven', 'pre-provisioning', 'existing-devices', 'device-preparation'], 'required'),
  needs: ['user.joinPolicies'],
  uses: ['user.tapOneTime'],
  evaluate({ 'user.joinPolicies': policies }, { overlays, language }, maybe, say): Finding {
    return strengthFinding({
      fact: 'user.joinPolicies',
      policies,
      signIn: setupSignIn(overlays, maybe['user.tapOneTime'], false),
      oneTime: maybe['user.tapOneTime'],
      expected: say.met,
      remedy: remedy(say.allow, 'identity-admin'),
      language,
      also: (policy) => (policy.controls.includes('block') ? 'fails' : 'fine'),
    })
  },
})
