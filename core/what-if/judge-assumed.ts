import { buildReport, type ReportRequest } from '../report/build-report.ts'
import { compareReports, type ReportChanges } from '../report/compare-reports.ts'
import type { Report } from '../report/report.ts'
import { assume, type Assumptions } from './assumptions.ts'

/** What would be, next to what is. Neither replaces the report of what was read. */
export interface AssumedAnswer {
  readonly overall: Report['overall']
  readonly headline: string
  /** Against the report of what was read, under its own plan. */
  readonly changes: ReportChanges
}

/** Judges the snapshot of `request` under assumptions and says what would be different from `real`. */
export function judgeAssumed(request: ReportRequest, real: Report, assumptions: Assumptions): AssumedAnswer {
  const assumed = assumedReport(request, real, assumptions)
  return { overall: assumed.overall, headline: assumed.headline, changes: compareReports(real, assumed) }
}

/** The whole report under assumptions. For judging only: it must never be shown or kept as a report of the device. */
export function assumedReport(request: ReportRequest, real: Report, assumptions: Assumptions): Report {
  const at = assumptions.at ?? real.judgedAt.time
  const facts = assume(request.snapshot.facts, assumptions, { now: Date.parse(at), issuedAt: Date.parse(real.judgedAt.time) }, request.language)
  return buildReport({ ...request, snapshot: { ...request.snapshot, facts }, asOf: at })
}
