import type { AppError } from '../../core/ipc/errors.ts'
import type { Report } from '../../core/report/report.ts'

export interface ReportState {
  /** Null until the device was judged once. Kept while a new scan runs. */
  readonly report: Report | null
  /** One sentence when the last action failed. */
  readonly problem: string | null
  /** Rows that somebody opened or closed by hand, by check id. */
  readonly touched: { readonly [checkId: string]: boolean }
}

export type ReportAction =
  | { readonly type: 'report-arrived'; readonly report: Report }
  | { readonly type: 'report-missing'; readonly error: AppError }
  | { readonly type: 'action-failed'; readonly error: AppError }
  | { readonly type: 'problem-dismissed' }
  | { readonly type: 'row-toggled'; readonly checkId: string; readonly open: boolean }

export const noReport: ReportState = { report: null, problem: null, touched: {} }

export function reduceReport(state: ReportState, action: ReportAction): ReportState {
  switch (action.type) {
    case 'report-arrived':
      return { ...state, report: action.report }
    case 'report-missing':
      // A device that waits for its first judgment is no trouble.
      return action.error.code === 'no-report' ? { ...state, report: null } : { ...state, problem: action.error.detail }
    case 'action-failed':
      return { ...state, problem: action.error.detail }
    case 'problem-dismissed':
      return { ...state, problem: null }
    case 'row-toggled':
      return { ...state, touched: { ...state.touched, [action.checkId]: action.open } }
  }
}

/** Blocked rows start open; what somebody opened or closed by hand stays so while verdicts move. */
export function isOpen(state: ReportState, check: { readonly id: string; readonly verdict: string }): boolean {
  return Object.hasOwn(state.touched, check.id) ? state.touched[check.id] === true : check.verdict === 'blocked'
}
