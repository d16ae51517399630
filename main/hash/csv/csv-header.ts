import { cleanCell } from './clean-cell.ts'
import type { FileProblem } from './csv-problem.ts'

/** Places of the columns, from 0; null when the file has no such column. */
export interface CsvColumns {
  readonly serial: number | null
  readonly productId: number | null
  /** Null: the hash is wherever a cell looks like one. */
  readonly hash: number | null
  readonly groupTag: number | null
  readonly assignedUser: number | null
  /** Cells that a row should have; null when nothing tells. */
  readonly width: number | null
}

/** The header that the import in Intune takes, case included (learn.microsoft.com/autopilot/add-devices, 2025-04-11). */
export const registrationHeader = ['Device Serial Number', 'Windows Product ID', 'Hardware Hash', 'Group Tag', 'Assigned User'] as const

const requiredColumns = 3

type ColumnName = Exclude<keyof CsvColumns, 'width'>

const columnNames: readonly ColumnName[] = ['serial', 'productId', 'hash', 'groupTag', 'assignedUser']

/** Other names of the columns that people and tools use; lower case, letters only. */
const aliases: ReadonlyMap<string, ColumnName> = new Map([
  ['serialnumber', 'serial'],
  ['serial', 'serial'],
  ['deviceserial', 'serial'],
  ['productid', 'productId'],
  ['hardwarehashdata', 'hash'],
  ['devicehardwaredata', 'hash'],
  ['devicehash', 'hash'],
  ['hash', 'hash'],
  ['orderid', 'groupTag'],
  ['tag', 'groupTag'],
  ['assigneduserprincipalname', 'assignedUser'],
  ['userprincipalname', 'assignedUser'],
])

const canonicalNames: ReadonlyMap<string, ColumnName> = new Map(
  registrationHeader.map((title, index) => [letters(title), columnNames[index] ?? 'hash']),
)

/** Longer than any serial number, product id or name; only a hash is. Characters. */
const longestOtherCell = 200

/** Whether only a hash, whole or cut, could be in this cell. */
export function looksLikeHash(cell: string): boolean {
  return cell.length > longestOtherCell
}

export interface CsvHeader {
  readonly columns: CsvColumns
  /** The first record is a row already. */
  readonly isRow: boolean
  readonly problems: readonly FileProblem[]
}

/** Recognizes the columns by name; without a header, the column of the hash by its look. */
export function readHeader(rawCells: readonly string[]): CsvHeader {
  const cells = rawCells.map(cleanCell)
  const hashPlace = cells.findIndex(looksLikeHash)
  if (hashPlace !== -1) return withoutHeader(hashPlace)
  const found = cells.map((cell) => canonicalNames.get(letters(cell)) ?? aliases.get(letters(cell)) ?? null)
  const place = (name: ColumnName): number | null => {
    const index = found.indexOf(name)
    return index === -1 ? null : index
  }
  const columns: CsvColumns = {
    serial: place('serial'),
    productId: place('productId'),
    hash: place('hash'),
    groupTag: place('groupTag'),
    assignedUser: place('assignedUser'),
    width: cells.length,
  }
  if (columns.hash === null) {
    const text = 'The header names no column for the hardware hash. Rows are read by the look of their cells.'
    return { columns: { ...columns, width: null }, isRow: false, problems: [{ code: 'header-unknown', text }] }
  }
  return { columns, isRow: false, problems: headerProblems(cells, found) }
}

function withoutHeader(hash: number): CsvHeader {
  const serial = hash > 0 ? 0 : null
  const columns = { serial, productId: hash > 1 ? 1 : null, hash, groupTag: hash + 1, assignedUser: hash + 2, width: null }
  return { columns, isRow: true, problems: [{ code: 'header-missing', text: 'The file has no header row.' }] }
}

function headerProblems(cells: readonly string[], found: readonly (ColumnName | null)[]): FileProblem[] {
  const problems: FileProblem[] = []
  const known = cells.filter((_, index) => found[index] !== null)
  const titles = new Set<string>(registrationHeader)
  const lowerTitles = new Set(registrationHeader.map((title) => title.toLowerCase()))
  const misspelled = known.filter((cell) => !titles.has(cell))
  const other = misspelled.filter((cell) => !lowerTitles.has(cell.toLowerCase()))
  if (other.length > 0) {
    problems.push({ code: 'header-spelling', text: `The header spells columns in another way: ${list(other)}.` })
  } else if (misspelled.length > 0) {
    problems.push({ code: 'header-case', text: `The header differs in case, which the import minds: ${list(misspelled)}.` })
  }
  const missing = registrationHeader.filter((_, index) => index < requiredColumns && !found.includes(columnNames[index] ?? null))
  if (missing.length > 0) problems.push({ code: 'header-incomplete', text: `The header lacks ${list(missing)}.` })
  const extra = cells.filter((_, index) => found[index] === null)
  if (extra.length > 0) {
    problems.push({ code: 'extra-columns', text: `The file has columns that the import refuses: ${list(extra)}.` })
  }
  const order = found.filter((name) => name !== null)
  const sorted = [...order].sort((a, b) => columnNames.indexOf(a) - columnNames.indexOf(b))
  if (order.some((name, index) => name !== sorted[index])) {
    problems.push({ code: 'header-order', text: 'The columns are in another order than the import wants.' })
  }
  return problems
}

function letters(title: string): string {
  return title.toLowerCase().replace(/[^a-z]/g, '')
}

/** A header of a hostile file may hold anything in any number. */
function list(titles: readonly string[]): string {
  const shown = titles.slice(0, 6).map((title) => (title === '' ? '(no name)' : title.slice(0, 40)))
  return shown.join(', ') + (titles.length > shown.length ? ' and more' : '')
}
