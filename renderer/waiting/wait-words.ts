import type { RowWait } from '../../core/ipc/waiting.ts'
import type { Report } from '../../core/report/report.ts'

/** Whether waiting could bring the profile: it is not there, and the tenant could be asked. */
export function canWait(report: Report): boolean {
  const check = report.checks.find((each) => each.id === 'prof-assigned')
  if (check === undefined) return false
  return check.verdict === 'blocked' || check.verdict === 'at-risk' || check.reason?.code === 'nothing-to-read'
}

export function isWaiting(wait: RowWait | null): wait is RowWait {
  return wait !== null && wait.state !== 'assigned' && wait.state !== 'given-up'
}

/** How the waiting goes, without times: what a screen reader says once when it changes. */
export function waitText(wait: RowWait): string {
  switch (wait.state) {
    case 'waiting':
      return wait.text ?? 'Asking the tenant.'
    case 'held-back':
      return 'Microsoft Graph wants fewer questions, so the next one takes longer.'
    case 'cut-off':
      return 'The tenant cannot be asked now; waiting goes on.'
    case 'assigned':
      return 'The profile is assigned; the device is checked again.'
    case 'given-up':
      return `Waiting ended. ${wait.text ?? ''}`.trim()
  }
}

/** `40 s`, `4 min 30 s`, `2 h 5 min`. Clocks differ, so nothing is shorter than no time. */
export function spanText(fromIso: string, now: number): string {
  const seconds = Math.max(0, Math.floor((now - Date.parse(fromIso)) / 1_000))
  if (Number.isNaN(seconds)) return ''
  if (seconds < 60) return `${String(seconds)} s`
  if (seconds < 3_600) return `${String(Math.floor(seconds / 60))} min ${String(seconds % 60)} s`
  return `${String(Math.floor(seconds / 3_600))} h ${String(Math.floor((seconds % 3_600) / 60))} min`
}
