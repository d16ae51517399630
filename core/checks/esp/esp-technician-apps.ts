import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, pass, type Finding, type Observation } from '../../engine/finding.ts'
import { appList, withoutPage } from './shown-page.ts'
import { words } from './words/esp-technician-apps.ts'

/** Most apps in the list of one page: enrollment status page article, 2026-01-20. */
const mostApps = 100

/** learn.microsoft.com/intune/device-enrollment/windows/setup-status-page, 2026-01-20. */
export default defineCheck({
  id: 'esp-technician-apps',
  area: 'esp',
  words,
  docs: 'https://learn.microsoft.com/intune/device-enrollment/windows/setup-status-page',
  confidence: 'vendor',
  levels: levels(['pre-provisioning'], 'informational'),
  needs: [],
  uses: ['tenant.espName', 'tenant.espFailsSelectedOnly', 'tenant.espSelectedApps', 'tenant.espAppNames'],
  evaluate(_facts, { language }, maybe, say): Finding {
    const without = withoutPage(maybe['tenant.espName'], language)
    if (without) return without
    const only = maybe['tenant.espFailsSelectedOnly']
    const apps = maybe['tenant.espSelectedApps']
    if (only.status === 'unavailable') return cannotTell('tenant.espFailsSelectedOnly')
    const row: Observation = {
      fact: 'tenant.espFailsSelectedOnly',
      observed: only.value ? say.yes : say.no,
    }
    if (apps.status === 'unavailable') return cannotTell('tenant.espSelectedApps', [row])
    return pass([
      row,
      {
        fact: 'tenant.espSelectedApps',
        observed: apps.value.length === 0 ? say.noList : appList(apps.value, maybe['tenant.espAppNames'], language),
        expected: say.atMost(mostApps),
      },
    ])
  },
})
