import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, type Finding } from '../../engine/finding.ts'
import { nameList } from './shown-page.ts'

/**
 * learn.microsoft.com/autopilot/known-issues (2026-09-08) and the enrollment status page article (2026-01-20). It only
 * informs: most tenants have such a script, it stops no enrollment, and reading it takes a permission of its own.
 */
export default defineCheck({
  id: 'esp-user-scripts',
  area: 'esp',
  topic: 'Scripts that run as the user',
  title: { pass: 'Scripts that run as the user are known', fail: 'Scripts that run as the user are not known' },
  why: 'The enrollment status page does not wait for scripts in the context of the user, so what they prepare may be missing at the first sign-in. A script that need not run as the user can run without: set "Run this script using the logged on credentials" to No.',
  docs: 'https://learn.microsoft.com/autopilot/known-issues',
  confidence: 'vendor',
  levels: levels(['user-driven', 'user-driven-hybrid', 'pre-provisioning'], 'informational'),
  needs: ['tenant.userScripts'],
  evaluate({ 'tenant.userScripts': scripts }): Finding {
    return pass([{ fact: 'tenant.userScripts', observed: scripts.length === 0 ? 'None' : `${nameList(scripts)}: may run after setup only` }])
  },
})
