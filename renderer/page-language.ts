import { languageOf, type Language, type Words } from '../core/words/language.ts'

/** The language that the main process wrote into the page when it loaded. Another one needs another load. */
export const pageLanguage: Language = languageOf([document.documentElement.lang])

/** The words of this page's language: called once for each table, when its file loads. */
export function inPageLanguage<T>(words: Words<T>): T {
  return words[pageLanguage]
}
