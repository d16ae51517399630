import { factOf, type FactId, type Facts } from '../facts/index.ts'
import type { Language } from '../words/language.ts'
import { flowWords, type FlowWords } from './flow-words.ts'
import { ownedElsewhere } from './owned-elsewhere.ts'
import { registeredFlow } from './registered-flow.ts'
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
 * Decides which flow the device will take. Precedence: device association, then a registration, then a device
 * preparation policy of the signing-in user, then a plain Entra join
 * (learn.microsoft.com/autopilot/device-preparation/overview). A profile on disk loses to a registered one
 * (learn.microsoft.com/autopilot/existing-devices, 2025-06-13); no page says whether it or a device preparation policy
 * wins, so with both of them nothing is decided.
 *
 * Windows offers no documented way to read the association, so `device.associated` is usually unavailable; what
 * follows without one is then still told, with `certain: false`.
 */
export function decideFlow(facts: Facts, language: Language): Flow {
  const say = flowWords[language]
  const associated = factOf(facts, 'device.associated')
  const records = factOf(facts, 'tenant.autopilotRecords')
  if (associated.status === 'known' && associated.value) {
    const because = records.status === 'known' && records.value > 0 ? say.associatedAndRegistered : say.associated
    return { kind: 'device-association', scenario: 'device-association', because, certain: true, missing: [] }
  }
  const open: readonly FactId[] = associated.status === 'unavailable' ? ['device.associated'] : []

  if (records.status === 'known' && records.value > 0) return registeredFlow(facts, records.value, open, say)
  const elsewhere = ownedElsewhere(facts, say)
  if (elsewhere !== null) return { kind: 'autopilot', scenario: null, because: elsewhere, certain: open.length === 0, missing: open }
  return records.status === 'known'
    ? unregistered(facts, open, say)
    : undecided(
        [...open, 'tenant.autopilotRecords', ...unreadOf(facts, ['device.offlineProfile', 'tenant.devicePreparationPolicy'])],
        say.nobodyAsked,
      )
}

function unregistered(facts: Facts, open: readonly FactId[], say: FlowWords): Flow {
  const policy = factOf(facts, 'tenant.devicePreparationPolicy')
  const disk = profileOnDisk(facts)
  const missing = [...open, ...disk.unread, ...unreadOf(facts, ['tenant.devicePreparationPolicy'])]
  const certain = missing.length === 0
  if (disk.state === 'usable') {
    if (policy.status === 'known' && policy.value) {
      return undecided(missing, say.diskOrPolicy)
    }
    return { kind: 'offline-profile', scenario: 'existing-devices', because: say.onDisk, certain, missing }
  }
  const ignored = disk.state === 'ignored' ? say.ignored : ''
  if (policy.status === 'unavailable') {
    return undecided(
      missing,
      policy.reason === 'needs-user'
        ? say.withoutUser(ignored)
        : say.policyUnread(ignored),
    )
  }
  return policy.value
    ? {
        kind: 'device-preparation',
        scenario: 'device-preparation',
        because: say.policy(ignored),
        certain,
        missing,
      }
    : {
        kind: 'plain-join',
        scenario: null,
        because: say.noPolicy(ignored),
        certain,
        missing,
      }
}

interface DiskProfile {
  readonly state: 'none' | 'usable' | 'ignored'
  /** Facts that could still change the state. */
  readonly unread: readonly FactId[]
}

/** Windows passes over a file in Unicode and one that does not hold a profile (learn.microsoft.com/autopilot/existing-devices, 2025-06-13). */
function profileOnDisk(facts: Facts): DiskProfile {
  const present = factOf(facts, 'device.offlineProfile')
  if (present.status === 'unavailable') return { state: 'none', unread: ['device.offlineProfile'] }
  if (!present.value) return { state: 'none', unread: [] }
  const file = factOf(facts, 'device.offlineProfileFile')
  if (file.status === 'unavailable') return { state: 'usable', unread: ['device.offlineProfileFile'] }
  const ignored = file.value !== null && (file.value.encoding === 'utf-8-mark' || file.value.encoding === 'utf-16' || file.value.content !== 'one-profile')
  return { state: ignored ? 'ignored' : 'usable', unread: [] }
}

function unreadOf(facts: Facts, ids: readonly FactId[]): readonly FactId[] {
  return ids.filter((id) => factOf(facts, id).status === 'unavailable')
}

function undecided(missing: readonly FactId[], because: string): Flow {
  return { kind: 'undecided', scenario: null, because, certain: false, missing }
}
