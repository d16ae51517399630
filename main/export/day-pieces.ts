import { assertNever } from '../../core/assert-never.ts'
import { overallWords } from '../../core/engine/verdict.ts'
import type { DayExport } from '../../core/ipc/history.ts'
import { deviceLabel } from '../../core/report/device-label.ts'
import { escapeMarkup } from '../../core/report/escape-markup.ts'
import { htmlStyle } from '../../core/report/html-style.ts'
import { redact } from '../../core/report/redact.ts'
import type { Report } from '../../core/report/report.ts'
import { csvHeader, csvRows } from '../../core/report/to-csv.ts'
import { toHtml } from '../../core/report/to-html.ts'
import { benchJson } from '../../core/report/to-json.ts'
import type { Language } from '../../core/words/language.ts'
import { reportWords } from '../../core/report/words.ts'
import { dayWords } from './day-words.ts'
import { createZipWriter } from './zip-writer.ts'

type Add = (piece: string | Uint8Array) => Promise<void>

/** Writes the reports of a day piece by piece. Identifiers are left out unless somebody asked for them. */
export async function addDay({ day, format, identifiers }: DayExport, reports: AsyncIterable<Report>, language: Language, add: Add): Promise<void> {
  switch (format) {
    case 'csv':
      await add(csvHeader(language))
      for await (const report of reports) await add(csvRows(shown(report, identifiers)))
      return
    case 'json':
      return addJson(reports, identifiers, add)
    case 'zip':
      return addPages(day, reports, identifiers, language, add)
    default:
      return assertNever(format)
  }
}

const shown = (report: Report, identifiers: boolean): Report => (identifiers || report.redacted ? report : redact(report))

async function addJson(reports: AsyncIterable<Report>, identifiers: boolean, add: Add): Promise<void> {
  let isEmpty = true
  await add(benchJson.start)
  for await (const report of reports) {
    await add(benchJson.report(shown(report, identifiers), isEmpty))
    isEmpty = false
  }
  await add(benchJson.end(isEmpty))
}

/** One page a report and a first page that lists them. Names of files tell nothing about the devices. */
async function addPages(day: string, reports: AsyncIterable<Report>, identifiers: boolean, language: Language, add: Add): Promise<void> {
  const zip = createZipWriter(add)
  const rows: string[] = []
  for await (const each of reports) {
    const report = shown(each, identifiers)
    const name = `${String(rows.length + 1).padStart(4, '0')}-${report.overall}.html`
    await zip.add(name, toHtml(report))
    rows.push(row(name, report, language))
  }
  await zip.add('index.html', listPage(day, rows, language))
  await zip.end()
}

function row(name: string, report: Report, language: Language): string {
  const { notRead } = reportWords[language]
  const cells = [overallWords[language][report.overall], report.device.serialNumber ?? notRead, report.device.model ?? notRead, report.takenAt]
  const link = `<a href="${name}">${escapeMarkup(deviceLabel(report))}</a>${report.demo ? ' (demo)' : ''}`
  return `<tr><td>${link}</td>${cells.map((cell) => `<td>${escapeMarkup(cell)}</td>`).join('')}</tr>`
}

function listPage(day: string, rows: readonly string[], language: Language): string {
  const say = dayWords[language]
  const head = say.columns.map((title) => `<th scope="col">${title}</th>`).join('')
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Preflight, ${day}</title><style>${htmlStyle}</style></head>
<body><main><h1>${say.title(day)}</h1><table><thead><tr>${head}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table></main></body></html>
`
}
