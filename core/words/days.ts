import type { Words } from './language.ts'

const en = {
  /** A calendar day, given as ISO 8601 (`2026-10-13`). */
  day: (iso: string): string => iso,
}

const de: typeof en = {
  day: (iso) => iso.split('-').reverse().join('.'),
}

/** Days without a time or zone, such as the dates of a table. */
export const days: Words<typeof en> = { en, de }
