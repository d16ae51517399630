import path from 'node:path'
import type { HashAnswer, HashView } from '../../core/ipc/hash.ts'
import { printable } from '../../core/report/printable.ts'
import { problemOf } from '../cli/hash/input-problem.ts'
import { readInput } from '../cli/hash/read-input.ts'
import type { CsvRow } from '../hash/csv/csv-row.ts'
import { hashView } from './hash-view.ts'

/** Longer lists belong to the command line, which reads them row by row. Our own limit. */
const mostHashes = 50

/** The hashes in a pasted text: one hash, a report around it, or rows of a CSV file. */
export async function hashesInText(text: string): Promise<HashAnswer> {
  if (text.trim() === '') return nothing('There is no text. Paste a hash first.')
  return answer('-', 'Pasted text', bytesOf(text))
}

/** The hashes in a file that a person chose. */
export function hashesInFile(file: string): Promise<HashAnswer> {
  return answer(file, path.basename(file), bytesOf(''))
}

async function answer(name: string, label: string, stdin: AsyncIterable<Uint8Array>): Promise<HashAnswer> {
  const hashes: HashView[] = []
  let notShown = 0
  const add = (view: () => HashView): void => {
    if (hashes.length < mostHashes) hashes.push(view())
    else notShown += 1
  }
  try {
    await readInput(name, stdin, {
      single: (_label, reading) => {
        add(() => hashView(label, reading))
      },
      row: (_label, row) => {
        add(() => rowView(label, row))
      },
      list: () => undefined,
    })
  } catch (error) {
    return nothing(problemOf(error, name, printable(label)).en)
  }
  return hashes.length === 0 ? nothing(`${printable(label)} holds no hash.`) : { hashes, notShown, problem: null }
}

function rowView(label: string, { row, reading, problems }: CsvRow): HashView {
  const name = `${label}, row ${String(row)}`
  const aboutRow = problems.map(({ text }) => ({ severity: 'warning' as const, title: printable(text).replace(/\.$/, ''), advice: '' }))
  if (reading === null) return { label: printable(name), state: 'missing', why: 'The row has no hardware hash.', lines: [], findings: [] }
  const view = hashView(name, reading)
  return { ...view, findings: [...view.findings, ...aboutRow] }
}

function nothing(problem: string): HashAnswer {
  return { hashes: [], notShown: 0, problem }
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  await Promise.resolve()
  yield Buffer.from(text, 'utf8')
}
