import { redact } from '../../core/report/redact.ts'
import type { Report } from '../../core/report/report.ts'
import { csvHeader, csvRows } from '../../core/report/to-csv.ts'
import { benchJson } from '../../core/report/to-json.ts'
import type { RenderOptions } from './render.ts'

/** Writes the reports of a bench one by one, so that none of them has to stay in memory. */
export interface ReportStream {
  readonly add: (report: Report) => void
  readonly end: () => void
}

/** Null when the format can only be written as a whole. */
export function openReportStream({ format, bench, identifiers, language, sheets }: RenderOptions, write: (text: string) => void): ReportStream | null {
  if (!bench) return null
  const shown = (report: Report): Report => (identifiers ? report : redact(report))
  let count = 0
  switch (format) {
    case 'json':
      return {
        add(report) {
          if (count === 0) write(benchJson.start)
          write(benchJson.report(shown(report), count === 0))
          count += 1
        },
        end() {
          write((count === 0 ? benchJson.start : '') + benchJson.end(count === 0))
        },
      }
    case 'csv':
      return {
        add(report) {
          if (count === 0) write(csvHeader(language))
          write(csvRows(shown(report)))
          count += 1
        },
        end: () => undefined,
      }
    case 'sheet':
      if (sheets === null) return null
      return {
        add(report) {
          // How many follow is not known yet; the title does without.
          if (count === 0) write(sheets.start(1))
          write(sheets.page(shown(report)))
          count += 1
        },
        end() {
          write((count === 0 ? sheets.start(0) : '') + sheets.end)
        },
      }
    case 'text':
    case 'html':
    case 'junit':
      return null
  }
}
