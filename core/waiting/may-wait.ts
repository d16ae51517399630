import type { Report } from '../report/report.ts'

/** Whether waiting could bring the profile: it is not there, and the tenant could be asked. */
export function mayWait({ checks }: Pick<Report, 'checks'>): boolean {
  const check = checks.find(({ id }) => id === 'prof-assigned')
  return check !== undefined && (check.verdict === 'blocked' || check.verdict === 'at-risk' || check.reason?.code === 'nothing-to-read')
}

/** Whether the profile is on its way: nothing has to be done but to wait. */
export function profilePending(report: Pick<Report, 'checks' | 'profileChain'>): boolean {
  return mayWait(report) && typeof report.profileChain?.wait === 'string'
}
