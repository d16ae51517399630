import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { registeredScenarios } from '../../scenarios/index.ts'
import { withoutPage } from './shown-page.ts'
import { words } from './words/esp-timeout.ts'

/** The default of the enrollment status page. Minutes; enrollment status page article, 2026-01-20. */
const defaultMinutes = 60

/** More blocking apps than this rarely fit into the default time. Our own figure: Microsoft gives none. */
const manyApps = 10

export default defineCheck({
  id: 'esp-timeout',
  area: 'esp',
  words,
  docs: 'https://learn.microsoft.com/intune/device-enrollment/windows/setup-status-page',
  confidence: 'own-threshold',
  levels: levels(registeredScenarios, 'recommended'),
  needs: [],
  uses: ['tenant.espName', 'tenant.espTimeoutMinutes', 'tenant.espBlockingApps'],
  evaluate(_facts, { language }, maybe, say): Finding {
    const without = withoutPage(maybe['tenant.espName'], language)
    if (without) return without
    const limit = maybe['tenant.espTimeoutMinutes']
    if (limit.status === 'unavailable') return cannotTell('tenant.espTimeoutMinutes')
    const minutes = limit.value
    const apps = maybe['tenant.espBlockingApps']
    const time: Observation = {
      fact: 'tenant.espTimeoutMinutes',
      observed: say.minutes(minutes),
      expected: say.atLeastMinutes(defaultMinutes),
    }
    if (minutes < defaultMinutes) return warn([time], remedy(say.raise, 'intune-admin'))
    if (minutes > defaultMinutes) return pass([time])
    if (apps.status === 'unavailable') return cannotTell('tenant.espBlockingApps', [time])
    const count: Observation = {
      fact: 'tenant.espBlockingApps',
      observed: String(apps.value),
      expected: say.appsWithin(manyApps, defaultMinutes),
      ownThreshold: true,
    }
    return apps.value > manyApps ? warn([time, count], remedy(say.raise, 'intune-admin')) : pass([time, count])
  },
})
