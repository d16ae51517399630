import type { Words } from './language.ts'

const en = {
  answered: 'Answered',
  noConnection: 'No connection',
  notTried: 'Not tried',
  nameNotFound: 'Name not found',
  answeredOf: (answered: number, all: number): string => `${String(answered)} of ${String(all)} answered`,
  atLeastHalf: 'At least half',
  moreHosts: 'More hosts',
  more: (count: number): string => `${String(count)} more`,
}

const de: typeof en = {
  answered: 'Antwortet',
  noConnection: 'Keine Verbindung',
  notTried: 'Nicht versucht',
  nameNotFound: 'Name nicht gefunden',
  answeredOf: (answered, all) => `${String(answered)} von ${String(all)} antworten`,
  atLeastHalf: 'Mindestens die Hälfte',
  moreHosts: 'Weitere Hosts',
  more: (count) => `${String(count)} weitere`,
}

/** How hosts answer, as evidence shows it. */
export const hostAnswers: Words<typeof en> = { en, de }
