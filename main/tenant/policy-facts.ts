import type { Fact } from '../../core/facts/fact.ts'
import type { Facts } from '../../core/facts/index.ts'
import type { OpenedPolicy } from './opened-policies.ts'
import { chain } from './reading.ts'
import { restartForcingPolicies } from './restart-policies.ts'
import { webSignInReach } from './web-sign-in.ts'

/** Where web sign-in and restarts land. */
export function policyFacts(policies: Fact<readonly OpenedPolicy[]>): Facts {
  return {
    'tenant.webSignIn': chain(policies, webSignInReach),
    'tenant.restartForcingPolicies': chain(policies, restartForcingPolicies),
  }
}
