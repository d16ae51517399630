import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { commonScenarios } from '../../scenarios/index.ts'
import { words } from './words/dev-autoadminlogon.ts'

/** Only together do the two matter: learn.microsoft.com/autopilot/policy-conflicts, 2022-11-17. */
export default defineCheck({
  id: 'dev-autoadminlogon',
  area: 'windows',
  words,
  docs: 'https://learn.microsoft.com/autopilot/policy-conflicts',
  confidence: 'vendor',
  levels: levels(commonScenarios, 'recommended'),
  needs: [],
  uses: ['device.autoAdminLogon', 'tenant.restartForcingPolicies'],
  evaluate(_facts, _context, maybe, say): Finding {
    const logon = maybe['device.autoAdminLogon']
    const policies = maybe['tenant.restartForcingPolicies']
    const seen: Observation[] = []
    if (logon.status === 'known') {
      seen.push({ fact: 'device.autoAdminLogon', observed: say.logon[logon.value], expected: say.notOff })
    }
    if (policies.status === 'known') {
      seen.push({ fact: 'tenant.restartForcingPolicies', observed: policies.value.length === 0 ? say.noPolicies : policies.value.join(', ') })
    }
    if (logon.status === 'known' && logon.value !== 'off') return pass(seen)
    if (policies.status === 'known' && policies.value.length === 0) return pass(seen)
    if (logon.status === 'unavailable') return cannotTell('device.autoAdminLogon', seen)
    return policies.status === 'unavailable' ? cannotTell('tenant.restartForcingPolicies', seen) : warn(seen, remedy(say.removeValue, 'technician', 'restart'))
  },
})
