import { roleNames } from '../engine/finding.ts'
import { overallWords, verdictWords } from '../engine/verdict.ts'
import { deviceLabel } from './device-label.ts'
import type { CheckResult, Report } from './report.ts'

const header = [
  'Device',
  'Serial number',
  'Model',
  'Scenario',
  'Overall',
  'Check',
  'Verdict',
  'Title',
  'Observed',
  'Expected',
  'What to do',
  'Who',
  'Judged at',
  'Demo',
]

/** One row per check of every report, RFC 4180, CRLF, for spreadsheets. */
export function toCsv(reports: readonly Report[]): string {
  return csvHeader + reports.map(csvRows).join('')
}

/** The rows of one report, without the header. */
export function csvRows(report: Report): string {
  return report.checks.map((check) => line(row(report, check))).join('')
}

function line(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`
}

/** The first row. */
export const csvHeader = `${header.join(',')}\r\n`

function row(report: Report, check: CheckResult): string[] {
  const observed = check.evidence.map((each) => `${each.label}: ${each.observed}`).join('; ')
  const expected = check.evidence.flatMap((each) => (each.expected === null ? [] : [`${each.label}: ${each.expected}`]))
  return [
    deviceLabel(report),
    report.device.serialNumber ?? '',
    report.device.model ?? '',
    report.scenario,
    overallWords[report.overall],
    check.id,
    verdictWords[check.verdict],
    check.title,
    check.reason === null ? observed : check.reason.detail,
    expected.join('; '),
    check.remedy?.summary ?? check.reason?.action ?? '',
    check.remedy === null ? '' : roleNames[check.remedy.role],
    report.judgedAt.time,
    report.demo ? 'yes' : 'no',
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
