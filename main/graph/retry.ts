import type { GraphFailure } from './answer.ts'

/** Statuses after which a read may be repeated: throttled, unavailable, gateway time-out. */
export const retryStatuses: readonly number[] = [429, 503, 504]

/** Tries in all, the first one included. Our own number, after the advice to repeat reads up to 3 times. */
export const maxTries = 4

/** Longest single wait without a Retry-After header, in milliseconds; our own number. */
const maxBackoffMs = 60_000

/** How long a scan may spend waiting because of throttling. */
export interface WaitBudget {
  /** True, and the time is spent, when so much is left. */
  take(ms: number): boolean
}

export function openWaitBudget(totalMs: number): WaitBudget {
  let left = totalMs
  return {
    take(ms) {
      if (ms > left) return false
      left -= ms
      return true
    },
  }
}

/**
 * Milliseconds to wait before the next try. `Retry-After` wins when it is longer than our own back-off of
 * 1, 2, 4 s with up to half as much jitter; Intune often sends no header at all.
 * `tries` is the number of tries so far.
 */
export function retryDelay(retryAfter: string | null, tries: number, now: number, random: () => number): number {
  const base = 1_000 * 2 ** (tries - 1)
  const backoff = Math.min(base * (1 + random() / 2), maxBackoffMs)
  return Math.max(backoff, parseRetryAfter(retryAfter, now))
}

/** Seconds or an HTTP date, in milliseconds from now; 0 when there is nothing to honor. */
function parseRetryAfter(value: string | null, now: number): number {
  if (value === null) return 0
  if (/^\s*\d{1,9}\s*$/.test(value)) return Number(value) * 1_000
  const date = Date.parse(value)
  return Number.isNaN(date) ? 0 : Math.max(0, date - now)
}

/** A failure that carries how long the service wants to be left alone, where it said so. */
export function withRetryAfter(failure: GraphFailure, header: string | null, now: number): GraphFailure {
  const retryAfterMs = parseRetryAfter(header, now)
  return retryAfterMs === 0 ? failure : { ...failure, retryAfterMs }
}
