import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import type { EspTarget } from '../../facts/esp-page.ts'
import { withoutGroups } from './no-groups.ts'

const assign: Remedy = {
  summary: 'Assign an enrollment status page to a group that holds the device.',
  steps: [
    'Open Devices, Enrollment, Enrollment Status Page in the Intune admin center.',
    'Open or create a profile in which "Show app and profile configuration progress" is Yes.',
    'Assign it to a device group that holds this device, and give it a higher priority than other profiles.',
    'Scan again.',
  ],
  role: 'intune-admin',
  restart: 'none',
}

const targets: { readonly [T in EspTarget]: string } = { device: 'The device', user: 'The user', default: 'Everybody (default page)' }

/**
 * The page for the device comes first, then the one for the user, then the default
 * (learn.microsoft.com/intune/device-enrollment/windows/setup-status-page, 2026-01-20). While nobody is signed in the one for
 * the user does not count; for pre-provisioning Microsoft asks for a page assigned to the device
 * (learn.microsoft.com/autopilot/pre-provision, 2025-04-09).
 */
export default defineCheck({
  id: 'esp-effective',
  area: 'esp',
  topic: 'Enrollment status page that applies',
  title: { pass: 'Enrollment status page for this device is known', fail: 'No enrollment status page is meant for this device' },
  why: 'The page holds setup until apps and policies are there. Without one that counts before anybody signs in, the button to reseal appears too early and the device is handed over half finished.',
  docs: 'https://learn.microsoft.com/autopilot/pre-provision',
  confidence: 'vendor',
  levels: {
    ...levels(['pre-provisioning'], 'required'),
    ...levels(['self-deploying'], 'recommended'),
    ...levels(['user-driven', 'user-driven-hybrid'], 'informational'),
  },
  needs: [],
  uses: ['tenant.autopilotRecords', 'tenant.espBeforeSignIn', 'tenant.espTarget', 'tenant.espName'],
  evaluate(_facts, { scenario }, maybe): Finding {
    if (scenario === 'pre-provisioning' || scenario === 'self-deploying') {
      const before = maybe['tenant.espBeforeSignIn']
      if (before.status === 'unavailable') return cannotTell('tenant.espBeforeSignIn')
      const { target, shown } = before.value
      const row: Observation = {
        fact: 'tenant.espBeforeSignIn',
        observed: shown ? targets[target] : 'No page is shown',
        expected: 'A page assigned to the device',
      }
      if (shown && (target === 'device' || scenario === 'self-deploying')) return pass([row])
      return withoutGroups(maybe['tenant.autopilotRecords']) ?? (shown ? warn([row], assign) : fail([row], assign))
    }
    const name = maybe['tenant.espName']
    const target = maybe['tenant.espTarget']
    if (name.status === 'unavailable') return cannotTell('tenant.espName')
    if (target.status === 'unavailable') return cannotTell('tenant.espTarget')
    return pass([
      { fact: 'tenant.espName', observed: name.value ?? 'No page is shown' },
      { fact: 'tenant.espTarget', observed: targets[target.value] },
    ])
  },
})
