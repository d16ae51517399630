import type { Language, Words } from './language.ts'

/**
 * Says one sentence of a table in every language. Words inside the sentence that are not the same everywhere are taken
 * for the language that is asked for.
 */
export function sayFrom<T>(tables: Words<T>): (sentence: (words: T, language: Language) => string) => Words<string> {
  return (sentence) => inEvery((language) => sentence(tables[language], language))
}

/** One text, made once for each language. */
export function inEvery(text: (language: Language) => string): Words<string> {
  return { en: text('en'), de: text('de') }
}

/** Text that nobody translates: the words of an operating system or of a file. */
export function asTold(text: string): Words<string> {
  return { en: text, de: text }
}
