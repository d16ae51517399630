import type { Level } from '../engine/verdict.ts'
import type { Words } from '../words/language.ts'

const en = {
  levels: { required: 'Required', recommended: 'Recommended', informational: 'For information' } satisfies { readonly [L in Level]: string },
  whenFine: 'When fine',
  whenNot: 'When not',
  needs: 'Needs',
  looksAt: 'Looks at',
  alsoLooksAt: 'Also looks at',
  onlyWith: 'Only with',
  source: 'Source',
  lastReview: 'Last review',
  everyScenario: 'Every scenario',
  checks: (count: number) => (count === 1 ? '1 check' : `${String(count)} checks`),
  lead: (checks: string, day: string) => `${checks}. All rules were last compared with their sources on ${day}.`,
  tablesThatAge: 'Tables that age',
  rows: (count: number) => (count === 1 ? '1 row' : `${String(count)} rows`),
  fromTo: (oldest: string, newest: string) => `${oldest} to ${newest}`,
  datesMeaning: 'Dates of the pages that the rows come from, or of the days on which they were read.',
  title: 'Checks of Preflight',
  generated: 'This text is generated from the checks themselves.',
  levelsMeaning:
    "A check that cannot read what it *needs* is shown as *Couldn't check*. Where it is *required*, a failing check blocks the device; where it is *recommended*, it puts the device at risk; *for information* never changes the answer.",
  columns: { table: 'table', rows: 'rows', dates: 'dates' },
  documentation: 'Documentation',
}

const de: typeof en = {
  levels: { required: 'Erforderlich', recommended: 'Empfohlen', informational: 'Zur Information' },
  whenFine: 'Wenn gut',
  whenNot: 'Wenn nicht',
  needs: 'Braucht',
  looksAt: 'Betrachtet',
  alsoLooksAt: 'Betrachtet auch',
  onlyWith: 'Nur mit',
  source: 'Quelle',
  lastReview: 'Letzte Durchsicht',
  everyScenario: 'Jedes Szenario',
  checks: (count) => (count === 1 ? '1 Prüfung' : `${String(count)} Prüfungen`),
  lead: (checks, day) => `${checks}. Alle Regeln wurden zuletzt am ${day} mit ihren Quellen verglichen.`,
  tablesThatAge: 'Tabellen, die altern',
  rows: (count) => (count === 1 ? '1 Zeile' : `${String(count)} Zeilen`),
  fromTo: (oldest, newest) => `${oldest} bis ${newest}`,
  datesMeaning: 'Daten der Seiten, aus denen die Zeilen stammen, oder der Tage, an denen sie gelesen wurden.',
  title: 'Prüfungen von Preflight',
  generated: 'Dieser Text wird aus den Prüfungen selbst erzeugt.',
  levelsMeaning:
    'Eine Prüfung, die nicht lesen kann, was sie *braucht*, erscheint als *Nicht prüfbar*. Wo sie *erforderlich* ist, blockiert eine verletzte Prüfung das Gerät; wo sie *empfohlen* ist, gefährdet sie es; *zur Information* ändert die Antwort nie.',
  columns: { table: 'Tabelle', rows: 'Zeilen', dates: 'Daten' },
  documentation: 'Dokumentation',
}

/** The words around the entries of the catalog. */
export const catalogWords: Words<typeof en> = { en, de }
