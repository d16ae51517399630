import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, remedy, warn, type Finding } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { words } from './words/user-per-user-mfa.ts'

/**
 * Enforced leads to 0x8018002A: "Troubleshoot Windows device enrollment errors" (learn.microsoft.com, 2026-11). The
 * page names this state alone, so Enabled passes.
 */
export default defineCheck({
  id: 'user-per-user-mfa',
  area: 'user',
  words,
  docs: 'https://learn.microsoft.com/troubleshoot/mem/intune/device-enrollment/troubleshoot-windows-enrollment-errors',
  confidence: 'vendor',
  levels: levels(userScenarios, 'recommended'),
  needs: ['user.perUserMfa'],
  evaluate({ 'user.perUserMfa': state }, _context, _maybe, say): Finding {
    const rows = [{ fact: 'user.perUserMfa', observed: say.state[state], expected: say.notEnforced }] as const
    return state === 'enforced' ? warn(rows, remedy(say.move, 'identity-admin')) : pass(rows)
  },
})
