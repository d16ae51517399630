import type { CellDecoder } from './csv-encoding.ts'
import { readHeader, type CsvHeader } from './csv-header.ts'
import type { FileProblem } from './csv-problem.ts'
import { rowOf, type CsvRow } from './csv-row.ts'
import type { CsvRecord } from './csv-tokenizer.ts'
import { wrappedRowJoiner, type JoinedRecord, type WrappedRowJoiner } from './wrapped-rows.ts'

export interface CsvTable {
  readonly push: (record: CsvRecord) => CsvRow[]
  readonly end: () => CsvRow[]
  readonly result: () => {
    readonly rows: number
    /** Records of separators alone, as spreadsheets leave them at the end. */
    readonly emptyRows: number
    readonly problems: readonly FileProblem[]
  }
}

/** Makes rows of records: the first record tells the columns. */
export function csvTable(decoder: CellDecoder): CsvTable {
  let header: CsvHeader | null = null
  let joiner: WrappedRowJoiner | null = null
  let rows = 0
  let emptyRows = 0

  const rowsOf = (records: readonly JoinedRecord[], { columns }: CsvHeader): CsvRow[] =>
    records.map((record) => rowOf(record, columns, (rows += 1), decoder))

  return {
    push(record) {
      if (record.cells.every((cell) => cell.trim() === '')) {
        if (record.cells.length > 1) emptyRows += 1
        return []
      }
      if (header === null) {
        header = readHeader(record.cells.map(decoder.decode))
        joiner = header.columns.hash === null ? null : wrappedRowJoiner(header.columns.hash)
        if (!header.isRow) return []
      }
      return rowsOf(joiner === null ? [{ ...record, wrapped: false }] : joiner.push(record), header)
    },
    end: () => (header === null || joiner === null ? [] : rowsOf(joiner.end(), header)),
    result: () => ({ rows, emptyRows, problems: header?.problems ?? [] }),
  }
}
