import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, remedy, warn, type Finding } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { words } from './words/tenant-security-defaults.ts'

/** Source: "Security defaults in Microsoft Entra ID" (learn.microsoft.com/entra/fundamentals/security-defaults). */
export default defineCheck({
  id: 'tenant-security-defaults',
  area: 'conditional-access',
  words,
  docs: 'https://learn.microsoft.com/entra/fundamentals/security-defaults',
  confidence: 'vendor',
  levels: levels(userScenarios, 'recommended'),
  needs: ['tenant.securityDefaults'],
  evaluate({ 'tenant.securityDefaults': on }, _context, _maybe, say): Finding {
    const rows = [{ fact: 'tenant.securityDefaults', observed: on ? say.on : say.off, expected: say.off }] as const
    return on ? warn(rows, remedy(say.prepare, 'identity-admin')) : pass(rows)
  },
})
