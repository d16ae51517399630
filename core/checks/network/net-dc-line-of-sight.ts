import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, notApplicable, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'

const connect: Remedy = {
  summary: 'Bring the device into a network from which a domain controller answers.',
  steps: [
    'Connect the device to the network of the organization, where a domain controller answers ping and LDAP (TCP 389).',
    'Outside it, assign a VPN that connects before anybody signs in, and set "Skip AD connectivity check" to Yes in the deployment profile.',
    'Do not plan with a VPN that needs a user certificate or an app from the Store: both come after the sign-in.',
    'Scan again in that network.',
  ],
  role: 'network-admin',
  restart: 'none',
}

const secureSignIn: Remedy = {
  summary: 'Make sure that a domain controller answers at the first sign-in: the profile skips the check, the sign-in still needs one.',
  steps: [
    'Check that a VPN for the device itself is assigned to it, and that it connects before anybody signs in.',
    'Do not plan with a VPN that needs a user certificate or an app from the Store: both come after the sign-in.',
    'Without such a VPN, do the first sign-in in the network of the organization.',
  ],
  role: 'network-admin',
  restart: 'none',
}

/**
 * Hybrid join pings a domain controller before the user signs in, unless the profile skips that check
 * (learn.microsoft.com/autopilot/windows-autopilot-hybrid, 2025-05-29). Skipped, the join goes on, and only a VPN
 * that nobody can see from here decides about the first sign-in, so that warns. In pre-provisioning the technician flow
 * usually does without a domain controller, so there it warns too.
 */
export default defineCheck({
  id: 'net-dc-line-of-sight',
  area: 'network',
  topic: 'Way to a domain controller',
  title: { pass: 'Domain controller answers', fail: 'No domain controller answers' },
  why: 'After a hybrid join the user signs in against the domain. Without a domain controller OOBE waits until its check gives up, unless the profile skips the check, and the first sign-in fails.',
  docs: 'https://learn.microsoft.com/autopilot/windows-autopilot-hybrid',
  confidence: 'vendor',
  levels: { ...levels(['user-driven-hybrid'], 'required'), ...levels(['pre-provisioning'], 'recommended') },
  needs: [],
  uses: ['device.domainControllerReachable', 'tenant.profileJoinType', 'tenant.profileSkipsDomainCheck', 'device.profileSkipsDomainCheck'],
  evaluate(_facts, { scenario }, maybe): Finding {
    const join = maybe['tenant.profileJoinType']
    const reachable = maybe['device.domainControllerReachable']
    if (scenario === 'pre-provisioning' && join.status === 'known' && join.value === 'entra') {
      return notApplicable('The deployment profile joins Microsoft Entra ID alone.')
    }
    if (reachable.status === 'known' && reachable.value) return pass([{ fact: 'device.domainControllerReachable', observed: 'Answers' }])
    if (scenario === 'pre-provisioning' && join.status === 'unavailable') return cannotTell('tenant.profileJoinType')
    if (reachable.status === 'unavailable') return cannotTell('device.domainControllerReachable')
    const evidence: Observation[] = [{ fact: 'device.domainControllerReachable', observed: 'No answer', expected: 'Answers ping and LDAP' }]
    const assigned = maybe['tenant.profileSkipsDomainCheck']
    const onDevice = maybe['device.profileSkipsDomainCheck']
    // What is assigned counts, as long as it can be read; then what the device has.
    const said = assigned.status === 'known' ? assigned : onDevice
    if (said.status === 'known' && said.value === true) {
      const fact = assigned.status === 'known' ? 'tenant.profileSkipsDomainCheck' : 'device.profileSkipsDomainCheck'
      return warn([...evidence, { fact, observed: 'Yes' }], secureSignIn)
    }
    if (scenario === 'pre-provisioning') return warn(evidence, connect)
    return said.status === 'known' && said.value === false ? fail(evidence, connect) : cannotTell('tenant.profileSkipsDomainCheck', evidence)
  },
})
