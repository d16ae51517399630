import { assertNever } from '../../core/assert-never.ts'
import type { ExportFormat } from '../../core/ipc/contract.ts'
import { redact } from '../../core/report/redact.ts'
import type { Report } from '../../core/report/report.ts'
import { toCsv } from '../../core/report/to-csv.ts'
import { toHtml } from '../../core/report/to-html.ts'
import { toJson } from '../../core/report/to-json.ts'
import { toText } from '../../core/report/to-text.ts'
import { localMoment } from '../platform/local-moment.ts'
import type { Language } from '../../core/words/language.ts'

/** Columns of a copied report: fits a ticket or a mail. */
const textWidth = 80

/** The content of an export file. `print` turns the HTML report into a PDF. */
export async function renderReport(
  report: Report,
  format: ExportFormat,
  identifiers: boolean,
  print: (html: string) => Promise<Uint8Array>,
): Promise<string | Uint8Array> {
  const shown = identifiers ? report : redact(report)
  switch (format) {
    case 'html':
      return toHtml(shown)
    case 'pdf':
      return print(toHtml(shown))
    case 'json':
      return toJson(shown)
    case 'csv':
      return toCsv([shown], shown.language)
    default:
      return assertNever(format)
  }
}

/** The report as plain text for the clipboard. */
export function reportAsText(report: Report, identifiers: boolean): string {
  const style = { width: textWidth, paint: (_tone: unknown, text: string) => text, symbols: 'unicode', moment: (iso: string, language: Language) => localMoment(iso, language) } as const
  return toText(identifiers ? report : redact(report), style)
}
