import { assertNever } from '../assert-never.ts'
import { days } from '../words/days.ts'
import type { Language, Words } from '../words/language.ts'
import type { ErrorCode } from './error-code.ts'
import german from './error-codes.de.json' with { type: 'json' }

/** The sentences of an entry; codes, names and phases are the same in every language. */
export type CodeTexts = Pick<ErrorCode, 'meaning' | 'causes' | 'fixes'>

const en = {
  reports: 'Field reports',
  signInErrors: 'Published list of Microsoft Entra sign-in errors',
}

const de: typeof en = {
  reports: 'Berichte aus der Praxis',
  signInErrors: 'Veröffentlichte Liste der Anmeldefehler von Microsoft Entra',
}

/** Sources that are no page with an address. */
export const codeSources: Words<typeof en> = { en, de }

/** A source with its day or month: `Field reports, 2026-11`. */
function sourceIn(source: string, language: Language): string {
  const own = (Object.keys(en) as (keyof typeof en)[]).find((each) => source.startsWith(`${en[each]}, `))
  const said = own === undefined ? source : source.replace(en[own], codeSources[language][own])
  return said.replace(/\d{4}-\d\d(?:-\d\d)?$/, (day) => days[language].day(day))
}

/** By code, which no two entries share. */
export const germanTexts: ReadonlyMap<string, CodeTexts> = new Map(Object.entries(german))

/**
 * The entry with its sentences in the language. An entry that has none in it keeps the English ones, which the tests do
 * not let happen. Brings the sentences of every language along: for code that is loaded on demand only.
 */
export function codeIn(entry: ErrorCode, language: Language): ErrorCode {
  switch (language) {
    case 'en':
      return entry
    case 'de':
      return { ...entry, ...germanTexts.get(entry.code), sources: entry.sources.map((source) => sourceIn(source, language)) }
    default:
      return assertNever(language)
  }
}
