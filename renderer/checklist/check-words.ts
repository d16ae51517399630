import type { Level } from '../../core/engine/verdict.ts'
import type { CheckResult, ReportReason, ReportRemedy } from '../../core/report/report.ts'
import { roleNames } from '../core-words.ts'
import { checkBody } from './check-body-words.ts'
import { reasonWords } from '../ui/reason-words.ts'

/** Reasons that may be gone when the device is scanned again. */
const passing: readonly ReportReason['code'][] = ['unreadable', 'timed-out', 'cancelled', 'offline', 'throttled', 'service-error']

export function worthRetry(reason: ReportReason): boolean {
  return passing.includes(reason.code)
}

/** What the account page can do about an unread check; null when nothing. */
export function accountWay(code: ReportReason['code'] | undefined): string | null {
  switch (code) {
    case 'needs-sign-in':
      return checkBody.ways.signIn
    case 'needs-permission':
      return checkBody.ways.permissions
    case 'needs-role':
      return checkBody.ways.account
    default:
      return null
  }
}

/**
 * The value that a closed row shows: the first one that differs from what was expected, else the first
 * one seen; for an unread check, why it is unread.
 */
export function measured(check: CheckResult): string {
  if (check.reason !== null) return reasonWords[check.reason.code]
  const off = check.evidence.find((each) => each.expected !== null && each.expected !== each.observed)
  const shown = check.verdict === 'ready' ? check.evidence[0] : (off ?? check.evidence[0])
  return shown === undefined ? '' : `${shown.label}: ${shown.observed}`
}

export const levelWords: { readonly [K in Level]: string } = checkBody.levels

/** Who can do it, and what it takes before the fix counts. */
export function remedyTerms(remedy: ReportRemedy): string {
  return `${roleNames[remedy.role]}, ${checkBody.after[remedy.restart]}`
}
