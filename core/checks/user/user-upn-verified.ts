import { defineCheck, levels } from '../../engine/define-check.ts'
import { fail, pass, remedy, type Finding } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { words } from './words/user-upn-verified.ts'

/**
 * Entra ID verifies a domain by a public DNS record, so a verified domain is one that the internet can route to. An
 * unverified one ends in 0x8018002B: "Troubleshoot Windows device enrollment errors" (learn.microsoft.com, 2026-11).
 */
export default defineCheck({
  id: 'user-upn-verified',
  area: 'user',
  words,
  docs: 'https://learn.microsoft.com/troubleshoot/mem/intune/device-enrollment/troubleshoot-windows-enrollment-errors',
  confidence: 'vendor',
  levels: levels(userScenarios, 'required'),
  needs: ['user.domainState'],
  evaluate({ 'user.domainState': state }, _context, _maybe, say): Finding {
    const rows = [{ fact: 'user.domainState', observed: say.state[state], expected: say.state.verified }] as const
    return state === 'verified' ? pass(rows) : fail(rows, remedy(say.rename, 'identity-admin'))
  },
})
