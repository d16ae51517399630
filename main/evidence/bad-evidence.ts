import type { Words } from '../../core/words/language.ts'
import { inEvery } from '../../core/words/say.ts'
import { shownLabel } from '../../core/words/shown-label.ts'
import { ToldError } from '../../core/words/told-error.ts'
import { fileWords } from './file-words.ts'

/** A file that is no usable evidence. It is told in one sentence: file, place and what was expected. */
export class BadEvidence extends ToldError {
  override readonly name = 'BadEvidence'

  /** @param problem goes behind the name of the file */
  constructor(
    file: string,
    readonly problem: Words<string>,
    options?: ErrorOptions,
  ) {
    super(fileSentence(file, problem), options)
  }
}

/** One sentence about a file. What is wrong with it goes behind its name. */
export function fileSentence(file: string, problem: Words<string>): Words<string> {
  return inEvery((language) => `${plainName(shownLabel(file, language), fileWords[language].nameless)} ${problem[language]}.`)
}

/** File names may hold line breaks and control characters; a sentence may not. */
function plainName(file: string, nameless: string): string {
  const clean = file.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim()
  const shown = clean === '' ? nameless : clean
  return shown.length > 200 ? `${shown.slice(0, 200)}…` : shown
}
