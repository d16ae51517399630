import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { scenarioIds } from '../../scenarios/index.ts'
import { policyReach } from '../../words/policy-reach.ts'
import { words } from './words/fido-lock-screen.ts'

/** Source: "Enable passwordless security key sign-in to Windows devices" (learn.microsoft.com, 2025-03-04). */
export default defineCheck({
  id: 'fido-lock-screen',
  area: 'fido2',
  words,
  docs: 'https://learn.microsoft.com/entra/identity/authentication/howto-authentication-passwordless-security-key-windows',
  confidence: 'vendor',
  levels: levels(scenarioIds, 'recommended'),
  overlays: ['fido2'],
  needs: ['tenant.securityKeySignIn'],
  evaluate({ 'tenant.securityKeySignIn': reach }, { language }, _maybe, say): Finding {
    const row: Observation = { fact: 'tenant.securityKeySignIn', observed: policyReach[language][reach], expected: policyReach[language].device }
    return reach === 'device' ? pass([row]) : warn([row], remedy(say.turnOn, 'intune-admin'))
  },
})
