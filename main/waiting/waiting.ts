import type { Words } from '../../core/words/language.ts'

/** Least time between two questions about one device. Microsoft names no number; this is our own. */
export const askEveryMs = 30_000

/** After an hour the assignment is no matter of minutes any more, so fewer questions do; both numbers are our own. */
export const slowAfterMs = 3_600_000
export const slowAskEveryMs = 120_000

/** After throttling: 1, 2, 4 and 8 minutes, then 10, or longer when Retry-After says so; our own numbers. */
const firstHoldMs = 60_000
const longestHoldMs = 600_000

/** A Retry-After beyond an hour is taken for a mistake; our own number. */
const longestRetryAfterMs = 3_600_000

/** A computer that wakes up has no network in the first seconds; our own number. */
const afterWakeMs = 10_000

/**
 * A profile was assigned at some time between two looks. When they lie further apart (sleep, no network, throttling),
 * nobody can tell how long it took. The slowest usual pace and half of it for the answers; our own number.
 */
export const measuredWithinMs = slowAskEveryMs * 1.5

/** What one question about a device brought. */
export type Seen =
  | { readonly kind: 'assigned' }
  /** `idle`: nothing is on its way now (no record, a failure), so this time says nothing about how long the service takes. */
  | { readonly kind: 'not-yet'; readonly text: Words<string>; readonly idle?: true }
  /** Throttled, or trouble of the service: fewer questions from now on. */
  | { readonly kind: 'hold'; readonly text: Words<string>; readonly retryAfterMs: number }
  /** No way to the service, or no sign-in now: both can come back by themselves. */
  | { readonly kind: 'cut-off'; readonly text: Words<string> }
  /** Asking again is no use. */
  | { readonly kind: 'refused'; readonly text: Words<string> }

export interface Wait {
  readonly id: string
  readonly state: 'waiting' | 'held-back' | 'cut-off'
  readonly since: number
  readonly text: Words<string> | null
  readonly askedAt: number | null
  /** The first and the last look that found a record without its profile; null before that. */
  readonly missing: { readonly first: number; readonly last: number } | null
}

/** Everything that is waited for. Times are milliseconds since 1970 UTC; changed only by the functions below. */
export interface Waiting {
  readonly waits: readonly Wait[]
  /** All devices are asked about in one round, so that they share batches. */
  readonly lastRoundAt: number | null
  /** No round before this. */
  readonly holdUntil: number
  /** Rounds in a row that Microsoft Graph held back. */
  readonly holds: number
  readonly asking: boolean
}

export const nothingWaits: Waiting = { waits: [], lastRoundAt: null, holdUntil: 0, holds: 0, asking: false }

/** Waits for a device; one that is waited for already goes on as it was. */
export function begin(state: Waiting, id: string, now: number): Waiting {
  if (state.waits.some((wait) => wait.id === id)) return state
  return { ...state, waits: [...state.waits, { id, state: 'waiting', since: now, text: null, askedAt: null, missing: null }] }
}

export function stop(state: Waiting, id: string): Waiting {
  return { ...state, waits: state.waits.filter((wait) => wait.id !== id) }
}

/** When the next round may begin; null while nothing waits or a round goes on. */
export function nextRoundAt(state: Waiting, now: number): number | null {
  if (state.asking || state.waits.length === 0) return null
  const youngest = Math.max(...state.waits.map((wait) => wait.since))
  const pace = now - youngest >= slowAfterMs ? slowAskEveryMs : askEveryMs
  return Math.max(state.lastRoundAt === null ? now : state.lastRoundAt + pace, state.holdUntil)
}

/** The round asks about every device that waits. */
export function beginRound(state: Waiting, now: number): Waiting {
  return { ...state, asking: true, lastRoundAt: now, waits: state.waits.map((wait) => ({ ...wait, askedAt: now })) }
}

export interface RoundEnd {
  readonly state: Waiting
  /** `watchedMs`: from the first look without the profile to the one with it; null: nobody watched closely enough. */
  readonly assigned: readonly { readonly id: string; readonly watchedMs: number | null }[]
  readonly refused: readonly { readonly id: string; readonly text: Words<string> }[]
}

/** Takes the answers in. Devices that nobody waits for any more are left out, and those that came meanwhile go on. */
export function endRound(state: Waiting, seen: ReadonlyMap<string, Seen>, now: number): RoundEnd {
  const answers = state.waits.flatMap((wait) => {
    const answer = seen.get(wait.id)
    return answer === undefined ? [] : [{ id: wait.id, wait, answer }]
  })
  const delays = answers.flatMap(({ answer }) => (answer.kind === 'hold' ? [answer.retryAfterMs] : []))
  const holds = delays.length === 0 ? 0 : state.holds + 1
  const backoff = Math.min(firstHoldMs * 2 ** (holds - 1), longestHoldMs)
  const holdUntil = Math.max(state.holdUntil, holds === 0 ? 0 : now + Math.max(backoff, Math.min(Math.max(...delays), longestRetryAfterMs)))
  const waits = state.waits.flatMap((wait): Wait[] => {
    const answer = seen.get(wait.id)
    if (answer === undefined) return [wait]
    switch (answer.kind) {
      case 'assigned':
      case 'refused':
        return []
      case 'not-yet':
        return [{ ...wait, state: 'waiting', text: answer.text, missing: answer.idle === true ? null : { first: wait.missing?.first ?? now, last: now } }]
      case 'hold':
        return [{ ...wait, state: 'held-back', text: answer.text }]
      case 'cut-off':
        return [{ ...wait, state: 'cut-off', text: answer.text }]
    }
  })
  return {
    state: { ...state, waits, holds, holdUntil, asking: false },
    assigned: answers.flatMap(({ id, wait, answer }) => (answer.kind === 'assigned' ? [{ id, watchedMs: watchedFor(wait, now) }] : [])),
    refused: answers.flatMap(({ id, answer }) => (answer.kind === 'refused' ? [{ id, text: answer.text }] : [])),
  }
}

function watchedFor({ missing }: Wait, now: number): number | null {
  return missing !== null && now - missing.last <= measuredWithinMs ? now - missing.first : null
}

/** The computer slept. However long, one round follows, and only when the network had time to come back. */
export function wake(state: Waiting, now: number): Waiting {
  return { ...state, holdUntil: Math.max(state.holdUntil, now + afterWakeMs) }
}

/** A clock that was set back must not make anything wait until it has caught up. */
export function settleClock(state: Waiting, now: number): Waiting {
  const waits = state.waits.some((wait) => wait.since > now || (wait.missing?.last ?? 0) > now) ? state.waits.map((wait) => settleWait(wait, now)) : state.waits
  const lastRoundAt = state.lastRoundAt === null ? null : Math.min(state.lastRoundAt, now)
  const holdUntil = state.holdUntil > now + longestRetryAfterMs ? now + longestHoldMs : state.holdUntil
  return { ...state, waits, lastRoundAt, holdUntil }
}

/** What was measured by a clock that was wrong is no measure any more. */
function settleWait(wait: Wait, now: number): Wait {
  return {
    ...wait,
    since: Math.min(wait.since, now),
    askedAt: wait.askedAt === null ? null : Math.min(wait.askedAt, now),
    missing: wait.missing !== null && wait.missing.last > now ? null : wait.missing,
  }
}
