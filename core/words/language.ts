/** The languages that every text of Preflight exists in. */
export const languages = ['en', 'de'] as const

export type Language = (typeof languages)[number]

/** Each language in its own words, as a menu shows it. */
export const languageNames: { readonly [L in Language]: string } = { en: 'English', de: 'Deutsch' }

/**
 * One table of texts in every language. The type of the English table is the contract: the compiler refuses a
 * language in which a text, or a value inside a text, is missing.
 */
export type Words<T> = { readonly [L in Language]: T }

/**
 * The first language of a list of BCP 47 tags (`de-AT`) or POSIX locales (`de_DE.UTF-8`), best first, that Preflight
 * speaks; English when there is none.
 */
export function languageOf(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const primary = tag.toLowerCase().split(/[-_.@]/)[0]
    const spoken = languages.find((each) => each === primary)
    if (spoken !== undefined) return spoken
  }
  return 'en'
}
