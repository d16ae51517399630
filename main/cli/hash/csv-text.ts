import { printable } from '../../../core/report/printable.ts'
import type { TextStyle } from '../../../core/report/to-text.ts'
import type { CsvEncoding } from '../../hash/csv/csv-encoding.ts'
import type { CsvSummary } from '../../hash/read-csv.ts'
import { comparisonWords } from './comparison-words.ts'
import { contentWarnings, type JudgedRow, type RowAnswer } from './csv-tally.ts'
import { findingWords } from './finding-words.ts'
import { answerOf, type HashTextOptions } from './hash-text.ts'
import { grouped, indented, labeled, marked, plural } from './text-lines.ts'

export interface CsvTextInput {
  readonly label: string
  readonly summary: CsvSummary
  readonly counts: Readonly<Record<RowAnswer, number>>
  /** Rows with problems, the first ones when there are many. */
  readonly rows: readonly JudgedRow[]
}

const encodingNames: { readonly [E in CsvEncoding]: string } = {
  ascii: 'ASCII',
  'utf-8': 'UTF-8',
  ansi: 'ANSI',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
}

const separatorNames = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' } as const

const answerWords: { readonly [A in RowAnswer]: string } = {
  intact: 'intact',
  repaired: 'repaired',
  'look-at': 'to look at',
  damaged: 'damaged',
}

const answerTones = { intact: 'ready', repaired: 'at-risk', 'look-at': 'at-risk', damaged: 'blocked' } as const

/** A list of hashes for the terminal: the counts, what is wrong with the file, then each row with a problem. */
export function csvToText({ label, summary, counts, rows }: CsvTextInput, options: HashTextOptions): string {
  const { style } = options
  const order = ['damaged', 'look-at', 'repaired', 'intact'] as const
  const worst = order.find((answer) => counts[answer] > 0) ?? 'intact'
  const fixable = summary.problems.length > 0 || counts.repaired > 0
  const headline = worst === 'intact' && summary.problems.length > 0 ? 'look-at' : worst
  const word = { intact: 'INTACT', repaired: 'REPAIRED', 'look-at': 'TO LOOK AT', damaged: 'DAMAGED' }[headline]
  const parts = (Object.keys(answerWords) as RowAnswer[])
    .filter((answer) => counts[answer] > 0)
    .map((answer) => style.paint(answerTones[answer], `${grouped(counts[answer])} ${answerWords[answer]}`))
  const mark = summary.byteOrderMark ? ' with byte order mark' : ''
  const lines = [
    `${style.paint(answerTones[headline], word)}  ${style.paint('strong', printable(label))}`,
    `${style.paint('strong', `${plural(summary.rows, 'row')}:`)} ${parts.join(', ')}.`,
    '',
    ...labeled(['File', `${encodingNames[summary.encoding]}${mark}, separated by ${separatorNames[summary.separator]}`], style),
    '',
    ...summary.problems.flatMap((problem) => marked('at-risk', problem.text.replace(/\.$/, ''), '', style)),
    ...(summary.problems.length > 0 ? [''] : []),
    ...rows.flatMap((row) => rowLines(row, label, options)),
    ...moreLines(counts, rows.length, style),
    ...(fixable ? ['', ...indented('--fix --out FILE writes a clean copy of what is intact.', 0, style)] : []),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}

function rowLines({ row, answer, duplicate }: JudgedRow, file: string, { style, identifiers }: HashTextOptions): string[] {
  const tone = answerTones[answer]
  const serial = identifiers && row.serial !== '' ? ` · ${row.serial}` : ''
  const title = `Row ${grouped(row.row)} (line ${grouped(row.line)})${serial} · ${answerWords[answer]}`
  const texts = [
    ...(row.reading === null || row.reading.state === 'intact' ? [] : [`${answerOf(row.reading).why}.`]),
    ...row.problems.map((problem) => problem.text + (identifiers && problem.values !== undefined ? ` (${problem.values})` : '')),
    ...(row.reading === null || row.reading.state === 'damaged' ? [] : contentWarnings(row.reading.decoded.messages))
      .map((message) => `${findingWords.en[message.code].title}.`),
    ...(duplicate === null ? [] : [duplicateText(duplicate, file)]),
  ]
  return [...marked(tone, title, '', style), ...texts.flatMap((text) => indented(text, 4, style))]
}

const sharedWords = { ek: 'TPM key', uuid: 'UUID', serial: 'serial number', mac: 'network address' } as const

/** What a hash of `file` shares with an earlier one, as a sentence. */
export function duplicateText({ of, shared, verdict }: NonNullable<JudgedRow['duplicate']>, file: string): string {
  const row = of.row === null ? '' : `row ${grouped(of.row)}`
  const place = of.file === file && row !== '' ? row : row === '' ? of.file : `${row} of ${of.file}`
  const parts = shared.map((part) => sharedWords[part]).join(', ')
  return `Shares ${parts} with ${place}: ${comparisonWords[verdict].title.toLowerCase()}.`
}

function moreLines(counts: CsvTextInput['counts'], shown: number, style: TextStyle): string[] {
  const hidden = counts.damaged + counts['look-at'] + counts.repaired - shown
  if (hidden <= 0) return []
  return ['', style.paint('quiet', `${plural(hidden, 'more row')} with problems; --format json lists all.`)]
}
