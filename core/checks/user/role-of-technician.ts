import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { words } from './words/role-of-technician.ts'

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
  words,
  docs: 'https://learn.microsoft.com/entra/identity/authentication/howto-authentication-temporary-access-pass',
  confidence: 'vendor',
  levels: levels(userScenarios, 'recommended'),
  overlays: ['tap'],
  needs: [],
  uses: ['tenant.operatorRoles', 'user.tap'],
  evaluate(_facts, _context, maybe, say): Finding {
    const roles = maybe['tenant.operatorRoles']
    const tap = maybe['user.tap']
    const seen: Observation[] = []
    if (tap.status === 'known') seen.push({ fact: 'user.tap', observed: tap.value.usable ? say.usable : say.notUsable })
    if (roles.status === 'known') {
      seen.push({
        fact: 'tenant.operatorRoles',
        observed: roles.value.length === 0 ? say.noRole : roles.value.map(({ name }) => name).join(', '),
        expected: say.issuerWhenNeeded,
      })
      if (roles.value.some(({ templateId }) => issuers.has(templateId))) return pass(seen)
    }
    if (tap.status === 'known' && tap.value.usable) return pass(seen)
    if (roles.status === 'unavailable') return cannotTell('tenant.operatorRoles', seen)
    return tap.status === 'unavailable' ? cannotTell('user.tap', seen) : warn(seen, remedy(say.askForRole, 'identity-admin'))
  },
})
