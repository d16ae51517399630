import { errorTexts, type AppError, type ErrorCode } from '../../core/ipc/errors.ts'
import { languages, type Language, type Words } from '../../core/words/language.ts'

/** One sentence for a person, in every language. */
export type Sentence = Words<string>

/** The same sentence of a table in every language. */
export function sentenceOf<T>(table: Words<T>, say: (words: T) => string): Sentence {
  return Object.fromEntries(languages.map((each) => [each, say(table[each])])) as { [L in Language]: string }
}

/** An expected failure of an action; the registrar turns it into a reply. Anything else thrown is a bug. */
export class AppFailure extends Error {
  override readonly name = 'AppFailure'
  readonly #detail: Sentence

  /** The message, for logs, is English. */
  constructor(
    readonly code: ErrorCode,
    detail: Sentence = sentenceOf(errorTexts, (words) => words[code]),
    options?: ErrorOptions,
  ) {
    super(detail.en, options)
    this.#detail = detail
  }

  toReply(language: Language): AppError {
    return { code: this.code, detail: this.#detail[language] }
  }
}
