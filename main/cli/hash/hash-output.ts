import type { HashReading } from '../../hash/decode-hash.ts'
import type { Duplicate } from '../../hash/find-duplicates.ts'
import type { CsvSummary } from '../../hash/read-csv.ts'
import type { Terminal } from '../terminal.ts'
import type { HashPlace, JudgedRow, RowAnswer } from './csv-tally.ts'
import { csvToText, duplicateText } from './csv-text.ts'
import { hashJson, rowJson } from './hash-json.ts'
import { hashToText, type HashTextOptions } from './hash-text.ts'
import { marked } from './text-lines.ts'

/** Prints what was found, while it is found. */
export interface HashOutput {
  readonly single: (label: string, reading: HashReading, duplicate: Duplicate<HashPlace> | null) => void
  readonly row: (label: string, row: JudgedRow) => void
  readonly list: (label: string, summary: CsvSummary) => void
  readonly finish: () => void
}

/** Rows with problems that are listed; more than anyone reads on a screen. Our own limit. */
const mostRows = 50

/** A list of so few hashes is shown hash by hash as well. Our own limit. */
const fewRows = 3

export function textOutput({ write }: Terminal, options: HashTextOptions): HashOutput {
  const { style } = options
  let counts = noRows()
  let bad: JudgedRow[] = []
  let first: JudgedRow[] = []
  let started = false

  const print = (text: string): void => {
    write(started ? `\n${text}` : text)
    started = true
  }
  const reset = (): void => {
    counts = noRows()
    bad = []
    first = []
  }

  return {
    single(label, reading, duplicate) {
      const lines = duplicate === null ? [] : marked('at-risk', duplicateText(duplicate, label), '', style)
      print(hashToText(label, reading, options) + lines.map((line) => `${line}\n`).join(''))
    },
    row(_label, judged) {
      // A list that broke off before has left its rows behind.
      if (judged.row.row === 1) reset()
      counts[judged.answer] += 1
      if (judged.answer !== 'intact' && bad.length < mostRows) bad.push(judged)
      if (first.length < fewRows) first.push(judged)
    },
    list(label, summary) {
      print(csvToText({ label, summary, counts, rows: bad }, options))
      for (const { row } of summary.rows <= fewRows ? first : []) {
        if (row.reading !== null) print(hashToText(`${label}, row ${String(row.row)}`, row.reading, options))
      }
      reset()
    },
    finish() {
      if (!started || options.identifiers) return
      const note = 'Serial numbers, addresses and keys are left out; --identifiers shows them.'
      print(`${style.paint('quiet', note)}\n`)
    },
  }
}

function noRows(): Record<RowAnswer, number> {
  return { intact: 0, repaired: 0, 'look-at': 0, damaged: 0 }
}

/**
 * One array over all inputs, one object per hash. The objects of single hashes have exactly the keys of the
 * decoder, plus `input` when there are several inputs; those of lists have `csv` besides.
 */
export function jsonOutput({ write, writeError }: Terminal, options: { readonly identifiers: boolean; readonly severalInputs: boolean }): HashOutput {
  let started = false

  const print = (text: string): void => {
    write(`${started ? ',' : '['}\n${text}`)
    started = true
  }

  return {
    single(label, reading) {
      const decoded = hashJson(reading.decoded, options.identifiers)
      print(JSON.stringify(options.severalInputs ? { input: label, ...decoded } : decoded, null, 2))
    },
    row(label, judged) {
      print(JSON.stringify(rowJson(judged, label, options.identifiers)))
    },
    list(label, summary) {
      for (const problem of summary.problems) writeError(`${label}: ${problem.text}\n`)
    },
    finish() {
      write(started ? '\n]\n' : '[]\n')
    },
  }
}
