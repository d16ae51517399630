import path from 'node:path'
import { duplicateFinder } from '../hash/find-duplicates.ts'
import { identityOf } from '../hash/identity.ts'
import { writeFileAtomically } from '../platform/files.ts'
import type { CommandTools } from './check-options.ts'
import { CommandError, exitCodes } from './exit-codes.ts'
import { expandWildcards } from './expand-wildcards.ts'
import { compareInputs } from './hash/compare-inputs.ts'
import { contentWarnings, judgeRow, type HashPlace } from './hash/csv-tally.ts'
import { fixCollector, type FixResult } from './hash/fix-rows.ts'
import { jsonOutput, textOutput } from './hash/hash-output.ts'
import { problemOf } from './hash/input-problem.ts'
import { readInput, type InputSink } from './hash/read-input.ts'
import { plural } from './hash/text-lines.ts'
import { textStyle } from './terminal.ts'
import { sentenceAbout } from './read-reason.ts'
import { writeReasonOf } from './write-reason.ts'

export interface HashOptions {
  /** Files, or `-` for standard input. */
  readonly inputs: readonly string[]
  readonly format: 'text' | 'json'
  /** Write a clean registration CSV to `out`. */
  readonly fix: boolean
  readonly out: string | null
  /** Compare two inputs: the registered hash and the one of the device now. */
  readonly compare: boolean
  /** True and false are explicit; null: JSON holds them, text on a terminal shows them, other text leaves them out. */
  readonly identifiers: boolean | null
}

/** What the exit code needs to know. */
interface Tally {
  damaged: boolean
  toLookAt: boolean
  unusable: boolean
}

/**
 * `preflight hash`: decodes and verifies hardware hashes, offline. Returns 0 when all are intact, 1 when one
 * is damaged, 2 when something was repaired or is to look at, 65 when an input could not be used. Throws
 * `CommandError` for options that do not go together and for a file that cannot be written.
 */
export async function hashCommand(given: HashOptions, tools: CommandTools): Promise<number> {
  const options = { ...given, inputs: await expandWildcards(given.inputs) }
  refuseBadOptions(options)
  const { terminal } = tools
  const identifiers = options.identifiers ?? (options.format === 'json' || terminal.isTty)
  const style = textStyle(terminal)
  if (options.compare) return compareInputs(options.inputs, { format: options.format, style }, tools)

  const tally: Tally = { damaged: false, toLookAt: false, unusable: false }
  const output =
    options.format === 'json'
      ? jsonOutput(terminal, { identifiers, severalInputs: options.inputs.length > 1 })
      : textOutput(terminal, { style, identifiers })
  const fix = options.fix && options.out !== null ? fixCollector(options.out, writeText) : null
  const finder = duplicateFinder<HashPlace>()

  const sink: InputSink = {
    async single(label, reading) {
      const fields = reading.canonical === null ? undefined : reading.decoded.fields
      const duplicate = fields === undefined ? null : finder.add({ file: label, row: null }, identityOf(fields))
      if (reading.state === 'damaged') tally.damaged = true
      if (reading.state === 'repaired' || duplicate !== null) tally.toLookAt = true
      if (contentWarnings(reading.decoded.messages).length > 0) tally.toLookAt = true
      output.single(label, reading, duplicate)
      await fix?.single(label, reading, duplicate)
    },
    async row(label, row) {
      if (tools.signal.aborted) throw new CommandError('Stopped.', exitCodes.interrupted)
      const judged = judgeRow(row, label, finder)
      if (judged.answer === 'damaged') tally.damaged = true
      if (judged.answer !== 'intact') tally.toLookAt = true
      output.row(label, judged)
      await fix?.row(label, judged)
    },
    list(label, summary) {
      if (summary.problems.length > 0) tally.toLookAt = true
      output.list(label, summary)
    },
  }
  for (const input of options.inputs) {
    if (tools.signal.aborted) return exitCodes.interrupted
    await readInput(input, tools.stdin, sink).catch((error: unknown) => {
      terminal.writeError(`preflight: ${problemOf(error, input).en}\n`)
      tally.unusable = true
    })
  }
  output.finish()
  if (fix !== null) reportFix(await fix.finish(), tally, tools)
  return exitCode(tally)
}

function exitCode({ damaged, toLookAt, unusable }: Tally): number {
  if (unusable) return exitCodes.badInput
  if (damaged) return exitCodes.blocked
  return toLookAt ? exitCodes.atRisk : exitCodes.ready
}

function refuseBadOptions({ inputs, fix, out, compare }: HashOptions): void {
  const refuse = (text: string): never => {
    throw new CommandError(text, exitCodes.usage)
  }
  if (inputs.length === 0) refuse('Name a file, or - for standard input.')
  if (inputs.filter((input) => input === '-').length > 1) refuse('Standard input can be read once only.')
  if (fix && out === null) refuse('--fix needs --out with the CSV file to write.')
  if (!fix && out !== null) refuse('--out goes with --fix.')
  if (compare && fix) refuse('--compare and --fix exclude each other.')
  if (compare && inputs.length !== 2) refuse('--compare takes two inputs: the registered hash and the one of the device now.')
  const target = out === null ? null : sameCase(path.resolve(out))
  if (inputs.some((input) => input !== '-' && sameCase(path.resolve(input)) === target)) refuse('--out names an input. Choose another file.')
}

/** File names have no case on Windows and macOS. */
function sameCase(file: string): string {
  return process.platform === 'linux' ? file : file.toLowerCase()
}

async function writeText(file: string, text: string): Promise<void> {
  await writeFileAtomically(file, Buffer.from(text, 'latin1')).catch((error: unknown) => {
    throw new CommandError(sentenceAbout(file, writeReasonOf(error)), exitCodes.badInput)
  })
}

/** Reasons that are printed. */
const mostReasons = 50

function reportFix({ files, leftOut, leftOutCount }: FixResult, tally: Tally, { terminal }: CommandTools): void {
  for (const { place, reason } of leftOut.slice(0, mostReasons)) terminal.writeError(`Left out ${place}: ${reason}\n`)
  const more = leftOutCount - mostReasons
  if (more > 0) terminal.writeError(`Left out ${plural(more, 'more row')}.\n`)
  for (const file of files) terminal.writeError(`Wrote ${file.path}: ${plural(file.rows, 'row')}.\n`)
  if (files.length === 0) terminal.writeError('Nothing to write: no hash is fit for registration.\n')
  if (leftOutCount > 0) tally.toLookAt = true
}
