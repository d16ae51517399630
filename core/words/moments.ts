import { days } from './days.ts'
import type { Words } from './language.ts'

const en = {
  /** A calendar day, a time of day and a zone (`2026-11-22`, `09:00`, `UTC+01:00`). */
  at: (day: string, time: string, zone: string): string => `${days.en.day(day)} ${time} ${zone}`,
}

const de: typeof en = {
  at: (day, time, zone) => `${days.de.day(day)}, ${time} Uhr ${zone}`,
}

/** Moments on the clock of a place. */
export const moments: Words<typeof en> = { en, de }
