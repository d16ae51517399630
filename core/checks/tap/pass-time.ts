import type { Fact } from '../../facts/fact.ts'
import { durations } from '../../words/durations.ts'
import type { Language } from '../../words/language.ts'

/** Milliseconds in a minute. */
const minute = 60_000

/** How long a new pass takes to be known everywhere: "a few minutes" is all that Microsoft says. Minutes; our own figure. */
export const settledMinutes = 5

/**
 * Minutes from now until a time (ISO 8601), negative when it is past. Null when either is no time:
 * an unreadable date must never count as "already valid".
 */
export function minutesUntil(time: string, now: number): number | null {
  const minutes = (Date.parse(time) - now) / minute
  return Number.isFinite(minutes) ? minutes : null
}

/** Whole minutes, rounded down: 9.9 minutes are no 10. */
export function minutesText(minutes: number, language: Language): string {
  return durations[language].minutes(Math.floor(minutes))
}

/**
 * Minutes that the pass can still be used from now on. A pass that has not started counts its whole
 * lifetime. Null when start or lifetime cannot be told.
 */
export function minutesLeft(startsAt: Fact<string | null>, lifetime: Fact<number | null>, now: number): number | null {
  if (startsAt.status === 'unavailable' || startsAt.value === null) return null
  if (lifetime.status === 'unavailable' || lifetime.value === null) return null
  const untilStart = minutesUntil(startsAt.value, now)
  return untilStart === null ? null : lifetime.value + Math.min(untilStart, 0)
}
