import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, notApplicable, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { yesNo } from '../../words/yes-no.ts'
import { words } from './words/net-dc-line-of-sight.ts'

/**
 * Hybrid join pings a domain controller before the user signs in, unless the profile skips that check
 * (learn.microsoft.com/autopilot/windows-autopilot-hybrid, 2025-05-29). Skipped, the join goes on, and only a VPN
 * that nobody can see from here decides about the first sign-in, so that warns. In pre-provisioning the technician flow
 * usually does without a domain controller, so there it warns too.
 */
export default defineCheck({
  id: 'net-dc-line-of-sight',
  area: 'network',
  words,
  docs: 'https://learn.microsoft.com/autopilot/windows-autopilot-hybrid',
  confidence: 'vendor',
  levels: { ...levels(['user-driven-hybrid'], 'required'), ...levels(['pre-provisioning'], 'recommended') },
  needs: [],
  uses: ['device.domainControllerReachable', 'tenant.profileJoinType', 'tenant.profileSkipsDomainCheck', 'device.profileSkipsDomainCheck'],
  evaluate(_facts, { scenario, language }, maybe, say): Finding {
    const join = maybe['tenant.profileJoinType']
    const reachable = maybe['device.domainControllerReachable']
    if (scenario === 'pre-provisioning' && join.status === 'known' && join.value === 'entra') {
      return notApplicable(say.entraOnly)
    }
    if (reachable.status === 'known' && reachable.value) return pass([{ fact: 'device.domainControllerReachable', observed: say.answers }])
    if (scenario === 'pre-provisioning' && join.status === 'unavailable') return cannotTell('tenant.profileJoinType')
    if (reachable.status === 'unavailable') return cannotTell('device.domainControllerReachable')
    const evidence: Observation[] = [{ fact: 'device.domainControllerReachable', observed: say.noAnswer, expected: say.expected }]
    const assigned = maybe['tenant.profileSkipsDomainCheck']
    const onDevice = maybe['device.profileSkipsDomainCheck']
    // What is assigned counts, as long as it can be read; then what the device has.
    const said = assigned.status === 'known' ? assigned : onDevice
    if (said.status === 'known' && said.value === true) {
      const fact = assigned.status === 'known' ? 'tenant.profileSkipsDomainCheck' : 'device.profileSkipsDomainCheck'
      return warn([...evidence, { fact, observed: yesNo[language].yes }], remedy(say.secureSignIn, 'network-admin'))
    }
    if (scenario === 'pre-provisioning') return warn(evidence, remedy(say.connect, 'network-admin'))
    return said.status === 'known' && said.value === false ? fail(evidence, remedy(say.connect, 'network-admin')) : cannotTell('tenant.profileSkipsDomainCheck', evidence)
  },
})
