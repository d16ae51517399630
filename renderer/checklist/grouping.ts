import { verdicts, type Verdict } from '../../core/engine/verdict.ts'
import { leadingChecks, type LeadingCheck } from '../../core/report/leading-checks.ts'
import type { CheckResult, ReportReason } from '../../core/report/report.ts'

export interface Group {
  readonly verdict: Verdict
  /** All rows of this verdict, those that stand under a row of another verdict included. */
  readonly checks: readonly CheckResult[]
  /** What is shown in this group: rows that lead, each with what follows from it. */
  readonly rows: readonly LeadingCheck[]
  /** Closed groups show their count only. */
  readonly collapsed: boolean
}

const collapsedVerdicts: readonly Verdict[] = ['ready', 'not-applicable']

/** The checklist by verdict, worst first; groups without a row are left out. The order inside a group is the report's. */
export function groupChecks(checks: readonly CheckResult[]): Group[] {
  return verdicts.flatMap((verdict) => {
    const found = checks.filter((check) => check.verdict === verdict)
    return found.length === 0 ? [] : [{ verdict, checks: found, rows: leadingChecks(checks, verdict), collapsed: collapsedVerdicts.includes(verdict) }]
  })
}

export interface WayOut {
  readonly action: string
  readonly code: ReportReason['code']
  /** How many checks it would make possible. */
  readonly count: number
}

/** What would make the unread checks possible, the action that opens most of them first. */
export function waysOut(checks: readonly CheckResult[]): WayOut[] {
  const reasons = checks.map((check) => check.reason).filter((reason): reason is ReportReason => reason !== null)
  return [...new Map(reasons.map(({ action, code }) => [action, code]))]
    .map(([action, code]) => ({ action, code, count: reasons.filter((reason) => reason.action === action).length }))
    .sort((a, b) => b.count - a.count)
}
