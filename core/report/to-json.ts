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

/** Characters of `[\n  [` before and `\n  ]\n]` behind what two lists hold; of `[\n  [\n    0` before what follows a zero in them. */
const around = { before: 5, beforeSecond: 11, after: 6 } as const

/** What comes before, between and after the reports of a bench, so that they can be written one by one. */
export const benchJson = {
  start: '{\n  "schema": "preflight.bench/1",\n  "reports": [',
  // Two lists around it indent it as deep as in the whole, and a zero before it brings the comma: a long text is put together once.
  report: (report: Report, isFirst: boolean): string =>
    isFirst ? JSON.stringify([[report]], null, 2).slice(around.before, -around.after) : JSON.stringify([[0, report]], null, 2).slice(around.beforeSecond, -around.after),
  end: (isEmpty: boolean): string => `${isEmpty ? '' : '\n  '}]\n}\n`,
} as const

export function benchToJson(reports: readonly Report[]): string {
  return [benchJson.start, ...reports.map((report, index) => benchJson.report(report, index === 0)), benchJson.end(reports.length === 0)].join('')
}
