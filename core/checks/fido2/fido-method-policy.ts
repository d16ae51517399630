import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { yesNo } from '../../words/yes-no.ts'
import { words } from './words/fido-method-policy.ts'

/** Rule for keys out of field reports; key restrictions: learn.microsoft.com/entra/identity/authentication/how-to-enable-passkey-fido2 (2025). */
export default defineCheck({
  id: 'fido-method-policy',
  area: 'fido2',
  words,
  docs: 'https://learn.microsoft.com/entra/identity/authentication/howto-authentication-passwordless-security-key-windows',
  confidence: 'community',
  levels: levels([...userScenarios, 'device-association'], 'required'),
  overlays: ['fido2'],
  needs: [],
  uses: ['tenant.securityKeyMethod', 'user.inSecurityKeyPolicy', 'user.securityKeys', 'user.allowedSecurityKeys'],
  evaluate(_facts, { language }, maybe, say): Finding {
    const { yes, no } = yesNo[language]
    const method = maybe['tenant.securityKeyMethod']
    const included = maybe['user.inSecurityKeyPolicy']
    const keys = maybe['user.securityKeys']
    const allowed = maybe['user.allowedSecurityKeys']
    const evidence: Observation[] = []
    if (method.status === 'known') evidence.push({ fact: 'tenant.securityKeyMethod', observed: say.method[method.value], expected: say.method.enabled })
    if (included.status === 'known') evidence.push({ fact: 'user.inSecurityKeyPolicy', observed: included.value ? yes : no, expected: yes })
    if (keys.status === 'known') evidence.push({ fact: 'user.securityKeys', observed: String(keys.value), expected: say.atLeastOne })
    if (allowed.status === 'known') evidence.push({ fact: 'user.allowedSecurityKeys', observed: String(allowed.value), expected: say.atLeastOne })
    if ((method.status === 'known' && method.value === 'disabled') || (included.status === 'known' && !included.value)) return fail(evidence, remedy(say.enable, 'identity-admin'))
    if (keys.status === 'known' && keys.value < 1) return fail(evidence, remedy(say.register, 'identity-admin'))
    if (allowed.status === 'known' && allowed.value < 1) return fail(evidence, remedy(say.allow, 'identity-admin'))
    if (method.status === 'unavailable') return cannotTell('tenant.securityKeyMethod', evidence)
    if (included.status === 'unavailable') return cannotTell('user.inSecurityKeyPolicy', evidence)
    if (keys.status === 'unavailable') return cannotTell('user.securityKeys', evidence)
    if (allowed.status === 'unavailable') return cannotTell('user.allowedSecurityKeys', evidence)
    return pass(evidence)
  },
})
