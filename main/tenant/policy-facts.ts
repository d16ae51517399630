import { unavailable, type Fact } from '../../core/facts/fact.ts'
import type { Facts } from '../../core/facts/index.ts'
import type { GraphAnswer } from '../graph/answer.ts'
import { maxBatchMembers } from '../graph/batch.ts'
import { isDevicePreparation } from './device-preparation.ts'
import { misses, policyReach, readSettings, settingsMembers, type Policy } from './policies.ts'
import { chain } from './reading.ts'
import { restartForcingPolicies } from './restart-policies.ts'
import type { Session } from './session.ts'
import type { Memberships } from './targeting.ts'
import { webSignInReach, type OpenedPolicy } from './web-sign-in.ts'

/** Policies whose settings are read before the groups of the device are known, as many as fit into a batch that leaves anyway. */
export function firstToOpen(policies: Fact<readonly Policy[]>, memberships: Memberships, room: number): readonly Policy[] {
  return policies.status === 'known' ? toOpen(policies.value, memberships).slice(0, room) : []
}

/** Opens what is still closed and could reach the device or the user, then says where web sign-in and restarts land. */
export async function policyFacts(
  session: Session,
  catalog: Fact<readonly Policy[]>,
  custom: Fact<readonly Policy[]>,
  memberships: Memberships,
  opened: ReadonlyMap<string, GraphAnswer>,
): Promise<Facts> {
  if (catalog.status === 'unavailable') return both(catalog)
  if (custom.status === 'unavailable') return both(custom)
  const closed = toOpen(catalog.value, memberships).filter((policy) => !opened.has(`settings-${policy.id}`))
  const room = session.left() * maxBatchMembers
  if (closed.length > room) {
    const all = String(toOpen(catalog.value, memberships).length)
    return both(unavailable('service-error', `${all} policies may reach this device; that is more than one scan may open.`))
  }
  const answers = new Map([...opened, ...(await session.ask('beta', settingsMembers(closed)))])
  const policies: OpenedPolicy[] = []
  for (const policy of [...catalog.value.filter((each) => !isDevicePreparation(each)), ...custom.value]) {
    const reach = policyReach(policy, memberships)
    if (!misses(reach)) policies.push({ policy, reach, settings: await readSettings(session, policy, answers) })
  }
  return {
    'tenant.webSignIn': chain(catalog, (_all, source, at) => webSignInReach(policies, source, at)),
    'tenant.restartForcingPolicies': chain(catalog, (_all, source, at) => restartForcingPolicies(policies, source, at)),
  }
}

function toOpen(policies: readonly Policy[], memberships: Memberships): readonly Policy[] {
  return policies.filter((policy) => !isDevicePreparation(policy) && !misses(policyReach(policy, memberships)))
}

function both(fact: Fact<never>): Facts {
  return { 'tenant.webSignIn': fact, 'tenant.restartForcingPolicies': fact }
}
