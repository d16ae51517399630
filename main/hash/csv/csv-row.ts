import { readHash, type HashReading } from '../decode-hash.ts'
import type { CellDecoder } from './csv-encoding.ts'
import { checkSerial, type SerialCheck } from './check-serial.ts'
import { cleanCell } from './clean-cell.ts'
import { looksLikeHash, type CsvColumns } from './csv-header.ts'
import type { RowProblem } from './csv-problem.ts'
import type { JoinedRecord } from './wrapped-rows.ts'

export interface CsvRow {
  /** Counts from 1, without the header. */
  readonly row: number
  /** Line of the file on which it starts. */
  readonly line: number
  /** As in the column. */
  readonly serial: string
  readonly productId: string
  readonly groupTag: string
  readonly assignedUser: string
  /** Null when the row has no cell for a hash. */
  readonly reading: HashReading | null
  readonly problems: readonly RowProblem[]
  /** The serial number to register; null when the row does not tell which is right. */
  readonly serialToRegister: string | null
}

/** Reads one row: finds the hash, decodes it and compares the serial numbers. */
export function rowOf(record: JoinedRecord, columns: CsvColumns, row: number, decoder: CellDecoder): CsvRow {
  const cells = record.cells.map(decoder.decode)
  const { reading, shift } = findHash(cells, columns)
  const at = (column: number | null): string => (column === null ? '' : cleanCell(cells[column] ?? ''))
  const isBehind = (column: number | null): boolean => column !== null && columns.hash !== null && column > columns.hash
  const shifted = (column: number | null): string => at(column !== null && isBehind(column) ? column + shift : column)
  const serial = shift > 0 ? shiftedSerial(cells, columns, shift) : at(columns.serial)
  const check = serialCheck(serial, reading)
  return {
    row,
    line: record.line,
    serial,
    productId: shift > 0 ? '' : at(columns.productId),
    groupTag: shifted(columns.groupTag),
    assignedUser: shifted(columns.assignedUser),
    reading,
    problems: [
      ...shapeProblems(record, columns, shift),
      ...(reading === null ? [{ code: 'no-hash' as const, text: 'The row has no hardware hash.' }] : []),
      // Without a column there is nothing that could be wrong in it.
      ...(check.problem === null || columns.serial === null ? [] : [check.problem]),
    ],
    serialToRegister: check.serial,
  }
}

interface FoundHash {
  readonly reading: HashReading | null
  /** Columns by which the hash is farther right than the header says. */
  readonly shift: number
}

/** Takes the column of the hash, unless the row was shifted and another cell holds it. */
function findHash(cells: readonly string[], { hash: expected }: CsvColumns): FoundHash {
  const inPlace = expected !== null && looksLikeHash(cells[expected] ?? '')
  const byLook = cells.findIndex(looksLikeHash)
  const place = inPlace || byLook === -1 ? expected : byLook
  const text = place === null ? '' : (cells[place] ?? '')
  const shift = place === null || expected === null ? 0 : place - expected
  return { reading: text.trim() === '' ? null : readHash(text), shift }
}

/** A separator inside the serial number made several cells of it. */
function shiftedSerial(cells: readonly string[], { serial, hash }: CsvColumns, shift: number): string {
  if (serial === null || hash === null || serial > hash) return ''
  return cleanCell(cells.slice(serial, serial + shift + 1).join(','))
}

/** Only what the checksum vouches for is compared. */
function serialCheck(serial: string, reading: HashReading | null): SerialCheck {
  if (reading === null || reading.canonical === null) return { problem: null, serial: null }
  return checkSerial(serial, reading.decoded.fields?.smbiosSystemSerialNumber)
}

function shapeProblems({ cells, wrapped }: JoinedRecord, { width }: CsvColumns, shift: number): RowProblem[] {
  if (wrapped) return [{ code: 'wrapped-row', text: 'The hash was broken into lines; the lines are joined again.' }]
  if (shift !== 0) return [{ code: 'columns-shifted', text: 'A separator inside a cell shifts the columns of this row.' }]
  if (width === null || cells.length === width) return []
  const text = `The row has ${String(cells.length)} columns, the header ${String(width)}.`
  return [{ code: 'column-count', text }]
}
