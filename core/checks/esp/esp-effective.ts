import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { withoutGroups } from './no-groups.ts'
import { words } from './words/esp-effective.ts'

/**
 * The page for the device comes first, then the one for the user, then the default
 * (learn.microsoft.com/intune/device-enrollment/windows/setup-status-page, 2026-01-20). While nobody is signed in the one for
 * the user does not count; for pre-provisioning Microsoft asks for a page assigned to the device
 * (learn.microsoft.com/autopilot/pre-provision, 2025-04-09).
 */
export default defineCheck({
  id: 'esp-effective',
  area: 'esp',
  words,
  docs: 'https://learn.microsoft.com/autopilot/pre-provision',
  confidence: 'vendor',
  levels: {
    ...levels(['pre-provisioning'], 'required'),
    ...levels(['self-deploying'], 'recommended'),
    ...levels(['user-driven', 'user-driven-hybrid'], 'informational'),
  },
  needs: [],
  uses: ['tenant.autopilotRecords', 'tenant.espBeforeSignIn', 'tenant.espTarget', 'tenant.espName'],
  evaluate(_facts, { scenario, language }, maybe, say): Finding {
    if (scenario === 'pre-provisioning' || scenario === 'self-deploying') {
      const before = maybe['tenant.espBeforeSignIn']
      if (before.status === 'unavailable') return cannotTell('tenant.espBeforeSignIn')
      const { target, shown } = before.value
      const row: Observation = {
        fact: 'tenant.espBeforeSignIn',
        observed: shown ? say.targets[target] : say.noPage,
        expected: say.toDevice,
      }
      if (shown && (target === 'device' || scenario === 'self-deploying')) return pass([row])
      return withoutGroups(maybe['tenant.autopilotRecords'], language) ?? (shown ? warn([row], remedy(say.assign, 'intune-admin')) : fail([row], remedy(say.assign, 'intune-admin')))
    }
    const name = maybe['tenant.espName']
    const target = maybe['tenant.espTarget']
    if (name.status === 'unavailable') return cannotTell('tenant.espName')
    if (target.status === 'unavailable') return cannotTell('tenant.espTarget')
    return pass([
      { fact: 'tenant.espName', observed: name.value ?? say.noPage },
      { fact: 'tenant.espTarget', observed: say.targets[target.value] },
    ])
  },
})
