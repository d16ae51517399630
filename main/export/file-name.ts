import type { ExportFormat } from '../../core/ipc/contract.ts'
import type { Report } from '../../core/report/report.ts'

/** Suggested name: verdict and time of the scan, nothing that tells whose device it is. */
export function exportFileName(report: Pick<Report, 'overall' | 'takenAt'>, format: ExportFormat): string {
  const time = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/.exec(report.takenAt)
  const stamp = time === null ? 'undated' : `${time[1] ?? ''}-${time[2] ?? ''}${time[3] ?? ''}`
  return `preflight-${report.overall}-${stamp}.${format}`
}
