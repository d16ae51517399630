import { setImmediate } from 'node:timers/promises'
import type { SelectionFormat } from '../../core/ipc/bench.ts'
import { redact } from '../../core/report/redact.ts'
import type { Report } from '../../core/report/report.ts'
import { csvHeader, csvRows } from '../../core/report/to-csv.ts'
import { benchHtml } from '../../core/report/to-html.ts'
import { benchJson } from '../../core/report/to-json.ts'
import type { Language } from '../../core/words/language.ts'

interface Parts {
  readonly start: string
  readonly report: (report: Report, isFirst: boolean) => string
  readonly end: string
}

/** Several reports as one file, device by device. In between, the window is answered. */
export async function* renderBench(reports: readonly Report[], format: SelectionFormat, identifiers: boolean, language: Language): AsyncGenerator<string> {
  const { start, report, end } = partsOf(format, reports.length, language)
  yield start
  for (const [index, each] of reports.entries()) {
    yield report(identifiers ? each : redact(each), index === 0)
    await setImmediate()
  }
  yield end
}

function partsOf(format: SelectionFormat, count: number, language: Language): Parts {
  switch (format) {
    case 'html':
      return benchHtml(count, language)
    case 'json':
      return { ...benchJson, end: benchJson.end(count === 0) }
    case 'csv':
      return { start: csvHeader(language), report: csvRows, end: '' }
  }
}
