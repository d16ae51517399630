import path from 'node:path'
import type { HashAnswer, HashView } from '../../core/ipc/hash.ts'
import { printable } from '../../core/report/printable.ts'
import type { Language } from '../../core/words/language.ts'
import { problemOf } from '../cli/hash/input-problem.ts'
import { readInput } from '../cli/hash/read-input.ts'
import type { CsvRow } from '../hash/csv/csv-row.ts'
import { hashView } from './hash-view.ts'
import { hashViewWords } from './hash-view-words.ts'

/** Longer lists belong to the command line, which reads them row by row. Our own limit. */
const mostHashes = 50

/** The hashes in a pasted text: one hash, a report around it, or rows of a CSV file. */
export async function hashesInText(text: string, language: Language): Promise<HashAnswer> {
  if (text.trim() === '') return nothing(hashViewWords[language].noText)
  return answer('-', hashViewWords[language].pasted, bytesOf(text), language)
}

/** The hashes in a file that a person chose. */
export function hashesInFile(file: string, language: Language): Promise<HashAnswer> {
  return answer(file, path.basename(file), bytesOf(''), language)
}

async function answer(name: string, label: string, stdin: AsyncIterable<Uint8Array>, language: Language): Promise<HashAnswer> {
  const hashes: HashView[] = []
  let notShown = 0
  const add = (view: () => HashView): void => {
    if (hashes.length < mostHashes) hashes.push(view())
    else notShown += 1
  }
  try {
    await readInput(name, stdin, {
      single: (_label, reading) => {
        add(() => hashView(label, reading, language))
      },
      row: (_label, row) => {
        add(() => rowView(label, row, language))
      },
      list: () => undefined,
    })
  } catch (error) {
    return nothing(problemOf(error, name, printable(label))[language])
  }
  return hashes.length === 0 ? nothing(hashViewWords[language].holdsNone(printable(label))) : { hashes, notShown, problem: null }
}

function rowView(label: string, { row, reading, problems }: CsvRow, language: Language): HashView {
  const words = hashViewWords[language]
  const name = words.row(label, String(row))
  const aboutRow = problems.map(({ code }) => ({ severity: 'warning' as const, ...words.rows[code] }))
  if (reading === null) return { label: printable(name), state: 'missing', why: words.noHashInRow, lines: [], findings: [] }
  const view = hashView(name, reading, language)
  return { ...view, findings: [...view.findings, ...aboutRow] }
}

function nothing(problem: string): HashAnswer {
  return { hashes: [], notShown: 0, problem }
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  await Promise.resolve()
  yield Buffer.from(text, 'utf8')
}
