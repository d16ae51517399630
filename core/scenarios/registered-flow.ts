import { factOf, type FactId, type Facts } from '../facts/index.ts'
import type { Flow } from './decide-flow.ts'
import type { Scenario } from './index.ts'

/** A registered device takes the path of its profile. Pre-provisioning is a choice at the device, so it never follows from a profile. */
export function registeredFlow(facts: Facts, records: number, open: readonly FactId[]): Flow {
  const registered = records === 1 ? 'The device is registered for Windows Autopilot' : `The device is registered for Windows Autopilot with ${String(records)} records`
  const flow = (scenario: Scenario | null, because: string, unread: readonly FactId[], certain: boolean): Flow => {
    const missing = [...open, ...unread]
    return { kind: 'autopilot', scenario, because, certain: certain && missing.length === 0, missing }
  }
  const mode = factOf(facts, 'tenant.profileMode')
  if (mode.status === 'unavailable') {
    const status = factOf(facts, 'tenant.profileStatus')
    return status.status === 'known' && withoutProfile.has(status.value)
      ? flow(null, `${registered}, and no profile is assigned to it yet.`, [], false)
      : flow(null, `${registered}; its profile could not be read.`, ['tenant.profileMode'], false)
  }
  if (mode.value === 'self-deploying') return flow('self-deploying', `${registered}, and its profile is self-deploying.`, [], true)

  const joinType = factOf(facts, 'tenant.profileJoinType')
  if (joinType.status === 'unavailable') {
    return flow(null, `${registered}, and its profile is user-driven; its join type could not be read.`, ['tenant.profileJoinType'], false)
  }
  return joinType.value === 'hybrid'
    ? flow('user-driven-hybrid', `${registered}, and its profile is user-driven with a hybrid join.`, [], true)
    : flow('user-driven', `${registered}, and its profile is user-driven with an Entra join.`, [], true)
}

/** Nothing has been assigned yet; `failed` and `unknown` leave open what the device holds. */
const withoutProfile: ReadonlySet<string> = new Set(['notAssigned', 'pending'])
