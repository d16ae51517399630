import { labelWords } from '../../core/words/label-words.ts'
import type { Words } from '../../core/words/language.ts'
import { BadHashFile } from '../hash/bad-hash-file.ts'
import { readCsv } from '../hash/read-csv.ts'
import { mostRows } from '../hash/csv/file-problems.ts'
import type { CsvRow } from '../hash/csv/csv-row.ts'
import { BadEvidence } from './bad-evidence.ts'
import { sayFile } from './file-words.ts'
import type { Evidence, EvidenceItem } from './schema.ts'

export const csvItem = 'csv.row'

/** Bytes from which the form of a CSV file is told. */
const headBytes = 64 * 1024

type Value = Extract<EvidenceItem, { ok: true }>['value']

export interface CsvDevices {
  readonly devices: readonly { readonly label: string; readonly evidence: Evidence }[]
  /** One sentence when rows were left out. */
  readonly errors: readonly Words<string>[]
}

/**
 * The rows of a registration CSV as devices: what is known of each is its serial number, its hash and the form of the
 * file. Rows beyond the 500 that one import takes are left out and said so. Throws `BadEvidence` when the file holds none.
 *
 * @param at when the file was written, ISO 8601 UTC
 */
export async function csvDevices(bytes: Uint8Array, label: string, at: string): Promise<CsvDevices> {
  const rows: CsvRow[] = []
  const summary = await readCsv(once(bytes), bytes.subarray(0, headBytes), (row) => {
    if (rows.length < mostRows) rows.push(row)
  }).catch((error: unknown) => {
    throw error instanceof BadHashFile ? new BadEvidence(label, error.problem, { cause: error }) : error
  })
  const file = summary.problems.map(({ code }) => code)
  const left = summary.rows - rows.length
  return {
    devices: rows.map((row) => ({ label: labelWords.en.row(label, String(row.row)), evidence: rowEvidence(row, file, at) })),
    errors: left > 0 ? [sayFile((w) => w.leftOut(label, String(left), String(mostRows)))] : [],
  }
}

function rowEvidence(row: CsvRow, file: readonly string[], at: string): Evidence {
  const source = `Row ${String(row.row)} of the CSV file`
  const found = (value: Value): EvidenceItem => ({ ok: true, value, source, at, ms: 0 })
  const serial = row.serialToRegister ?? row.serial
  return {
    schema: 'preflight.evidence/1',
    collectedAt: at,
    collector: { name: 'Registration CSV', version: '1', platform: 'windows', elevated: null },
    items: {
      [csvItem]: found({ row: row.row, file: [...file], ownRow: row.problems.map(({ code }) => code) }),
      ...(serial === '' ? {} : { 'cim.bios': found([{ SerialNumber: serial }]) }),
      ...(row.reading === null ? {} : { 'hash.device-hardware-data': found(row.reading.text) }),
    },
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes)
}
