import { BadHashFile } from './bad-hash-file.ts'
import { sayHashFile } from './file-words.ts'
import { cellDecoder, detectByteForm, isNoText, textOf, type CsvEncoding } from './csv/csv-encoding.ts'
import { layoutOf } from './csv/csv-layout.ts'
import type { FileProblem } from './csv/csv-problem.ts'
import type { CsvRow } from './csv/csv-row.ts'
import { csvTable } from './csv/csv-table.ts'
import { csvTokenizer } from './csv/csv-tokenizer.ts'
import { fileProblems } from './csv/file-problems.ts'
import { lineSplitter } from './csv/line-splitter.ts'

export interface CsvSummary {
  readonly encoding: CsvEncoding
  readonly byteOrderMark: boolean
  readonly separator: ',' | ';' | '\t'
  readonly rows: number
  readonly problems: readonly FileProblem[]
}

/**
 * Reads a registration CSV of any shape: with or without header, any of the usual encodings, separators
 * and damages. Rows are decoded as they come and not kept, so the size of the file does not matter.
 * Throws `BadHashFile` when the file is no text or holds no row.
 *
 * @param head the first bytes of the file, once more
 * @param onRow called for each row, in order
 */
export async function readCsv(
  chunks: AsyncIterable<Uint8Array>,
  head: Uint8Array,
  onRow: (row: CsvRow) => void | Promise<void>,
): Promise<CsvSummary> {
  const form = detectByteForm(head)
  if (isNoText(head, form)) throw new BadHashFile(sayHashFile((w) => w.noList))
  const layout = layoutOf(head, form)
  const decoder = cellDecoder(form)
  const splitter = lineSplitter()
  const tokenizer = csvTokenizer(layout.separator)
  const table = csvTable(decoder)
  let skip = layout.separatorLine

  const take = async (lines: readonly string[]): Promise<void> => {
    for (const line of lines) {
      if (skip && line.trim() !== '') {
        skip = false
        tokenizer.push('')
      } else {
        for (const record of tokenizer.push(line)) await deliver(table.push(record))
      }
    }
  }
  const deliver = async (rows: readonly CsvRow[]): Promise<void> => {
    for (const row of rows) await onRow(row)
  }

  for await (const text of textOf(chunks, form)) await take(splitter.push(text))
  await take(splitter.end())
  for (const record of tokenizer.end()) await deliver(table.push(record))
  await deliver(table.end())

  const { rows, emptyRows, problems } = table.result()
  if (rows === 0) throw new BadHashFile(sayHashFile((w) => w.noRow))
  const shape = { encoding: decoder.encoding(), byteOrderMark: form.markLength > 0, layout, rows, emptyRows, ...tokenizer.state() }
  const { encoding, byteOrderMark } = shape
  return { encoding, byteOrderMark, separator: layout.separator, rows, problems: [...problems, ...fileProblems(shape)] }
}
