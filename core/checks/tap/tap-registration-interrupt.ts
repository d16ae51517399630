import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, manual, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import type { AuthenticationMethodKind } from '../../facts/sign-in.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { methodWords } from './method-words.ts'
import { words } from './words/tap-registration-interrupt.ts'

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
 * Without a pass as well: whoever has registered no method meets the interruption after any first sign-in in a browser.
 * Two of the three rules that ask for registration have no read call in Microsoft Graph, so a user without any method is
 * a question for a person. Source: "Configure Temporary Access Pass" (learn.microsoft.com, 2025-03-04).
 */
export default defineCheck({
  id: 'tap-registration-interrupt',
  area: 'tap',
  words,
  docs: 'https://learn.microsoft.com/entra/identity/authentication/howto-authentication-temporary-access-pass',
  confidence: 'vendor',
  levels: levels(userScenarios, 'recommended'),
  needs: [],
  uses: ['user.authenticationMethods', 'user.registrationDemands'],
  evaluate(_facts, { language }, maybe, say): Finding {
    const methods = maybe['user.authenticationMethods']
    const demands = maybe['user.registrationDemands']
    const evidence: Observation[] = []
    if (methods.status === 'known') evidence.push({ fact: 'user.authenticationMethods', observed: methodWords(methods.value, language), expected: say.strongMethod })
    if (methods.status === 'known' && methods.value.some((each) => strong.includes(each))) return pass(evidence)
    if (demands.status === 'unavailable') return cannotTell('user.registrationDemands', evidence)
    const asked = demands.value.map((each) => say.demands[each]).join(', ')
    evidence.push({ fact: 'user.registrationDemands', observed: asked === '' ? say.noneReadable : asked })
    // The rules that nobody can read may or may not ask this user, whatever they have registered.
    if (asked === '') return manual(evidence, remedy(say.look, 'identity-admin'))
    return methods.status === 'known' ? warn(evidence, remedy(say.direct, 'identity-admin')) : cannotTell('user.authenticationMethods', evidence)
  },
})
