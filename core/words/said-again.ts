import type { Language, Words } from './language.ts'
import { inEvery } from './say.ts'

/** A table of texts, and of sentences with texts in them. */
export type Sentences = Readonly<Record<string, string | ((...values: string[]) => string)>>

/**
 * Reads a text that was made from the English words of a table back, and says it in every language; null for any other
 * text. What stands inside a sentence is read back as well where it is a text of the table itself.
 *
 * @param name says what else stands inside a sentence, such as the name of a file
 */
export function saidAgain<T extends Sentences>(tables: Words<T>, name: (value: string, language: Language) => string): (text: string) => Words<string> | null {
  const patterns = Object.entries(tables.en).map(([key, sentence]) => [key, patternOf(sentence)] as const)
  const again = (text: string): Words<string> | null => {
    for (const [key, pattern] of patterns) {
      const found = pattern.exec(text)
      if (found === null) continue
      const values = found.slice(1).map((each) => again(each) ?? inEvery((language) => name(each, language)))
      return inEvery((language) => {
        const sentence = tables[language][key]
        return typeof sentence === 'function' ? sentence(...values.map((each) => each[language])) : (sentence ?? text)
      })
    }
    return null
  }
  return again
}

/** Stands for a value; no text of a table holds it. */
const place = '\u0000'

function patternOf(sentence: Sentences[string]): RegExp {
  const text = typeof sentence === 'function' ? sentence(...Array.from({ length: sentence.length }, () => place)) : sentence
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(place, '(.+)')}$`, 's')
}
