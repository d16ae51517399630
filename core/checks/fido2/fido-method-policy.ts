import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'

const enable: Remedy = {
  summary: 'Enable the FIDO2 method for the user.',
  steps: [
    'Open Authentication methods, Policies, Passkey (FIDO2) in the Entra admin center.',
    'Enable it and include a group that holds the user; leave the user out of the excluded groups.',
    'Scan again.',
  ],
  role: 'identity-admin',
  restart: 'none',
}

const register: Remedy = {
  summary: 'Register a security key for the user before setup.',
  steps: [
    'Let the user open https://mysignins.microsoft.com/security-info on another PC, with a Temporary Access Pass when there is no other method.',
    'Register the key there; a key from another PC works in OOBE.',
    'A passkey in Microsoft Authenticator does not do: Windows takes none at its lock screen.',
    'Scan again.',
  ],
  role: 'identity-admin',
  restart: 'none',
}

const allow: Remedy = {
  summary: 'Use a key that the policy lets in.',
  steps: [
    'Open Passkey (FIDO2), Configure in the Entra admin center and look at the key restrictions.',
    'Add the model of the key to the allowed ones, or register a key of an allowed model.',
    'Scan again.',
  ],
  role: 'identity-admin',
  restart: 'none',
}

/** Rule for keys out of field reports; key restrictions: learn.microsoft.com/entra/identity/authentication/how-to-enable-passkey-fido2 (2025). */
export default defineCheck({
  id: 'fido-method-policy',
  area: 'fido2',
  topic: 'FIDO2 security key',
  title: { pass: 'User has a security key that the tenant accepts', fail: 'No security key that the tenant accepts' },
  why: 'The sign-in page in setup offers a security key only when the method is on for the user and one is registered.',
  docs: 'https://learn.microsoft.com/entra/identity/authentication/howto-authentication-passwordless-security-key-windows',
  confidence: 'community',
  levels: levels(userScenarios, 'required'),
  overlays: ['fido2'],
  needs: [],
  uses: ['tenant.securityKeyMethod', 'user.inSecurityKeyPolicy', 'user.securityKeys', 'user.allowedSecurityKeys'],
  evaluate(_facts, _context, maybe): Finding {
    const method = maybe['tenant.securityKeyMethod']
    const included = maybe['user.inSecurityKeyPolicy']
    const keys = maybe['user.securityKeys']
    const allowed = maybe['user.allowedSecurityKeys']
    const evidence: Observation[] = []
    if (method.status === 'known') evidence.push({ fact: 'tenant.securityKeyMethod', observed: method.value === 'enabled' ? 'Enabled' : 'Disabled', expected: 'Enabled' })
    if (included.status === 'known') evidence.push({ fact: 'user.inSecurityKeyPolicy', observed: included.value ? 'Yes' : 'No', expected: 'Yes' })
    if (keys.status === 'known') evidence.push({ fact: 'user.securityKeys', observed: String(keys.value), expected: 'At least 1' })
    if (allowed.status === 'known') evidence.push({ fact: 'user.allowedSecurityKeys', observed: String(allowed.value), expected: 'At least 1' })
    if ((method.status === 'known' && method.value === 'disabled') || (included.status === 'known' && !included.value)) return fail(evidence, enable)
    if (keys.status === 'known' && keys.value < 1) return fail(evidence, register)
    if (allowed.status === 'known' && allowed.value < 1) return fail(evidence, allow)
    if (method.status === 'unavailable') return cannotTell('tenant.securityKeyMethod', evidence)
    if (included.status === 'unavailable') return cannotTell('user.inSecurityKeyPolicy', evidence)
    if (keys.status === 'unavailable') return cannotTell('user.securityKeys', evidence)
    if (allowed.status === 'unavailable') return cannotTell('user.allowedSecurityKeys', evidence)
    return pass(evidence)
  },
})
