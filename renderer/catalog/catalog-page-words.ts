import type { Words } from '../../core/words/language.ts'
import { inPageLanguage } from '../page-language.ts'

const en = {
  title: 'Checks',
  checklist: 'Checklist',
  backToChecklist: 'Back to the checklist',
  search: 'Search',
  searchHint: 'Words of a name, a reason, a fact or a scenario',
  nothingFound: 'No check has all of these words.',
  found: (checks: string): string => `${checks} found.`,
  learnMore: 'Learn more',
  tables: 'Tables that age',
  table: 'Table',
  rows: 'Rows',
  dates: 'Dates',
  to: 'to',
}

const de: typeof en = {
  title: 'Prüfungen',
  checklist: 'Checkliste',
  backToChecklist: 'Zurück zur Checkliste',
  search: 'Suchen',
  searchHint: 'Wörter eines Namens, einer Begründung, eines Fakts oder eines Szenarios',
  nothingFound: 'Keine Prüfung enthält alle diese Wörter.',
  found: (checks) => `${checks} gefunden.`,
  learnMore: 'Mehr erfahren',
  tables: 'Tabellen, die altern',
  table: 'Tabelle',
  rows: 'Zeilen',
  dates: 'Stand',
  to: 'bis',
}

export const catalogPageTexts: Words<typeof en> = { en, de }

/** What stands around the entries on the page of checks. */
export const catalogPage = inPageLanguage(catalogPageTexts)
