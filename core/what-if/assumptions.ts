import { factOf, type Facts } from '../facts/index.ts'
import { known, type Fact } from '../facts/fact.ts'
import type { TapState } from '../facts/user.ts'
import type { Language } from '../words/language.ts'
import { whatIfWords } from './words.ts'

/** A pass that somebody thinks of issuing. */
export interface AssumedPass {
  /** ISO 8601 UTC. */
  readonly startsAt: string
  /** Minutes. */
  readonly lifetimeMinutes: number
  readonly oneTime: boolean
}

/** What is taken for true instead of what was read. */
export interface Assumptions {
  /** When setup begins, ISO 8601 UTC; null: at the time of the judgment. */
  readonly at: string | null
  /** Null: the pass that was read. */
  readonly pass: AssumedPass | null
  /** Who signs in; null: the user that the device was read with. */
  readonly user: string | null
}

export const nothingAssumed: Assumptions = { at: null, pass: null, user: null }

/** The time of the judgment and the one at which somebody issues the assumed pass. Milliseconds since 1970 UTC. */
export interface AssumedTimes {
  readonly now: number
  readonly issuedAt: number
}

/**
 * Facts as they would be with the assumed pass. Everything else stays as
 * it was read; in particular a policy that forbids passes still forbids this one. Without an assumed pass the one that was
 * read begins and ends as it says. An assumed fact says so as its source.
 */
export function assume(facts: Facts, { pass, at, user }: Assumptions, { now, issuedAt }: AssumedTimes, language: Language): Facts {
  const observedAt = new Date(now).toISOString()
  const assumed = <T>(value: T): Fact<T> => known(value, whatIfWords[language].assumed, observedAt)
  if (pass === null) {
    // What was read with another device was read at another time; where that changes nothing it stays as it was read.
    const later = at === null && user === null ? null : laterState(facts, now)
    return later === null || (at === null && isAsRead(facts, later)) ? facts : { ...facts, 'user.tap': assumed(later) }
  }
  return {
    ...facts,
    'user.tap': assumed(stateOf(pass, facts, now)),
    'user.tapOneTime': assumed<boolean | null>(pass.oneTime),
    'user.tapCreatedAt': assumed<string | null>(earlier(pass.startsAt, issuedAt)),
    'user.tapStartsAt': assumed<string | null>(pass.startsAt),
    'user.tapLifetimeMinutes': assumed<number | null>(pass.lifetimeMinutes),
  }
}

/** Whether it is known that nobody can use a pass for this user, whatever pass it is. */
export function passForbidden(facts: Facts): boolean {
  const policy = factOf(facts, 'tenant.tapPolicyState')
  const inside = factOf(facts, 'user.inTapPolicy')
  return (policy.status === 'known' && policy.value === 'disabled') || (inside.status === 'known' && !inside.value)
}

/** As Microsoft Graph would report it (learn.microsoft.com/graph/api/resources/temporaryaccesspassauthenticationmethod). */
function stateOf({ startsAt, lifetimeMinutes }: Pick<AssumedPass, 'startsAt' | 'lifetimeMinutes'>, facts: Facts, now: number): TapState {
  const start = Date.parse(startsAt)
  if (passForbidden(facts)) return { exists: true, usable: false, reason: 'DisabledByPolicy' }
  if (now < start) return { exists: true, usable: false, reason: 'NotYetValid' }
  return now >= start + lifetimeMinutes * 60_000 ? { exists: true, usable: false, reason: 'Expired' } : { exists: true, usable: true, reason: 'EnabledByPolicy' }
}

/** What time alone makes of a pass. */
const byTime: readonly string[] = ['enabledbypolicy', 'notyetvalid', 'expired']

/** The state of the pass that was read at another time; null where time does not change it, or nobody can tell. */
function laterState(facts: Facts, now: number): TapState | null {
  const tap = factOf(facts, 'user.tap')
  const starts = factOf(facts, 'user.tapStartsAt')
  const lifetime = factOf(facts, 'user.tapLifetimeMinutes')
  if (tap.status === 'unavailable' || starts.status === 'unavailable' || lifetime.status === 'unavailable') return null
  if (!tap.value.exists || !byTime.includes(tap.value.reason.toLowerCase())) return null
  if (starts.value === null || lifetime.value === null || Number.isNaN(Date.parse(starts.value))) return null
  return stateOf({ startsAt: starts.value, lifetimeMinutes: lifetime.value }, facts, now)
}

function isAsRead(facts: Facts, state: TapState): boolean {
  const tap = factOf(facts, 'user.tap')
  return tap.status === 'known' && tap.value.usable === state.usable && tap.value.reason.toLowerCase() === state.reason.toLowerCase()
}

/** A pass cannot be made after it begins. */
function earlier(startsAt: string, issuedAt: number): string {
  return new Date(Math.min(Date.parse(startsAt), issuedAt)).toISOString()
}
