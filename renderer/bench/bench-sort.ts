import type { BenchRow } from '../../core/ipc/bench.ts'
import { scenarioTitles } from '../core-words.ts'
import { severityRank } from './bench-order.ts'
import type { Sort, SortKey } from './sort-keys.ts'
import { rowName, sourceText } from './bench-words.ts'

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' })

/** A sorted copy; null: as they arrived. Devices that are alike stay as they arrived, and what was not read stays last either way. */
export function sortRows(rows: readonly BenchRow[], sort: Sort | null): readonly BenchRow[] {
  if (sort === null) return rows
  const value = valueOf(sort.key)
  const sign = sort.descending ? -1 : 1
  return rows
    .map((row, index) => ({ row, index, value: value(row) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null) || a.index - b.index
      return sign * compare(a.value, b.value) || a.index - b.index
    })
    .map(({ row }) => row)
}

/** What the next press on a column does: sort by it, then turn around, then as they arrived. */
export function nextSort(sort: Sort | null, key: SortKey): Sort | null {
  if (sort?.key !== key) return { key, descending: false }
  return sort.descending ? null : { key, descending: true }
}

type Value = string | number | null

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b))
}

function valueOf(key: SortKey): (row: BenchRow) => Value {
  switch (key) {
    case 'status':
      return severityRank
    case 'name':
      return rowName
    case 'serial':
      return (row) => row.serialNumber
    case 'model':
      return (row) => row.model
    case 'fix':
      return (row) => row.firstFix?.title ?? null
    case 'scenario':
      return (row) => scenarioTitles[row.scenario]
    case 'user':
      return (row) => row.user
    case 'source':
      return sourceText
    case 'age':
      return (row) => youth(row.collectedAt)
  }
}

function youth(iso: string | null): number | null {
  const time = iso === null ? Number.NaN : Date.parse(iso)
  return Number.isNaN(time) ? null : -time
}
