import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, type Finding } from '../../engine/finding.ts'
import { nameList } from './shown-page.ts'
import { words } from './words/esp-user-scripts.ts'

/**
 * learn.microsoft.com/autopilot/known-issues (2026-09-08) and the enrollment status page article (2026-01-20). It only
 * informs: most tenants have such a script, it stops no enrollment, and reading it takes a permission of its own.
 */
export default defineCheck({
  id: 'esp-user-scripts',
  area: 'esp',
  words,
  docs: 'https://learn.microsoft.com/autopilot/known-issues',
  confidence: 'vendor',
  levels: levels(['user-driven', 'user-driven-hybrid', 'pre-provisioning'], 'informational'),
  needs: ['tenant.userScripts'],
  evaluate({ 'tenant.userScripts': scripts }, { language }, _maybe, say): Finding {
    return pass([{ fact: 'tenant.userScripts', observed: scripts.length === 0 ? say.none : say.mayRunLater(nameList(scripts, language)) }])
  },
})
