import { known, type Fact } from '../../core/facts/fact.ts'
import type { Facts } from '../../core/facts/index.ts'
import type { OpenedPolicy } from './opened-policies.ts'
import { chain } from './reading.ts'
import { restartForcingPolicies } from './restart-policies.ts'
import { webSignInReach } from './web-sign-in.ts'

/** Where web sign-in and restarts land. */
export function policyFacts(policies: Fact<readonly OpenedPolicy[]>, older: Fact<readonly OpenedPolicy[]>): Facts {
  return {
    'tenant.webSignIn': chain(policies, webSignInReach),
    'tenant.restartForcingPolicies': restartFact(policies, older),
  }
}

/** A policy of one list that is known to restart the device decides, even when the other list could not be read. */
function restartFact(policies: Fact<readonly OpenedPolicy[]>, older: Fact<readonly OpenedPolicy[]>): Fact<readonly string[]> {
  const newer = chain(policies, restartForcingPolicies)
  const others = chain(older, restartForcingPolicies)
  const names = [newer, others].flatMap((fact) => (fact.status === 'known' ? fact.value : []))
  const open = [newer, others].find((fact) => fact.status === 'unavailable')
  if (open !== undefined && names.length === 0) return open
  return chain(newer.status === 'known' ? newer : others, (_value, from, at) => known(names, from, at))
}
