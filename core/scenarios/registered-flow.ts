import { factOf, type FactId, type Facts } from '../facts/index.ts'
import type { Flow } from './decide-flow.ts'
import type { FlowWords } from './flow-words.ts'
import type { Scenario } from './index.ts'

/** A registered device takes the path of its profile. Pre-provisioning is a choice at the device, so it never follows from a profile. */
export function registeredFlow(facts: Facts, records: number, open: readonly FactId[], say: FlowWords): Flow {
  const registered = say.registered(records)
  const flow = (scenario: Scenario | null, because: string, unread: readonly FactId[], certain: boolean): Flow => {
    const missing = [...open, ...unread]
    return { kind: 'autopilot', scenario, because, certain: certain && missing.length === 0, missing }
  }
  const mode = factOf(facts, 'tenant.profileMode')
  if (mode.status === 'unavailable') {
    const status = factOf(facts, 'tenant.profileStatus')
    return status.status === 'known' && withoutProfile.has(status.value)
      ? flow(null, say.noProfileYet(registered), [], false)
      : flow(null, say.profileUnread(registered), ['tenant.profileMode'], false)
  }
  if (mode.value === 'self-deploying') return flow('self-deploying', say.selfDeploying(registered), [], true)

  const joinType = factOf(facts, 'tenant.profileJoinType')
  if (joinType.status === 'unavailable') {
    return flow(null, say.joinUnread(registered), ['tenant.profileJoinType'], false)
  }
  return joinType.value === 'hybrid'
    ? flow('user-driven-hybrid', say.hybrid(registered), [], true)
    : flow('user-driven', say.entra(registered), [], true)
}

/** Nothing has been assigned yet; `failed` and `unknown` leave open what the device holds. */
const withoutProfile: ReadonlySet<string> = new Set(['notAssigned', 'pending'])
