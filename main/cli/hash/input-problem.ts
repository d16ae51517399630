import path from 'node:path'
import { printable } from '../../../core/report/printable.ts'
import { reasonOf } from '../load-devices.ts'
import { CommandError } from '../exit-codes.ts'

/** Why an input could not be used, in one sentence. Anything that is not about the input is thrown on. */
export function problemOf(error: unknown, input: string): string {
  if (error instanceof CommandError) throw error
  const label = printable(input === '-' ? 'Standard input' : path.basename(input))
  if (error instanceof Error) {
    if (error.name === 'BadEvidence') return error.message
    if (error.name === 'BadHashFile') return `${label} ${error.message}.`
    if ('code' in error) return `${label}: ${reasonOf(error)}.`
  }
  throw error
}
