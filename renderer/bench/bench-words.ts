import { overallVerdicts, type OverallVerdict } from '../../core/engine/verdict.ts'
import type { BenchRow } from '../../core/ipc/bench.ts'
import type { Overlay } from '../../core/scenarios/index.ts'
import { shownLabel } from '../../core/words/shown-label.ts'
import { pageLanguage } from '../page-language.ts'
import type { Tone } from '../ui/verdict-icon.tsx'
import { isBusy } from './bench-state.ts'
import { words } from './page-words.ts'
import { overallWords, overlayTitles } from '../core-words.ts'
import { sourceKind } from './source-kind.ts'
import { sourceWords } from './table-words.ts'

export interface RowStatus {
  readonly tone: Tone
  readonly word: string
}

/** Where a device stands. Only a judged device can be green. */
export function rowStatus(row: BenchRow): RowStatus {
  switch (row.state) {
    case 'waiting':
      return { tone: 'waiting', word: words.waiting }
    case 'scanning':
      return { tone: 'scanning', word: words.scanning }
    case 'failed':
      return { tone: 'failed', word: words.failed }
    case 'judged':
      return row.overall === null
        ? { tone: 'cannot-tell', word: overallWords['cannot-tell'] }
        : { tone: row.overall, word: overallWords[row.overall] }
  }
}

/** What to call a device: its name, else its file or source. */
export function rowName(row: BenchRow): string {
  return row.name ?? shownLabel(row.label, pageLanguage)
}

export function sourceText(row: BenchRow): string {
  return sourceWords[sourceKind(row)]
}

/** What lies on top of the scenario, in one line; empty when nothing does. */
export function overlayText(overlays: readonly Overlay[]): string {
  return overlays.length === 0 ? '' : words.overlays(overlays.map((overlay) => overlayTitles[overlay]).join(', '))
}

/** `12 of 24 read`; the probe that is running is shown beside it. A part without a known length is not counted. */
export function progressText(row: BenchRow): string {
  if (row.progress === null) return words.starting
  const { done, total } = row.progress
  return total === 0 ? words.reading : words.read(done, total)
}

export type OverallCounts = { readonly [V in OverallVerdict]: number }

/** Judged devices per verdict. */
export function countOverall(rows: readonly BenchRow[]): OverallCounts {
  const of = (verdict: OverallVerdict): number => rows.filter((row) => row.state === 'judged' && row.overall === verdict).length
  return { blocked: of('blocked'), 'cannot-tell': of('cannot-tell'), 'at-risk': of('at-risk'), ready: of('ready') }
}

export interface Announcement {
  readonly text: string
  readonly final: boolean
}

/** What the status region says: how far the bench is, and once the result when everything is judged. */
export function benchAnnouncement(rows: readonly BenchRow[], sawScan: boolean): Announcement {
  if (!sawScan || rows.length === 0) return { text: '', final: false }
  const arrived = rows.find((row) => row.wait?.state === 'assigned')
  if (arrived !== undefined) return { text: words.announceAssigned(rowName(arrived)), final: true }
  const busy = rows.filter(isBusy).length
  if (busy > 0) return { text: words.announceSoFar(rows.length - busy, rows.length), final: false }
  return { text: words.announceResult(rows.length, resultText(rows)), final: true }
}

/** `6 blocked, 1 can't tell yet, 2 ready`. */
export function resultText(rows: readonly BenchRow[]): string {
  const counts = countOverall(rows)
  const failed = rows.filter((row) => row.state === 'failed').length
  const parts = overallVerdicts
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${String(counts[verdict])} ${overallWords[verdict].toLowerCase()}`)
  return [...parts, ...(failed > 0 ? [words.countFailed(failed)] : [])].join(', ')
}
