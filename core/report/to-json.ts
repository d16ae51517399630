import type { Report } from './report.ts'

/** Several reports of one run, for example of a folder of evidence files. */
export interface BenchReport {
  readonly schema: 'preflight.bench/1'
  readonly reports: readonly Report[]
}

/** Readable JSON with a final line feed. */
export function toJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`
}

export function benchToJson(reports: readonly Report[]): string {
  const bench: BenchReport = { schema: 'preflight.bench/1', reports }
  return `${JSON.stringify(bench, null, 2)}\n`
}
