import type { Words } from '../../core/words/language.ts'

/** A file that holds no hash that could be judged. What is wrong goes behind the name of the file; the message, for logs, is English. */
export class BadHashFile extends Error {
  override readonly name = 'BadHashFile'

  constructor(
    readonly problem: Words<string>,
    options?: ErrorOptions,
  ) {
    super(problem.en, options)
  }
}
