import { BadEvidence } from '../evidence/bad-evidence.ts'
import { BadHashFile } from '../hash/bad-hash-file.ts'
import type { CsvRow } from '../hash/csv/csv-row.ts'
import { readCsv } from '../hash/read-csv.ts'
import { sayDiagnostics } from './diagnostics-words.ts'
import { readItem, type FoundFile, type NamedItem } from './item.ts'

/** `DeviceHash_*.csv`: one row with the serial number and the hardware hash. */
export async function hashItems(bytes: Uint8Array, name: string, found: FoundFile): Promise<readonly NamedItem[]> {
  const rows: CsvRow[] = []
  try {
    await readCsv(once(bytes), bytes.subarray(0, headLength), (row) => {
      if (rows.length < 2) rows.push(row)
    })
  } catch (error) {
    if (error instanceof BadHashFile) throw new BadEvidence(name, error.problem, { cause: error })
    throw error
  }
  const [row, second] = rows
  if (row === undefined || second !== undefined) throw new BadEvidence(name, sayDiagnostics((w) => w.oneHash))
  const items: NamedItem[] = []
  if (row.serial !== '') items.push(readItem('cim.bios', [{ SerialNumber: row.serial }], found))
  if (row.reading !== null && row.reading.text !== '') items.push(readItem('hash.device-hardware-data', row.reading.text, found))
  return items
}

/** Enough to tell encoding and separator. Bytes. */
const headLength = 65_536

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes)
}
