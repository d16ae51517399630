import { setImmediate } from 'node:timers/promises'
import type { BenchRow, SelectionPlan } from '../../core/ipc/bench.ts'
import { overlayIds } from '../../core/scenarios/index.ts'
import type { Report } from '../../core/report/report.ts'
import { exportWords } from '../export/export-words.ts'
import { AppFailure, sentenceOf } from '../ipc/app-failure.ts'
import type { Bench } from './bench.ts'

/** Rows of the devices that were selected, in the order of the request. Throws when none of them is left. */
function rowsOf(bench: Pick<Bench, 'rows'>, ids: readonly string[]): readonly BenchRow[] {
  const rows = new Map(bench.rows().map((row) => [row.id, row]))
  const found = [...new Set(ids)].flatMap((id) => rows.get(id) ?? [])
  if (found.length === 0) throw new AppFailure('unknown-device')
  return found
}

export function removeSelected(bench: Pick<Bench, 'rows' | 'remove'>, ids: readonly string[]): void {
  for (const { id } of rowsOf(bench, ids)) bench.remove(id)
}

/** Scans each again; those in line or in their scan stay there. */
export function scanSelected(bench: Pick<Bench, 'rows' | 'scan'>, ids: readonly string[]): void {
  for (const { id, state } of rowsOf(bench, ids)) if (state !== 'waiting' && state !== 'scanning') bench.scan(id)
}

/** Judges one device after the other anew; in between, the window is answered. */
export async function planSelected(bench: Pick<Bench, 'rows' | 'plan'>, change: SelectionPlan): Promise<void> {
  for (const { id } of rowsOf(bench, change.deviceIds)) {
    // The row of now: it may be gone or have another user meanwhile.
    const row = bench.rows().find((each) => each.id === id)
    if (row === undefined) continue
    const overlays = overlayIds.filter((overlay) => change.with.includes(overlay) || (row.overlays.includes(overlay) && !change.without.includes(overlay)))
    bench.plan(id, { scenario: change.scenario ?? row.scenario, overlays, user: row.user })
    await setImmediate()
  }
}

/** Reports of the devices that were judged. Throws when none of them was. */
export function reportsOf(bench: Pick<Bench, 'rows' | 'report'>, ids: readonly string[]): readonly Report[] {
  const reports = rowsOf(bench, ids).flatMap(({ id, overall }) => (overall === null ? [] : [bench.report(id)]))
  if (reports.length === 0) throw new AppFailure('no-report', sentenceOf(exportWords, (words) => words.noneJudged))
  return reports
}
