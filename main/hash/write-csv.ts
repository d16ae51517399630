import path from 'node:path'
import { registrationHeader } from './csv/csv-header.ts'
import { mostRows } from './csv/file-problems.ts'

/** A row as the import takes it. */
export interface RegistrationRow {
  readonly serial: string
  readonly productId: string
  /** 4000 characters of verified base64. */
  readonly hash: string
  readonly groupTag: string
  readonly assignedUser: string
}

export interface RegistrationFile {
  readonly path: string
  readonly rows: number
}

export interface RegistrationWriter {
  readonly add: (row: RegistrationRow) => Promise<void>
  /** Writes what is left and tells all files; none when no row was added. */
  readonly finish: () => Promise<readonly RegistrationFile[]>
}

const cellNames: readonly (readonly [keyof RegistrationRow, string])[] = [
  ['serial', 'serial number'],
  ['productId', 'Windows product id'],
  ['groupTag', 'group tag'],
  ['assignedUser', 'assigned user'],
]

/**
 * Why a row cannot be written; null when it can. The import knows no quotes, so nothing can be escaped
 * (learn.microsoft.com/autopilot/add-devices, 2025-04-11).
 */
export function refusalOf(row: RegistrationRow): string | null {
  for (const [cell, name] of cellNames) {
    const text = row[cell]
    if (text.includes(',')) return `The ${name} holds a comma, which a registration CSV cannot carry.`
    if (text.includes('"')) return `The ${name} holds a quotation mark, which a registration CSV cannot carry.`
    if (!/^[\x20-\x7e]*$/.test(text)) return `The ${name} holds characters outside ASCII, which a registration CSV cannot carry.`
  }
  return null
}

/** The text of one file: header, rows, CRLF; group tag and user only where a row has them. */
export function registrationCsv(rows: readonly RegistrationRow[]): string {
  const width = rows.some((row) => row.assignedUser !== '') ? 5 : rows.some((row) => row.groupTag !== '') ? 4 : 3
  const cells = rows.map((row) => [row.serial, row.productId, row.hash, row.groupTag, row.assignedUser])
  return [registrationHeader, ...cells].map((each) => `${each.slice(0, width).join(',')}\r\n`).join('')
}

/**
 * Writes clean registration CSVs of at most 500 rows each: `out` itself, or `name-1.csv`, `name-2.csv` and
 * so on when there are more rows. Holds one file in memory.
 */
export function registrationWriter(out: string, write: (file: string, text: string) => Promise<void>): RegistrationWriter {
  const files: RegistrationFile[] = []
  let pending: RegistrationRow[] = []

  const flush = async (file: string): Promise<void> => {
    await write(file, registrationCsv(pending))
    files.push({ path: file, rows: pending.length })
    pending = []
  }

  return {
    async add(row) {
      const refusal = refusalOf(row)
      if (refusal !== null) throw new Error(refusal)
      // A full file waits for the next row: only then it is sure to need a number.
      if (pending.length === mostRows) await flush(numbered(out, files.length + 1))
      pending.push(row)
    },
    async finish() {
      if (pending.length > 0) await flush(files.length === 0 ? out : numbered(out, files.length + 1))
      return files
    },
  }
}

function numbered(out: string, number: number): string {
  const { dir, name, ext } = path.parse(out)
  return path.join(dir, `${name}-${String(number)}${ext}`)
}
