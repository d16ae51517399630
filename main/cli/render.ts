import { assertNever } from '../../core/assert-never.ts'
import { redact } from '../../core/report/redact.ts'
import type { Report } from '../../core/report/report.ts'
import { benchToText } from '../../core/report/bench-to-text.ts'
import { toCsv } from '../../core/report/to-csv.ts'
import { benchToHtml, toHtml } from '../../core/report/to-html.ts'
import { benchToJson, toJson } from '../../core/report/to-json.ts'
import { toJunit } from '../../core/report/to-junit.ts'
import { toText, type TextStyle } from '../../core/report/to-text.ts'
import type { Language } from '../../core/words/language.ts'

export const outputFormats = ['text', 'json', 'html', 'csv', 'junit', 'sheet'] as const

export type OutputFormat = (typeof outputFormats)[number]

export interface RenderOptions {
  readonly format: OutputFormat
  readonly style: TextStyle
  readonly language: Language
  /** Keep serial numbers, names and users. */
  readonly identifiers: boolean
  /** The devices came from a folder, so the output is a bench even when it holds one device. */
  readonly bench: boolean
  /** Makes the pages of `sheet`; loaded only for that format. */
  readonly sheets: SheetRenderer | null
}

/** A document of hand-over sheets in parts, so that pages can be written one by one. */
export interface SheetRenderer {
  readonly start: (sheets: number) => string
  readonly page: (report: Report) => string
  readonly end: string
}

/** Renders the reports of one run. */
export function render(reports: readonly Report[], options: RenderOptions): string {
  const shown = options.identifiers ? reports : reports.map(redact)
  const [first] = shown
  const single = options.bench || shown.length !== 1 ? undefined : first
  switch (options.format) {
    case 'text':
      return single ? toText(single, options.style) : benchToText(shown, options.language, options.style)
    case 'json':
      return single ? toJson(single) : benchToJson(shown)
    case 'html':
      return single ? toHtml(single) : benchToHtml(shown, options.language)
    case 'csv':
      return toCsv(shown, options.language)
    case 'junit':
      return toJunit(shown)
    case 'sheet': {
      const { sheets } = options
      return sheets === null ? '' : [sheets.start(shown.length), ...shown.map(sheets.page), sheets.end].join('')
    }
    default:
      return assertNever(options.format)
  }
}
