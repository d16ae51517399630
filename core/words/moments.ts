import { days } from './days.ts'
import type { Words } from './language.ts'

const en = {
  /** A moment in UTC, given as a calendar day and a time of day (`2026-11-22`, `09:00`). */
  utc: (day: string, time: string): string => `${days.en.day(day)} ${time} UTC`,
}

const de: typeof en = {
  utc: (day, time) => `${days.de.day(day)}, ${time} Uhr UTC`,
}

/** Moments that are shown in UTC. */
export const moments: Words<typeof en> = { en, de }
