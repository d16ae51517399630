import type { Level } from '../../core/engine/verdict.ts'
import type { UnavailableReason } from '../../core/facts/fact.ts'
import type { CheckResult, ReportReason, ReportRemedy } from '../../core/report/report.ts'
import { roleNames } from '../core-words.ts'

/** Why a check could not be made, in the width of a table cell. The sentence stands in the opened row. */
const shortReasons: { readonly [K in UnavailableReason | 'check-failed']: string } = {
  'not-collected': 'Not collected',
  'unsupported-platform': 'Only Windows can tell',
  'needs-elevation': 'Needs administrator',
  unreadable: 'Not readable',
  'timed-out': 'Timed out',
  cancelled: 'Canceled',
  offline: 'Offline',
  'needs-sign-in': 'Needs sign-in',
  'needs-permission': 'Needs a permission',
  'needs-role': 'Needs a role',
  'not-licensed': 'Needs a license',
  'not-in-cloud': 'Not in this cloud',
  throttled: 'Slowed down by Graph',
  'service-error': 'Service error',
  'needs-user': 'Needs a user',
  'needs-identity': 'Needs a serial number',
  'nothing-to-read': 'Nothing to read',
  'check-failed': 'Check failed',
}

/** Reasons that may be gone when the device is scanned again. */
const passing: readonly ReportReason['code'][] = ['unreadable', 'timed-out', 'cancelled', 'offline', 'throttled', 'service-error']

export function worthRetry(reason: ReportReason): boolean {
  return passing.includes(reason.code)
}

/** What the account page can do about an unread check; null when nothing. */
export function accountWay(code: ReportReason['code'] | undefined): string | null {
  switch (code) {
    case 'needs-sign-in':
      return 'Sign in'
    case 'needs-permission':
      return 'See the permissions'
    case 'needs-role':
      return 'Use another account'
    default:
      return null
  }
}

/**
 * The value that a closed row shows: the first one that differs from what was expected, else the first
 * one seen; for an unread check, why it is unread.
 */
export function measured(check: CheckResult): string {
  if (check.reason !== null) return shortReasons[check.reason.code]
  const off = check.evidence.find((each) => each.expected !== null && each.expected !== each.observed)
  const shown = check.verdict === 'ready' ? check.evidence[0] : (off ?? check.evidence[0])
  return shown === undefined ? '' : `${shown.label}: ${shown.observed}`
}

export const levelWords: { readonly [K in Level]: string } = {
  required: 'Required in this scenario',
  recommended: 'Recommended in this scenario',
  informational: 'For information',
}

/** Who can do it, and what it takes before the fix counts. */
export function remedyTerms(remedy: ReportRemedy): string {
  const after = {
    none: 'no restart needed',
    restart: 'the device has to restart',
    reset: 'the device has to be reset',
  }[remedy.restart]
  return `${roleNames[remedy.role]}, ${after}`
}
