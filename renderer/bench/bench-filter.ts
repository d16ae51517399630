import type { OverallVerdict } from '../../core/engine/verdict.ts'
import type { BenchRow } from '../../core/ipc/bench.ts'
import { shownLabel } from '../../core/words/shown-label.ts'
import { pageLanguage } from '../page-language.ts'
import { sourceKind, type SourceKind } from './source-kind.ts'

/** A verdict, or the devices whose scan failed. */
export type StatusFilter = OverallVerdict | 'failed'

/** Which devices are shown; null: all of them. */
export interface BenchFilter {
  readonly status: StatusFilter | null
  readonly source: SourceKind | null
  readonly search: string
}

export const noFilter: BenchFilter = { status: null, source: null, search: '' }

export function filterRows(rows: readonly BenchRow[], { status, source, search }: BenchFilter): readonly BenchRow[] {
  const words = wordsOf(search)
  if (status === null && source === null && words.length === 0) return rows
  return rows.filter((row) => (status === null || hasStatus(row, status)) && (source === null || sourceKind(row) === source) && hasWords(row, words))
}

export function hasStatus(row: BenchRow, status: StatusFilter): boolean {
  return status === 'failed' ? row.state === 'failed' : row.state === 'judged' && row.overall === status
}

function wordsOf(search: string): readonly string[] {
  return search.toLowerCase().split(/\s+/).filter((word) => word !== '')
}

/** Every word stands somewhere in what names the device. */
function hasWords(row: BenchRow, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const text = [row.name, row.serialNumber, row.model, row.user, shownLabel(row.label, pageLanguage)].filter((each) => each !== null).join('\n').toLowerCase()
  return words.every((word) => text.includes(word))
}
