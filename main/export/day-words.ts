import type { Words } from '../../core/words/language.ts'

const en = {
  title: (day: string) => `Bench day ${day}`,
  columns: ['Device', 'Answer', 'Serial number', 'Model', 'Read at (UTC)'],
}

const de: typeof en = {
  title: (day) => `Werkbanktag ${day}`,
  columns: ['Gerät', 'Antwort', 'Seriennummer', 'Modell', 'Gelesen (UTC)'],
}

/** The first page of an exported day. */
export const dayWords: Words<typeof en> = { en, de }
