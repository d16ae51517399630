import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import type { HelloPolicy } from '../../facts/sign-in.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { helloPolicy } from '../../words/hello-policy.ts'
import { methodWords } from './method-words.ts'
import { words } from './words/tap-exit-credential.ts'

/** Entra joined devices set up Windows Hello unless somebody turns it off; hybrid joined ones only where a policy turns it on. */
function helloComes(policy: HelloPolicy, hybrid: boolean): boolean {
  return policy === 'on' || (policy === 'not-configured' && !hybrid)
}

/** No document says this; it follows from how the three ways to sign in work. Whether a user knows the password nobody can read. */
export default defineCheck({
  id: 'tap-exit-credential',
  area: 'tap',
  words,
  docs: 'https://learn.microsoft.com/windows/security/identity-protection/hello-for-business/configure',
  confidence: 'inference',
  levels: levels([...userScenarios, 'device-association'], 'required'),
  overlays: ['tap'],
  needs: [],
  uses: ['tenant.helloPolicy', 'user.authenticationMethods', 'user.allowedSecurityKeys', 'tenant.securityKeySignIn'],
  evaluate(_facts, { scenario, language }, maybe, say): Finding {
    const hello = maybe['tenant.helloPolicy']
    const methods = maybe['user.authenticationMethods']
    const keys = maybe['user.allowedSecurityKeys']
    const keySignIn = maybe['tenant.securityKeySignIn']
    const evidence: Observation[] = []
    if (hello.status === 'known') evidence.push({ fact: 'tenant.helloPolicy', observed: helloPolicy[language][hello.value], expected: helloPolicy[language].on })
    if (hello.status === 'known' && helloComes(hello.value, scenario === 'user-driven-hybrid')) return pass(evidence)
    if (keys.status === 'known') evidence.push({ fact: 'user.allowedSecurityKeys', observed: String(keys.value) })
    const keyWorks = keys.status === 'known' && keys.value > 0 && keySignIn.status === 'known' && keySignIn.value !== 'none'
    if (keyWorks) return pass(evidence)
    if (hello.status === 'unavailable') return cannotTell('tenant.helloPolicy', evidence)
    if (keys.status === 'unavailable') return cannotTell('user.allowedSecurityKeys', evidence)
    if (keys.value > 0 && keySignIn.status === 'unavailable') return cannotTell('tenant.securityKeySignIn', evidence)
    if (methods.status === 'unavailable') return cannotTell('user.authenticationMethods', evidence)
    evidence.push({ fact: 'user.authenticationMethods', observed: methodWords(methods.value, language) })
    return methods.value.includes('password') ? warn(evidence, remedy(say.another, 'intune-admin')) : fail(evidence, remedy(say.another, 'intune-admin'))
  },
})
