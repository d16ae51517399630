import { known, unavailable, type Fact, type UnavailableFact } from '../facts/fact.ts'
import { factIds, factOf, type FactId, type Facts } from '../facts/index.ts'
import type { Snapshot } from '../facts/snapshot.ts'
import type { Language, Words } from '../words/language.ts'
import { inEvery } from '../words/say.ts'
import { factSubjects } from './fact-subjects.ts'
import { whatIfWords } from './words.ts'

/** A snapshot of another device that was read with the same sign-in to the tenant. */
export interface OtherReading {
  readonly snapshot: Snapshot
  /** The name or label of that device. */
  readonly device: string
}

/** The user that was assumed, and where what is known of them comes from. */
export interface AssumedUser {
  readonly name: string
  /** `here`: the user that this device was read with. `elsewhere`: read with another device. `never`: nobody asked. */
  readonly read: 'here' | 'elsewhere' | 'never'
  /** The other device, and when it was read, ISO 8601 UTC; null unless `elsewhere`. */
  readonly device: string | null
  readonly at: string | null
}

/**
 * What was read about a user with another device counts for an hour. Entra lets a pass live one hour where nobody chose
 * another lifetime (Temporary Access Pass policy, learn.microsoft.com, 2025), and the report says of a device that was read
 * longer ago that it may be different by now: older than that, nobody knows whether the user has the pass, the license or
 * the groups that they had. Milliseconds; our own threshold.
 */
export const userReadingCountsMs = 60 * 60_000

/** User principal names do not tell upper from lower case. */
export function sameUserName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}

/** The user that a snapshot was read with; null: none is known. */
export function userOf({ facts }: Pick<Snapshot, 'facts'>): string | null {
  const name = factOf(facts, 'user.principalName')
  return name.status === 'known' ? name.value : null
}

/**
 * Whether what was read with another device may count for this one at all: never between a demo device and a real one,
 * never where it is not certain that both answers are of one tenant, and not when it is old.
 *
 * @param now by the clock of the computer that scans, which is also the one of `takenAt`; milliseconds since 1970 UTC
 */
export function mayLend(own: Snapshot, other: Snapshot, now: number): boolean {
  const [one, two] = [factOf(own.facts, 'tenant.id'), factOf(other.facts, 'tenant.id')]
  const sameTenant = one.status === 'known' && two.status === 'known' && one.value.toLowerCase() === two.value.toLowerCase()
  const age = now - Date.parse(other.takenAt)
  return sameTenant && own.demo === other.demo && age >= 0 && age <= userReadingCountsMs
}

/** The newest reading of this user that may count for the device; null: nobody has asked about the user. */
export function readingOf(user: string, own: Snapshot, others: readonly OtherReading[], now: number): OtherReading | null {
  const fitting = others.filter(({ snapshot }) => sameUserName(userOf(snapshot) ?? '', user) && mayLend(own, snapshot, now))
  return fitting.reduce<OtherReading | null>((best, each) => (best === null || Date.parse(each.snapshot.takenAt) > Date.parse(best.snapshot.takenAt) ? each : best), null)
}

/**
 * Facts as they would be if this user signed in. What is about the user alone comes from `reading`, with its own source and
 * time; without a reading nobody knows it. What is about the device and the user together nobody knows either way.
 */
export function assumeUser(facts: Facts, user: string, reading: OtherReading | null, observedAt: string, language: Language): Facts {
  const entries = factIds.flatMap((id): [FactId, Fact<unknown>][] => {
    const own: Fact<unknown> = factOf(facts, id)
    switch (factSubjects[id]) {
      case 'device':
      case 'tenant':
        return facts[id] === undefined ? [] : [[id, own]]
      case 'user':
        return [[id, reading === null ? stillUnread(own, notAsked) : factOf(reading.snapshot.facts, id)]]
      case 'both':
        return [[id, stillUnread(own, notTogether)]]
    }
  })
  return { ...(Object.fromEntries(entries) as Facts), 'user.principalName': known(user, whatIfWords[language].assumed, observedAt) }
}

/** Without a sign-in to the tenant a scan with the user would not help: that comes first. */
function stillUnread(own: Fact<unknown>, otherwise: UnavailableFact): UnavailableFact {
  return own.status === 'unavailable' && own.reason === 'needs-sign-in' ? own : otherwise
}

const detail = (sentence: 'notAsked' | 'notTogether'): Words<string> => inEvery((language) => whatIfWords[language][sentence])

const notAsked = unavailable('user-not-asked', detail('notAsked'))
const notTogether = unavailable('user-not-asked', detail('notTogether'))
