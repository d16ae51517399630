import type { FactField, FactWord } from './fact-parts.ts'
import type { Words } from '../words/language.ts'
import { fieldNamesDe } from './field-names-de.ts'
import { fieldNamesEn } from './field-names-en.ts'
import { valueNames } from './value-names.ts'
import { valueWordsDe } from './value-words-de.ts'
import { valueWordsEn } from './value-words-en.ts'

/** What the parts of facts are called. */
export const fieldNames: Words<{ readonly [F in FactField]: string }> = { en: fieldNamesEn, de: fieldNamesDe }

/** What Preflight's own values of facts are called. */
export const valueWords: Words<{ readonly [W in FactWord]: string }> = {
  en: { ...valueNames, ...valueWordsEn },
  de: { ...valueNames, ...valueWordsDe },
}

const en = {
  none: 'None',
  empty: 'Empty',
  minutes: (count: number): string => (count === 1 ? '1 minute' : `${String(count)} minutes`),
  seconds: (count: number): string => (count === 1 ? '1 second' : `${String(count)} seconds`),
  more: (count: number): string => `${String(count)} more`,
}

const de: typeof en = {
  none: 'Nichts',
  empty: 'Leer',
  minutes: (count) => (count === 1 ? '1 Minute' : `${String(count).replace('.', ',')} Minuten`),
  seconds: (count) => (count === 1 ? '1 Sekunde' : `${String(count).replace('.', ',')} Sekunden`),
  more: (count) => `${String(count)} weitere`,
}

/** What the list of facts says itself. */
export const viewWords: Words<typeof en> = { en, de }
