import type { BenchRow } from './bench.ts'

/** What became of the rows of the bench since the page was told last. Of hundreds of rows, mostly one or two change. */
export interface BenchChange {
  /** Rows that came, or say something else than before. */
  readonly rows: readonly BenchRow[]
  /** All devices in the order of the bench, when some came or went; null: they are the same ones. */
  readonly ids: readonly string[] | null
}

/** Rows are never changed in place, so another object is another row. Null: nothing changed. */
export function changeBetween(before: readonly BenchRow[], after: readonly BenchRow[]): BenchChange | null {
  const old = new Map(before.map((row) => [row.id, row]))
  const rows = after.filter((row) => old.get(row.id) !== row)
  const same = before.length === after.length && before.every((row, index) => row.id === after[index]?.id)
  return rows.length === 0 && same ? null : { rows, ids: same ? null : after.map(({ id }) => id) }
}

/** The rows after a change; null when it speaks of devices that were not told before. */
export function afterChange(before: readonly BenchRow[], { rows, ids }: BenchChange): readonly BenchRow[] | null {
  const known = new Map([...before, ...rows].map((row) => [row.id, row]))
  const after = (ids ?? before.map(({ id }) => id)).map((id) => known.get(id))
  const missing = after.includes(undefined) || (ids === null && known.size > before.length)
  return missing ? null : after.filter((row) => row !== undefined)
}
