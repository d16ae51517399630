import { overallVerdicts, overallWords, type OverallVerdict } from '../engine/verdict.ts'
import { deviceLabel } from './device-label.ts'
import { firstToFix } from './leading-checks.ts'
import { printable } from './printable.ts'
import type { CheckResult, Report } from './report.ts'
import { toText, type TextStyle } from './to-text.ts'
import type { Language } from '../words/language.ts'
import { reportWords } from './words.ts'

const wordWidth = (language: Language): number => Math.max(...overallVerdicts.map((each) => overallWords[language][each].length))
const longestName = 32

/**
 * Several reports for the terminal: a list with one line per device (answer, name, the first thing to
 * fix), then each device that is not ready in full, then the count of each answer.
 */
export function benchToText(reports: readonly Report[], language: Language, style: TextStyle): string {
  const nameWidth = Math.min(longestName, Math.max(0, ...reports.map((report) => nameOf(report).length)))
  const list = reports.map((report) => line(report, nameWidth, style))
  const details = reports
    .filter((report) => report.overall !== 'ready')
    .map((report) => `${style.paint('quiet', '─'.repeat(Math.min(style.width, 100)))}\n${toText(report, style)}`)
  return `${[list.join('\n'), '', ...details, summary(reports, language, style)].join('\n')}\n`
}

/** The row that the list and the window name as the first thing to fix: first in checklist order, roots first. */
export function firstFix(report: Report): CheckResult | null {
  return firstToFix(report.checks)
}

function line(report: Report, nameWidth: number, style: TextStyle): string {
  const words = wordWidth(report.language)
  const word = style.paint(report.overall, overallWords[report.language][report.overall].padEnd(words))
  const name = nameOf(report).slice(0, nameWidth).padEnd(nameWidth)
  const room = Math.max(20, style.width - words - nameWidth - 4)
  const fix = firstFix(report)?.title ?? ''
  return `${word}  ${name}  ${fix.length > room ? `${fix.slice(0, room - 1)}…` : fix}`.trimEnd()
}

function nameOf(report: Report): string {
  return printable(deviceLabel(report))
}

function summary(reports: readonly Report[], language: Language, style: TextStyle): string {
  const count = (overall: OverallVerdict): number => reports.filter((report) => report.overall === overall).length
  const parts = overallVerdicts
    .filter((overall) => count(overall) > 0)
    .map((overall) => style.paint(overall, `${String(count(overall))} ${overallWords[language][overall].toLowerCase()}`))
  return reportWords[language].devices(reports.length, parts.join(', '))
}
