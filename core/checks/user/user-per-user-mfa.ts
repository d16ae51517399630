import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, warn, type Finding, type Remedy } from '../../engine/finding.ts'
import type { PerUserMfa } from '../../facts/directory.ts'
import { userScenarios } from '../../scenarios/index.ts'

const move: Remedy = {
  summary: 'Ask for multifactor authentication with Conditional Access instead of for each user.',
  steps: [
    'See that a Conditional Access policy or security defaults ask this user for multifactor authentication.',
    'Open Users, Per-user MFA in the Entra admin center.',
    'Choose the user and set the state to Disabled.',
    'Scan again.',
  ],
  role: 'identity-admin',
  restart: 'none',
}

const words: { readonly [S in PerUserMfa]: string } = { disabled: 'Disabled', enabled: 'Enabled, not enforced yet', enforced: 'Enforced' }

/**
 * Enforced leads to 0x8018002A: "Troubleshoot Windows device enrollment errors" (learn.microsoft.com, 2026-11). The
 * page names this state alone, so Enabled passes.
 */
export default defineCheck({
  id: 'user-per-user-mfa',
  area: 'user',
  topic: 'Multifactor authentication per user',
  title: { pass: 'Multifactor authentication is not enforced per user', fail: 'Multifactor authentication is enforced per user' },
  why: 'Multifactor authentication that is enforced for this user alone also stands before the silent enrollment, where nobody can answer its prompt. Enrollment then ends as if the user had canceled it.',
  docs: 'https://learn.microsoft.com/troubleshoot/mem/intune/device-enrollment/troubleshoot-windows-enrollment-errors',
  confidence: 'vendor',
  levels: levels(userScenarios, 'recommended'),
  needs: ['user.perUserMfa'],
  evaluate({ 'user.perUserMfa': state }): Finding {
    const rows = [{ fact: 'user.perUserMfa', observed: words[state], expected: 'Not enforced' }] as const
    return state === 'enforced' ? warn(rows, move) : pass(rows)
  },
})
