import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, manual, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import type { AuthenticationMethodKind, RegistrationDemand } from '../../facts/sign-in.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { methodWords } from './method-words.ts'

const direct: Remedy = {
  summary: 'Let the user register security information in one go, with a Temporary Access Pass.',
  steps: [
    'Issue a Temporary Access Pass when the user has none: it counts as multifactor authentication.',
    'Open https://mysignins.microsoft.com/security-info directly in the browser instead of another app.',
    'Register a security key or passkey there; the pages that interrupt a sign-in cannot do that.',
    'Or leave new users out of the registration rules while they are being onboarded.',
  ],
  role: 'identity-admin',
  restart: 'none',
}

const look: Remedy = {
  summary: 'Look up whether this user has to register security information.',
  steps: [
    'Open Password reset, Registration in the Entra admin center: users in scope are asked to register at sign-in.',
    'Open Entra ID Protection, Multifactor authentication registration policy, and look whether the user is in it.',
    'When one of them applies, send the user to https://mysignins.microsoft.com/security-info first.',
  ],
  role: 'identity-admin',
  restart: 'none',
}

const demandWords: { readonly [D in RegistrationDemand]: string } = {
  'security-defaults': 'Security defaults',
  'self-service-password-reset': 'Self-service password reset',
  'mfa-registration': 'Multifactor authentication registration',
}

/** A user who has one of these is not asked again. A password or a pass does not count. */
const strong: readonly AuthenticationMethodKind[] = [
  'fido2',
  'windowsHelloForBusiness',
  'microsoftAuthenticator',
  'passwordlessMicrosoftAuthenticator',
  'phone',
  'softwareOath',
  'hardwareOath',
  'platformCredential',
  'external',
]

/**
 * Two of the three rules that ask for registration have no read call in Microsoft Graph, so a user without any method is
 * a question for a person. Source: "Configure Temporary Access Pass" (learn.microsoft.com, 2025-03-04).
 */
export default defineCheck({
  id: 'tap-registration-interrupt',
  area: 'tap',
  topic: 'Demand to register security information',
  title: { pass: 'User has registered security information', fail: 'User may be stopped to register security information' },
  why: 'A user without security information is stopped at the first sign-in in a browser and has to register. The pages that do so cannot register a security key or passwordless phone sign-in.',
  docs: 'https://learn.microsoft.com/entra/identity/authentication/howto-authentication-temporary-access-pass',
  confidence: 'vendor',
  levels: levels(userScenarios, 'recommended'),
  needs: [],
  uses: ['user.authenticationMethods', 'user.registrationDemands'],
  evaluate(_facts, _context, maybe): Finding {
    const methods = maybe['user.authenticationMethods']
    const demands = maybe['user.registrationDemands']
    const evidence: Observation[] = []
    if (methods.status === 'known') evidence.push({ fact: 'user.authenticationMethods', observed: methodWords(methods.value), expected: 'One that counts as multifactor authentication' })
    if (methods.status === 'known' && methods.value.some((each) => strong.includes(each))) return pass(evidence)
    if (demands.status === 'unavailable') return cannotTell('user.registrationDemands', evidence)
    const asked = demands.value.map((each) => demandWords[each]).join(', ')
    evidence.push({ fact: 'user.registrationDemands', observed: asked === '' ? 'None that can be read' : asked })
    // The rules that nobody can read may or may not ask this user, whatever they have registered.
    if (asked === '') return manual(evidence, look)
    return methods.status === 'known' ? warn(evidence, direct) : cannotTell('user.authenticationMethods', evidence)
  },
})
