/** Shared facts of a tenant stay fresh enough for a bench day's pace for 5 minutes; our own number. */
export const sharedForMs = 300_000

/**
 * Facts of one user or one record are only kept while a bench of many rows is read, so that thirty rows with one
 * user ask once, and a run over five hundred only a few times: 60 seconds, our own number.
 */
export const ownForMs = 60_000

/**
 * What was read for a bench is recent for so long: rows that are checked again may use it, and it is still kept when
 * nothing was scanned since. 20 seconds, our own number.
 */
export const recentForMs = 20_000

interface Kept<T> {
  readonly value: Promise<T>
  readonly until: number
  readonly shared: boolean
  readonly since: number
}

/** Answers that may be given again. */
export interface KeptAnswers<T> {
  readonly find: (name: string, wanted: { readonly fresh: boolean; readonly shared: boolean }) => Promise<T> | undefined
  /** Keeps an answer until it is old, or drops it as soon as it turns out not to be good. */
  readonly keep: (name: string, value: Promise<T>, shared: boolean) => void
  readonly forget: () => void
  /** When the oldest shared answer was asked for, in milliseconds since 1970 UTC; null when there is none. */
  readonly sharedSince: () => number | null
}

export function openKeptAnswers<T>(now: () => number, isGood: (value: T) => boolean): KeptAnswers<T> {
  const kept = new Map<string, Kept<T>>()
  // A bench asks tens of thousands of times; looking through thousands of answers each time would be most of the work.
  let nextOld = Number.POSITIVE_INFINITY
  const sweep = (): void => {
    const time = now()
    if (time < nextOld) return
    nextOld = Number.POSITIVE_INFINITY
    for (const [name, { until }] of kept) {
      if (until <= time) kept.delete(name)
      else nextOld = Math.min(nextOld, until)
    }
  }
  return {
    find(name, { fresh, shared }) {
      sweep()
      const found = kept.get(name)
      // A row that is checked again must not get its own old answer back.
      return found === undefined || (fresh && !shared) ? undefined : found.value
    },
    keep(name, value, shared) {
      const since = now()
      const entry = { value, shared, since, until: since + (shared ? sharedForMs : ownForMs) }
      kept.set(name, entry)
      nextOld = Math.min(nextOld, entry.until)
      const drop = (): void => {
        if (kept.get(name) === entry) kept.delete(name)
      }
      value.then((answer) => {
        if (!isGood(answer)) drop()
      }, drop)
    },
    forget() {
      kept.clear()
    },
    sharedSince() {
      sweep()
      const times = [...kept.values()].filter((each) => each.shared).map((each) => each.since)
      return times.length === 0 ? null : Math.min(...times)
    },
  }
}
