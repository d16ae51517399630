import { roleNames } from '../engine/finding.ts'
import { overallWords, verdictWords } from '../engine/verdict.ts'
import { deviceLabel } from './device-label.ts'
import type { CheckResult, Report } from './report.ts'
import type { Language } from '../words/language.ts'
import { reportWords } from './words.ts'

/** One row per check of every report, RFC 4180, CRLF, for spreadsheets. */
export function toCsv(reports: readonly Report[], language: Language): string {
  return csvHeader(language) + reports.map(csvRows).join('')
}

/** The rows of one report, without the header. */
export function csvRows(report: Report): string {
  return report.checks.map((check) => line(row(report, check))).join('')
}

function line(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`
}

/** The first row. */
export const csvHeader = (language: Language): string => line(reportWords[language].csv)

function row(report: Report, check: CheckResult): string[] {
  const observed = check.evidence.map((each) => `${each.label}: ${each.observed}`).join('; ')
  const expected = check.evidence.flatMap((each) => (each.expected === null ? [] : [`${each.label}: ${each.expected}`]))
  return [
    deviceLabel(report),
    report.device.serialNumber ?? '',
    report.device.model ?? '',
    report.scenario,
    overallWords[report.language][report.overall],
    check.id,
    verdictWords[report.language][check.verdict],
    check.title,
    check.reason === null ? observed : check.reason.detail,
    expected.join('; '),
    check.remedy?.summary ?? check.reason?.action ?? '',
    check.remedy === null ? '' : roleNames[report.language][check.remedy.role],
    report.judgedAt.time,
    report.demo ? reportWords[report.language].yes : reportWords[report.language].no,
  ]
}

/**
 * Quotes a cell where needed. A cell that a spreadsheet would run as a formula gets an apostrophe in
 * front (OWASP, CSV injection): device names come from outside.
 */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
