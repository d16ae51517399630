import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, warn, type Finding, type Remedy } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'

const prepare: Remedy = {
  summary: 'Give the user a Temporary Access Pass, or replace security defaults with Conditional Access.',
  steps: [
    'Issue a Temporary Access Pass for setup: it counts as multifactor authentication.',
    'Or let the user register at https://mysignins.microsoft.com/security-info before setup starts.',
    'To leave enrollment out of a rule, the tenant needs Conditional Access (Entra ID P1): write the policies first, then turn off security defaults under Overview, Properties in the Entra admin center.',
  ],
  role: 'identity-admin',
  restart: 'none',
}

/** Source: "Security defaults in Microsoft Entra ID" (learn.microsoft.com/entra/fundamentals/security-defaults). */
export default defineCheck({
  id: 'tenant-security-defaults',
  area: 'conditional-access',
  topic: 'Security defaults',
  title: { pass: 'Security defaults are off', fail: 'Security defaults are on' },
  why: 'Security defaults ask everybody to register for multifactor authentication, and no Conditional Access policy can leave new users or enrollment out of that.',
  docs: 'https://learn.microsoft.com/entra/fundamentals/security-defaults',
  confidence: 'vendor',
  levels: levels(userScenarios, 'recommended'),
  needs: ['tenant.securityDefaults'],
  evaluate({ 'tenant.securityDefaults': on }): Finding {
    const rows = [{ fact: 'tenant.securityDefaults', observed: on ? 'On' : 'Off', expected: 'Off' }] as const
    return on ? warn(rows, prepare) : pass(rows)
  },
})
