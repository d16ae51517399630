import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { commonScenarios } from '../../scenarios/index.ts'

const removeValue: Remedy = {
  summary: 'Keep the restart out of device setup, or automatic logon on.',
  steps: [
    'Remove the value AutoAdminLogon from HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Winlogon in the image.',
    'Or assign the policies that force a restart to users in place of devices.',
    'Restart the device and scan again.',
  ],
  role: 'technician',
  restart: 'restart',
}

/** Only together do the two matter: learn.microsoft.com/autopilot/policy-conflicts, 2022-11-17. */
export default defineCheck({
  id: 'dev-autoadminlogon',
  area: 'windows',
  topic: 'Automatic logon after a restart',
  title: { pass: 'Setup can go on after a restart', fail: 'Setup may not sign in by itself after a restart' },
  why: 'When a policy restarts the device during device setup, Windows signs in by itself to go on. An image with AutoAdminLogon set to 0 stops at the sign-in page.',
  docs: 'https://learn.microsoft.com/autopilot/policy-conflicts',
  confidence: 'vendor',
  levels: levels(commonScenarios, 'recommended'),
  needs: [],
  uses: ['device.autoAdminLogon', 'tenant.restartForcingPolicies'],
  evaluate(_facts, _context, maybe): Finding {
    const logon = maybe['device.autoAdminLogon']
    const policies = maybe['tenant.restartForcingPolicies']
    const seen: Observation[] = []
    if (logon.status === 'known') {
      const observed = { on: 'On', off: 'Off (0)', 'not-set': 'Not set' }[logon.value]
      seen.push({ fact: 'device.autoAdminLogon', observed, expected: 'Not 0' })
    }
    if (policies.status === 'known') {
      seen.push({ fact: 'tenant.restartForcingPolicies', observed: policies.value.length === 0 ? 'None' : policies.value.join(', ') })
    }
    if (logon.status === 'known' && logon.value !== 'off') return pass(seen)
    if (policies.status === 'known' && policies.value.length === 0) return pass(seen)
    if (logon.status === 'unavailable') return cannotTell('device.autoAdminLogon', seen)
    return policies.status === 'unavailable' ? cannotTell('tenant.restartForcingPolicies', seen) : warn(seen, removeValue)
  },
})
