import { languageOf, type Language, type Words } from '../core/words/language.ts'

/** The language that the main process wrote into the page when it loaded. Another one needs another load. */
export const pageLanguage: Language = languageOf([document.documentElement.lang])

/** The locale for dates and times: the user's own one of this language, such as Swiss German, else the language alone. */
export const pageLocale: string = navigator.languages.find((tag) => languageOf([tag]) === pageLanguage && tag.toLowerCase().startsWith(pageLanguage)) ?? pageLanguage

/** The words of this page's language: called once for each table, when its file loads. */
export function inPageLanguage<T>(words: Words<T>): T {
  return words[pageLanguage]
}
