import path from 'node:path'
import { printable } from '../../../core/report/printable.ts'
import type { Words } from '../../../core/words/language.ts'
import { inEvery } from '../../../core/words/say.ts'
import { BadEvidence, fileSentence } from '../../evidence/bad-evidence.ts'
import { BadHashFile } from '../../hash/bad-hash-file.ts'
import { reasonOf, sentenceAbout } from '../read-reason.ts'
import { CommandError } from '../exit-codes.ts'

/**
 * Why an input could not be used, in one sentence. Anything that is not about the input is thrown on.
 *
 * @param label what to call it
 */
export function problemOf(error: unknown, input: string, label: string = printable(input === '-' ? 'Standard input' : path.basename(input))): Words<string> {
  if (error instanceof CommandError) throw error
  if (error instanceof BadEvidence) return fileSentence(label, error.problem)
  if (error instanceof BadHashFile) return inEvery((language) => `${label} ${error.problem[language]}.`)
  if (error instanceof Error && 'code' in error) return sentenceAbout(label, reasonOf(error))
  throw error
}
