import type { Words } from './language.ts'

const en = {
  /** Whole minutes; rounding is the caller's decision. */
  minutes: (count: number): string => (count === 1 ? '1 minute' : `${String(count)} minutes`),
}

const de: typeof en = {
  minutes: (count) => (count === 1 ? '1 Minute' : `${String(count)} Minuten`),
}

/** Spans of time. */
export const durations: Words<typeof en> = { en, de }
