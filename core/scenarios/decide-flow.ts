import { factOf, type FactId, type Facts } from '../facts/index.ts'
import type { Scenario } from './index.ts'

/** What Windows setup will really do with this device. */
export type FlowKind =
  | 'device-association'
  | 'autopilot'
  | 'device-preparation'
  | 'offline-profile'
  | 'plain-join'
  | 'undecided'

export interface Flow {
  readonly kind: FlowKind
  /** The scenario that this flow amounts to; null for a plain join or when undecided. */
  readonly scenario: Scenario | null
  /** One sentence with the fact that decides. */
  readonly because: string
  /** False when a fact that could change the answer was not read. */
  readonly certain: boolean
  /** Facts that could still change the answer. */
  readonly missing: readonly FactId[]
}

/**
 * Decides which flow the device will take. Precedence, as Microsoft documents it (2026): device
 * association, then classic registration, then an offline profile on disk, then a device preparation
 * policy of the signing-in user, then a plain Entra join.
 *
 * Windows offers no documented way to read the association marker, so `device.associated` is usually
 * unavailable; a registered device is then still reported as `autopilot`, with `certain: false`.
 */
export function decideFlow(facts: Facts): Flow {
  const associated = factOf(facts, 'device.associated')
  if (associated.status === 'known' && associated.value) {
    return settled('device-association', 'device-association', 'The device carries a device association, which wins over everything else.')
  }
  const open: FactId[] = associated.status === 'unavailable' ? ['device.associated'] : []

  const records = factOf(facts, 'tenant.autopilotRecords')
  if (records.status === 'unavailable') {
    return undecided(['tenant.autopilotRecords'], 'Nobody could ask the tenant whether this device is registered.')
  }
  if (records.value > 0) return registered(facts, open)

  const offline = factOf(facts, 'device.offlineProfile')
  if (offline.status === 'known' && offline.value) {
    const because = 'The device is not registered, and an Autopilot profile lies on its disk.'
    return { kind: 'offline-profile', scenario: 'existing-devices', because, certain: open.length === 0, missing: open }
  }
  if (offline.status === 'unavailable') open.push('device.offlineProfile')

  const policy = factOf(facts, 'tenant.devicePreparationPolicy')
  if (policy.status === 'unavailable') {
    return undecided(
      [...open, 'tenant.devicePreparationPolicy'],
      'The device is not registered, and whether the user has a device preparation policy could not be read.',
    )
  }
  return policy.value
    ? {
        kind: 'device-preparation',
        scenario: 'device-preparation',
        because: 'The device is not registered, and the user has a device preparation policy.',
        certain: open.length === 0,
        missing: open,
      }
    : {
        kind: 'plain-join',
        scenario: null,
        because: 'The device is not registered, and the user has no device preparation policy.',
        certain: open.length === 0,
        missing: open,
      }
}

function registered(facts: Facts, open: readonly FactId[]): Flow {
  const mode = factOf(facts, 'tenant.profileMode')
  const joinType = factOf(facts, 'tenant.profileJoinType')
  const scenario: Scenario | null =
    mode.status === 'unavailable'
      ? null
      : mode.value === 'self-deploying'
        ? 'self-deploying'
        : joinType.status === 'unavailable'
          ? null
          : joinType.value === 'hybrid'
            ? 'user-driven-hybrid'
            : 'user-driven'
  const because =
    scenario === null
      ? 'The device is registered for Windows Autopilot; its profile could not be read.'
      : 'The device is registered for Windows Autopilot, and its profile decides the mode.'
  return { kind: 'autopilot', scenario, because, certain: scenario !== null && open.length === 0, missing: open }
}

function settled(kind: FlowKind, scenario: Scenario, because: string): Flow {
  return { kind, scenario, because, certain: true, missing: [] }
}

function undecided(missing: readonly FactId[], because: string): Flow {
  return { kind: 'undecided', scenario: null, because, certain: false, missing }
}
