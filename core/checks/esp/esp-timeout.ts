import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { registeredScenarios } from '../../scenarios/index.ts'
import { withoutPage } from './shown-page.ts'

/** The default of the enrollment status page. Minutes; enrollment status page article, 2026-01-20. */
const defaultMinutes = 60

/** More blocking apps than this rarely fit into the default time. Our own figure: Microsoft gives none. */
const manyApps = 10

const raise: Remedy = {
  summary: 'Give the enrollment status page more time, or let fewer apps block it.',
  steps: [
    'Open Devices, Enrollment, Enrollment Status Page in the Intune admin center.',
    'Raise the time after which an error is shown; 60 minutes is the default and little for many apps.',
    'Shorten the list of apps that block device use to those that the user needs at once.',
    'Scan again.',
  ],
  role: 'intune-admin',
  restart: 'none',
}

export default defineCheck({
  id: 'esp-timeout',
  area: 'esp',
  topic: 'Enrollment status page time-out',
  title: { pass: 'Enrollment status page waits long enough', fail: 'Enrollment status page may give up too early' },
  why: 'When apps and policies need longer than the page allows, setup shows an error although everything would have arrived.',
  docs: 'https://learn.microsoft.com/intune/device-enrollment/windows/setup-status-page',
  confidence: 'own-threshold',
  levels: levels(registeredScenarios, 'recommended'),
  needs: [],
  uses: ['tenant.espName', 'tenant.espTimeoutMinutes', 'tenant.espBlockingApps'],
  evaluate(_facts, _context, maybe): Finding {
    const without = withoutPage(maybe['tenant.espName'])
    if (without) return without
    const limit = maybe['tenant.espTimeoutMinutes']
    if (limit.status === 'unavailable') return cannotTell('tenant.espTimeoutMinutes')
    const minutes = limit.value
    const apps = maybe['tenant.espBlockingApps']
    const time: Observation = {
      fact: 'tenant.espTimeoutMinutes',
      observed: `${String(minutes)} minutes`,
      expected: `At least ${String(defaultMinutes)} minutes`,
    }
    if (minutes < defaultMinutes) return warn([time], raise)
    if (minutes > defaultMinutes) return pass([time])
    if (apps.status === 'unavailable') return cannotTell('tenant.espBlockingApps', [time])
    const count: Observation = {
      fact: 'tenant.espBlockingApps',
      observed: String(apps.value),
      expected: `At most ${String(manyApps)} within ${String(defaultMinutes)} minutes`,
      ownThreshold: true,
    }
    return apps.value > manyApps ? warn([time, count], raise) : pass([time, count])
  },
})
