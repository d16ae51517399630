/** What the waits say that Preflight watched in a tenant until the profile was assigned. */
export interface WatchedWaits {
  /** The waits that count: the newest ones, 20 at most. */
  readonly count: number
  /** Half of them took no longer, in milliseconds; null while there are too few to say so. */
  readonly medianMs: number | null
}

/** Older waits say little about a service that changes. Our own number. */
export const keptWaits = 20

/** Fewer say nothing about the next one. Our own number. */
export const fewestWaits = 3

export const noWatchedWaits: WatchedWaits = { count: 0, medianMs: null }

/**
 * @param durations milliseconds between the first look that found a record without its profile and the one that found
 * the profile assigned, the newest last
 */
export function watchedWaits(durations: readonly number[]): WatchedWaits {
  const newest = durations.slice(-keptWaits).sort((one, other) => one - other)
  if (newest.length < fewestWaits) return { count: newest.length, medianMs: null }
  const upper = newest[Math.floor(newest.length / 2)] ?? 0
  const lower = newest[Math.floor((newest.length - 1) / 2)] ?? 0
  return { count: newest.length, medianMs: Math.round((lower + upper) / 2) }
}
