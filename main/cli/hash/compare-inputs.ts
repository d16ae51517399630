import path from 'node:path'
import { printable } from '../../../core/report/printable.ts'
import type { TextStyle } from '../../../core/report/to-text.ts'
import { compareHashes } from '../../hash/compare-hashes.ts'
import type { HashReading } from '../../hash/decode-hash.ts'
import type { CommandTools } from '../check-options.ts'
import { CommandError, exitCodes } from '../exit-codes.ts'
import { comparisonToText } from './compare-text.ts'
import { comparisonWords } from './comparison-words.ts'
import { answerOf } from './hash-text.ts'
import { problemOf } from './input-problem.ts'
import { readInput } from './read-input.ts'
import { grouped } from './text-lines.ts'

export interface CompareOptions {
  readonly format: 'text' | 'json'
  readonly style: TextStyle
}

const toneCodes = { ready: exitCodes.ready, 'at-risk': exitCodes.atRisk, blocked: exitCodes.blocked } as const

/**
 * Compares the hashes of two inputs. A damaged hash is not compared: what it says cannot be relied on.
 * JSON output is one object with `verdict` and `relations`.
 */
export async function compareInputs(inputs: readonly string[], options: CompareOptions, tools: CommandTools): Promise<number> {
  const [first = '', second = ''] = inputs
  const a = await onlyHash(first, tools)
  const b = await onlyHash(second, tools)
  if (a === null || b === null) return exitCodes.blocked
  const comparison = compareHashes(a.decoded.fields ?? {}, b.decoded.fields ?? {})
  const names = [labelOf(first), labelOf(second)] as const
  const text = options.format === 'json' ? `${JSON.stringify(comparison, null, 2)}\n` : comparisonToText(names, comparison, options.style)
  tools.terminal.write(text)
  return toneCodes[comparisonWords[comparison.verdict].tone]
}

/** The one hash of an input; null, after saying so, when it is damaged. */
async function onlyHash(input: string, tools: CommandTools): Promise<HashReading | null> {
  const readings: HashReading[] = []
  let count = 0
  const take = (reading: HashReading | null): void => {
    count += 1
    if (reading !== null && readings.length < 1) readings.push(reading)
  }
  await readInput(input, tools.stdin, {
    single: (_label, reading) => {
      take(reading)
    },
    row: (_label, row) => {
      take(row.reading)
    },
    list: () => undefined,
  }).catch((error: unknown) => {
    throw new CommandError(problemOf(error, input), exitCodes.badInput)
  })
  const [reading] = readings
  if (reading === undefined || count !== 1) {
    throw new CommandError(`${labelOf(input)} holds ${count === 0 ? 'no hash' : `${grouped(count)} hashes`}. --compare takes inputs with one hash each.`, exitCodes.badInput)
  }
  if (reading.state !== 'damaged') return reading
  tools.terminal.writeError(`preflight: ${labelOf(input)} cannot be compared. ${answerOf(reading).why}.\n`)
  return null
}

function labelOf(input: string): string {
  return printable(input === '-' ? 'standard input' : path.basename(input))
}
