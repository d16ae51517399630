import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { withoutGroups } from './no-groups.ts'
import { appList, withoutPage } from './shown-page.ts'
import { words } from './words/esp-user-targeted-blocking.ts'

/** learn.microsoft.com/autopilot/troubleshooting-faq, 2025-04-21. */
export default defineCheck({
  id: 'esp-user-targeted-blocking',
  area: 'esp',
  words,
  docs: 'https://learn.microsoft.com/autopilot/troubleshooting-faq',
  confidence: 'vendor',
  levels: levels(['user-driven', 'user-driven-hybrid', 'pre-provisioning'], 'recommended'),
  needs: [],
  uses: ['tenant.autopilotRecords', 'tenant.espName', 'tenant.espTarget', 'tenant.espSelectedApps', 'tenant.espAppNames'],
  evaluate(_facts, _context, maybe, say): Finding {
    const without = withoutPage(maybe['tenant.espName'])
    if (without) return without
    const target = maybe['tenant.espTarget']
    if (target.status === 'unavailable') return cannotTell('tenant.espTarget')
    const row: Observation = { fact: 'tenant.espTarget', observed: target.value === 'user' ? 'The user' : 'Not the user', expected: 'Not the user' }
    if (target.value !== 'user') return pass([row])
    const apps = maybe['tenant.espSelectedApps']
    if (apps.status === 'unavailable') return cannotTell('tenant.espSelectedApps', [row])
    if (apps.value.length === 0) return pass([row, { fact: 'tenant.espSelectedApps', observed: 'None: every required app blocks' }])
    const bad: Observation[] = [row, { fact: 'tenant.espSelectedApps', observed: appList(apps.value, maybe['tenant.espAppNames']), expected: 'None in a page for users' }]
    return withoutGroups(maybe['tenant.autopilotRecords']) ?? warn(bad, remedy(say.toDevices, 'intune-admin'))
  },
})
