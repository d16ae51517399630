import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { withoutGroups } from './no-groups.ts'
import { appList, withoutPage } from './shown-page.ts'

const toDevices: Remedy = {
  summary: 'Assign the enrollment status page to a group of devices.',
  steps: [
    'Open Devices, Enrollment, Enrollment Status Page in the Intune admin center and open the page that applies.',
    'Assign it to a group that holds the device, or put the list of apps into the default page.',
    'Scan again.',
  ],
  role: 'intune-admin',
  restart: 'none',
}

/** learn.microsoft.com/autopilot/troubleshooting-faq, 2025-04-21. */
export default defineCheck({
  id: 'esp-user-targeted-blocking',
  area: 'esp',
  topic: 'Blocking apps of a page for users',
  title: { pass: 'List of blocking apps counts in device setup', fail: 'List of blocking apps is ignored in device setup' },
  why: 'During device setup nobody is signed in yet, so the list of a page that is assigned to users does not count: apps are still missing when the desktop appears, or others hold setup up.',
  docs: 'https://learn.microsoft.com/autopilot/troubleshooting-faq',
  confidence: 'vendor',
  levels: levels(['user-driven', 'user-driven-hybrid', 'pre-provisioning'], 'recommended'),
  needs: [],
  uses: ['tenant.autopilotRecords', 'tenant.espName', 'tenant.espTarget', 'tenant.espSelectedApps', 'tenant.espAppNames'],
  evaluate(_facts, _context, maybe): Finding {
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
    return withoutGroups(maybe['tenant.autopilotRecords']) ?? warn(bad, toDevices)
  },
})
