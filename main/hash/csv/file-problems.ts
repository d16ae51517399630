import type { CsvEncoding } from './csv-encoding.ts'
import type { CsvLayout } from './csv-layout.ts'
import type { FileProblem } from './csv-problem.ts'

/** Rows that one import takes (learn.microsoft.com/autopilot/add-devices, 2025-04-11). */
export const mostRows = 500

export interface CsvShape {
  readonly encoding: CsvEncoding
  readonly byteOrderMark: boolean
  readonly layout: CsvLayout
  readonly quotes: boolean
  readonly unbalanced: boolean
  readonly rows: number
  readonly emptyRows: number
}

/** What about the form of the file the import does not take; it wants ANSI text, commas and no quotes (same page). */
export function fileProblems(shape: CsvShape): FileProblem[] {
  const { encoding, byteOrderMark, layout, quotes, unbalanced, rows, emptyRows } = shape
  const problems: FileProblem[] = []
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    problems.push({ code: 'utf-16', text: 'The file is UTF-16 text, as Windows PowerShell writes it. The import wants ANSI.' })
  } else if (byteOrderMark) {
    problems.push({ code: 'utf-8-mark', text: 'The file starts with a UTF-8 byte order mark. The import wants ANSI.' })
  }
  if (encoding === 'utf-8' || encoding === 'ansi') {
    const name = encoding === 'utf-8' ? 'UTF-8' : 'ANSI'
    problems.push({ code: 'not-ascii', text: `The file holds characters outside ASCII (${name}).` })
  }
  if (layout.separator !== ',') {
    const name = layout.separator === ';' ? 'semicolons' : 'tabs'
    problems.push({ code: 'separator', text: `Columns are separated by ${name}, not by commas: a spreadsheet saved the file.` })
  }
  if (layout.separatorLine) {
    problems.push({ code: 'separator-line', text: 'The first line names the separator for Excel. The import takes it for the header.' })
  }
  if (quotes) problems.push({ code: 'quotes', text: 'The file holds quotation marks, which the import does not take.' })
  if (unbalanced) {
    problems.push({ code: 'unbalanced-quotes', text: 'A quotation mark is never closed. Quotes are ignored from there on.' })
  }
  if (rows > mostRows) {
    const text = `The file has ${String(rows)} rows. One import takes ${String(mostRows)}.`
    problems.push({ code: 'too-many-rows', text })
  }
  if (emptyRows > 0) {
    problems.push({ code: 'empty-rows', text: `The file has ${String(emptyRows)} rows of separators alone.` })
  }
  return problems
}
