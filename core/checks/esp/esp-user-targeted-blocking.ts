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
  evaluate(_facts, { language }, maybe, say): Finding {
    const without = withoutPage(maybe['tenant.espName'], language)
    if (without) return without
    const target = maybe['tenant.espTarget']
    if (target.status === 'unavailable') return cannotTell('tenant.espTarget')
    const row: Observation = { fact: 'tenant.espTarget', observed: target.value === 'user' ? say.user : say.notUser, expected: say.notUser }
    if (target.value !== 'user') return pass([row])
    const apps = maybe['tenant.espSelectedApps']
    if (apps.status === 'unavailable') return cannotTell('tenant.espSelectedApps', [row])
    if (apps.value.length === 0) return pass([row, { fact: 'tenant.espSelectedApps', observed: say.noList }])
    const bad: Observation[] = [row, { fact: 'tenant.espSelectedApps', observed: appList(apps.value, maybe['tenant.espAppNames'], language), expected: say.noneForUsers }]
    return withoutGroups(maybe['tenant.autopilotRecords'], language) ?? warn(bad, remedy(say.toDevices, 'intune-admin'))
  },
})
