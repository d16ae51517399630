import type { Snapshot } from '../../core/facts/snapshot.ts'
import type { Plan } from '../../core/ipc/bench.ts'
import { buildReport } from '../../core/report/build-report.ts'
import { compareReports } from '../../core/report/compare-reports.ts'
import type { Report } from '../../core/report/report.ts'
import { judgeAssumed } from '../../core/what-if/judge-assumed.ts'
import { shortestWay } from '../../core/what-if/shortest-way.ts'
import { AppFailure } from '../ipc/app-failure.ts'
import type { Bench, BenchTools } from './bench-interface.ts'
import { showReport, type BenchEntry } from './bench-state.ts'
import type { KeptBench } from './kept-bench.ts'
import { otherReadings, otherUsers } from './other-users.ts'

/** What the bench answers out of snapshots that are there, without asking a device or a tenant. */
export interface BenchReports extends Pick<Bench, 'report' | 'changes' | 'whatIf' | 'otherUsers' | 'wayToReady' | 'basis' | 'judgeAgain'> {
  readonly judge: (snapshot: Snapshot, plan: Plan) => Report
  /** Judges those again that were scanned and fit. */
  readonly judgeEach: (which: (entry: BenchEntry) => boolean) => void
}

export function openBenchReports(kept: KeptBench, { requestFor, onReport, now }: Pick<BenchTools, 'requestFor' | 'onReport' | 'now'>): BenchReports {
  const judge = (snapshot: Snapshot, plan: Plan): Report => buildReport(requestFor(snapshot, plan))
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
