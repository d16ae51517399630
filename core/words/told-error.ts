import type { Words } from './language.ts'

/** Expected trouble, told to a person in one sentence of every language. The message, for logs, is English. */
export class ToldError extends Error {
  constructor(
    readonly sentence: Words<string>,
    options?: ErrorOptions,
  ) {
    super(sentence.en, options)
  }
}
