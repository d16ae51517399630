import type { HashMessage } from '../../hash/hash-message.ts'
import { identityOf } from '../../hash/identity.ts'
import type { CsvRow } from '../../hash/csv/csv-row.ts'
import type { Duplicate, DuplicateFinder } from '../../hash/find-duplicates.ts'
import { textCodes } from './finding-words.ts'

/** Where a hash came from. */
export interface HashPlace {
  readonly file: string
  /** Null for a file that holds one hash. */
  readonly row: number | null
}

export type RowAnswer = 'intact' | 'repaired' | 'look-at' | 'damaged'

export interface JudgedRow {
  readonly row: CsvRow
  /** `look-at`: the hash is whole, but the row or its content has something to look at. */
  readonly answer: RowAnswer
  readonly duplicate: Duplicate<HashPlace> | null
}

/** Judges a row of a list: its hash, its other cells, and whether the device was in the list before. */
export function judgeRow(row: CsvRow, file: string, finder: DuplicateFinder<HashPlace>): JudgedRow {
  const fields = row.reading?.canonical === null ? undefined : row.reading?.decoded.fields
  const duplicate = fields === undefined ? null : finder.add({ file, row: row.row }, identityOf(fields))
  return { row, answer: answerOf(row, duplicate), duplicate }
}

function answerOf({ reading, problems }: CsvRow, duplicate: Duplicate<HashPlace> | null): RowAnswer {
  if (reading === null || reading.state === 'damaged') return 'damaged'
  const serious = problems.some((problem) => problem.code !== 'wrapped-row') || duplicate !== null
  if (serious || contentWarnings(reading.decoded.messages).length > 0) return 'look-at'
  return reading.state === 'repaired' || problems.length > 0 ? 'repaired' : 'intact'
}

/** Warnings about the device, not about the way of the text. */
export function contentWarnings(messages: readonly HashMessage[]): HashMessage[] {
  return messages.filter((message) => message.severity === 'warning' && !textCodes.has(message.code))
}
