import type { Snapshot } from '../../core/facts/snapshot.ts'
import type { BenchRow, Plan } from '../../core/ipc/bench.ts'
import { buildReport, type ReportRequest } from '../../core/report/build-report.ts'
import { compareReports } from '../../core/report/compare-reports.ts'
import type { Report } from '../../core/report/report.ts'
import { judgeAssumed } from '../../core/what-if/judge-assumed.ts'
import { shortestWay } from '../../core/what-if/shortest-way.ts'
import { AppFailure } from '../ipc/app-failure.ts'
import type { Bench, BenchTools } from './bench-interface.ts'
import { findDevice, showReport, type BenchEntry } from './bench-state.ts'
import type { KeptBench } from './kept-bench.ts'
import { otherReadings, otherUsers } from './other-users.ts'

/** Which device a snapshot is of, and its plan. */
export type PlannedRow = Plan & Pick<BenchRow, 'id'>

/** What the bench answers out of snapshots that are there, without asking a device or a tenant. */
export interface BenchReports extends Pick<Bench, 'report' | 'changes' | 'whatIf' | 'otherUsers' | 'wayToReady' | 'basis' | 'judgeAgain'> {
  readonly judge: (snapshot: Snapshot, row: PlannedRow) => Report
  /** Judges those again that were scanned and fit. */
  readonly judgeEach: (which: (entry: BenchEntry) => boolean) => void
}

export function openBenchReports(kept: KeptBench, { onReport, now, language, ...tools }: Pick<BenchTools, 'requestFor' | 'onReport' | 'now' | 'language'>): BenchReports {
  const requestFor = (snapshot: Snapshot, row: PlannedRow): ReportRequest => {
    const labels = findDevice(kept.state(), row.id)?.labels
    return tools.requestFor(labels ? { ...snapshot, sourceLabel: labels[language()] } : snapshot, row)
  }
  const judge = (snapshot: Snapshot, row: PlannedRow): Report => buildReport(requestFor(snapshot, row))
  const basis: Bench['basis'] = (id) => {
    const { row, report, snapshot } = kept.entryOf(id)
    if (report === null || snapshot === null) throw new AppFailure('no-report')
    return { request: requestFor(snapshot, row), report }
  }
  const judgeEach: BenchReports['judgeEach'] = (which) => {
    for (const entry of kept.state()) {
      const { row, snapshot } = entry
      if (snapshot === null || !which(entry)) continue
      kept.update((state) => showReport(state, row.id, snapshot, judge(snapshot, row)))
      onReport(row.id)
    }
  }
  return {
    judge,
    judgeEach,
    basis,
    judgeAgain() {
      // Rows without a verdict have sentences as well.
      kept.update((state) => state)
      judgeEach(() => true)
    },
    report(id) {
      const { report } = kept.entryOf(id)
      if (report === null) throw new AppFailure('no-report')
      return report
    },
    changes(id) {
      const { row, report, snapshot, previous } = kept.entryOf(id)
      // Until the newer evidence is judged, the report is the one of the earlier.
      if (report === null || previous === null || previous === snapshot) return null
      return compareReports(judge(previous, row), report)
    },
    whatIf(id, assumptions) {
      const { request, report } = basis(id)
      return judgeAssumed(request, report, assumptions, { others: otherReadings(kept.state(), kept.entryOf(id)), now: now() })
    },
    otherUsers: (id) => otherUsers(kept.state(), kept.entryOf(id), now()),
    wayToReady(id) {
      const { request, report } = basis(id)
      return shortestWay(request, report)
    },
  }
}
