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
}

/**
 * Facts as they would be with the assumed pass at the time `now` (milliseconds since 1970 UTC). Everything else stays as
 * it was read; in particular a policy that forbids passes still forbids this one. An assumed fact says so as its source.
 */
export function assume(facts: Facts, { pass }: Assumptions, now: number, language: Language): Facts {
  if (pass === null) return facts
  const observedAt = new Date(now).toISOString()
  const assumed = <T>(value: T): Fact<T> => known(value, whatIfWords[language].assumed, observedAt)
  return {
    ...facts,
    'user.tap': assumed(stateOf(pass, facts, now)),
    'user.tapOneTime': assumed<boolean | null>(pass.oneTime),
    'user.tapCreatedAt': assumed<string | null>(earlier(pass.startsAt, now)),
    'user.tapStartsAt': assumed<string | null>(pass.startsAt),
    'user.tapLifetimeMinutes': assumed<number | null>(pass.lifetimeMinutes),
  }
}

/** As Microsoft Graph would report it (learn.microsoft.com/graph/api/resources/temporaryaccesspassauthenticationmethod). */
function stateOf(pass: AssumedPass, facts: Facts, now: number): TapState {
  const policy = factOf(facts, 'tenant.tapPolicyState')
  const start = Date.parse(pass.startsAt)
  if (policy.status === 'known' && policy.value === 'disabled') return { exists: true, usable: false, reason: 'DisabledByPolicy' }
  if (now < start) return { exists: true, usable: false, reason: 'NotYetValid' }
  return now >= start + pass.lifetimeMinutes * 60_000 ? { exists: true, usable: false, reason: 'Expired' } : { exists: true, usable: true, reason: 'EnabledByPolicy' }
}

/** A pass cannot be made after it begins. */
function earlier(startsAt: string, now: number): string {
  return new Date(Math.min(Date.parse(startsAt), now)).toISOString()
}
