import { assertNever } from '../assert-never.ts'
import type { Language } from '../words/language.ts'
import type { ErrorCode } from './error-code.ts'
import german from './error-codes.de.json' with { type: 'json' }

/** The sentences of an entry; codes, names, phases and sources are the same in every language. */
export type CodeTexts = Pick<ErrorCode, 'meaning' | 'causes' | 'fixes'>

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
      return { ...entry, ...germanTexts.get(entry.code) }
    default:
      return assertNever(language)
  }
}
