import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'

const askForRole: Remedy = {
  summary: 'Have somebody with the right role issue the Temporary Access Pass.',
  steps: [
    'Ask an Authentication Administrator, or a Privileged Authentication Administrator when the user holds an admin role.',
    'Where that is you, activate the role in Privileged Identity Management first.',
    'Let somebody else issue the pass when it is for your own account: nobody can issue one for themselves.',
    'Scan again when the pass is there.',
  ],
  role: 'identity-admin',
  restart: 'none',
}

/**
 * Roles that can issue a pass, by their template ids. Sources: Microsoft's pages "Configure Temporary Access Pass"
 * (2025-03-04) for the two administrators of authentication and "Microsoft Entra built-in roles" (2026-07-17) for the ids;
 * a Global Administrator can do whatever they can.
 */
const issuers: ReadonlySet<string> = new Set([
  'c4e39bd9-1100-46d3-8c65-fb160da0071f',
  '7be44c8a-adaf-4e2a-84d6-ab2649e08a13',
  '62e90394-69f5-4237-9190-012177145e10',
])

/** Reading is no question here: what the account may not read says so itself. The role matters when a pass has to be issued. */
export default defineCheck({
  id: 'role-of-technician',
  area: 'user',
  topic: 'Role to issue a pass',
  title: { pass: 'Signed-in account does not need another role', fail: 'Signed-in account has no role to issue a pass' },
  why: 'The user has no usable pass yet, and only an Authentication Administrator or a Privileged Authentication Administrator can issue one.',
  docs: 'https://learn.microsoft.com/entra/identity/authentication/howto-authentication-temporary-access-pass',
  confidence: 'vendor',
  levels: levels(userScenarios, 'recommended'),
  overlays: ['tap'],
  needs: [],
  uses: ['tenant.operatorRoles', 'user.tap'],
  evaluate(_facts, _context, maybe): Finding {
    const roles = maybe['tenant.operatorRoles']
    const tap = maybe['user.tap']
    const seen: Observation[] = []
    if (tap.status === 'known') seen.push({ fact: 'user.tap', observed: tap.value.usable ? 'Usable' : 'Not usable' })
    if (roles.status === 'known') {
      seen.push({
        fact: 'tenant.operatorRoles',
        observed: roles.value.length === 0 ? 'None for the whole directory' : roles.value.map(({ name }) => name).join(', '),
        expected: 'Authentication Administrator, when a pass has to be issued',
      })
      if (roles.value.some(({ templateId }) => issuers.has(templateId))) return pass(seen)
    }
    if (tap.status === 'known' && tap.value.usable) return pass(seen)
    if (roles.status === 'unavailable') return cannotTell('tenant.operatorRoles', seen)
    return tap.status === 'unavailable' ? cannotTell('user.tap', seen) : warn(seen, askForRole)
  },
})
