import type { ExportFormat } from '../../core/ipc/contract.ts'
import type { Report } from '../../core/report/report.ts'

/** Suggested name: verdict and time of the scan, nothing that tells whose device it is. */
export function exportFileName(report: Pick<Report, 'overall' | 'takenAt'>, format: ExportFormat): string {
  return `preflight-${report.overall}-${stampOf(report.takenAt)}.${format}`
}

/** Suggested name for several devices: how many, and the time of the newest scan. */
export function benchFileName(reports: readonly Pick<Report, 'takenAt'>[], format: ExportFormat): string {
  const newest = reports.reduce((latest, { takenAt }) => (takenAt > latest ? takenAt : latest), '')
  return `preflight-bench-${String(reports.length)}-${stampOf(newest)}.${format}`
}

function stampOf(iso: string): string {
  const time = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/.exec(iso)
  return time === null ? 'undated' : `${time[1] ?? ''}-${time[2] ?? ''}${time[3] ?? ''}`
}
