import { verdictWords } from '../engine/verdict.ts'
import { deviceLabel } from './device-label.ts'
import { escapeMarkup } from './escape-markup.ts'
import type { CheckResult, Report } from './report.ts'
import type { Language } from '../words/language.ts'

/**
 * JUnit XML: one suite per device, one case per check. Blocked and at risk are failures (with their
 * type), what could not be checked is an error, so that no build server paints it green.
 */
export function toJunit(reports: readonly Report[]): string {
  const suites = reports.map(suite).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="Preflight">\n${suites}</testsuites>\n`
}

function suite(report: Report): string {
  const { counts } = report
  const name = deviceLabel(report)
  const skipped = counts['not-applicable'] + counts.manual
  const attributes = [
    `name="${escapeMarkup(`${name}: ${report.scenario}`)}"`,
    `tests="${String(report.checks.length)}"`,
    `failures="${String(counts.blocked + counts['at-risk'])}"`,
    `errors="${String(counts.unknown)}"`,
    `skipped="${String(skipped)}"`,
    `timestamp="${escapeMarkup(report.judgedAt.time)}"`,
  ]
  const demo = report.demo ? '    <properties><property name="demo" value="true"/></properties>\n' : ''
  return `  <testsuite ${attributes.join(' ')}>\n${demo}${report.checks.map((check) => testCase(check, report.language)).join('')}  </testsuite>\n`
}

function testCase(check: CheckResult, language: Language): string {
  const name = `classname="${escapeMarkup(check.area)}" name="${escapeMarkup(check.id)}"`
  const body = outcome(check, language)
  return body === '' ? `    <testcase ${name}/>\n` : `    <testcase ${name}>${body}</testcase>\n`
}

function outcome(check: CheckResult, language: Language): string {
  const message = escapeMarkup(check.title)
  switch (check.verdict) {
    case 'ready':
      return ''
    case 'blocked':
    case 'at-risk': {
      const observed = check.evidence.map((each) => `${each.label}: ${each.observed}`)
      const steps = check.remedy === null ? [] : [check.remedy.summary, ...check.remedy.steps]
      return `<failure type="${check.verdict}" message="${message}">${escapeMarkup([...observed, ...steps].join('\n'))}</failure>`
    }
    case 'unknown':
      return `<error type="unknown" message="${message}">${escapeMarkup(check.reason?.detail ?? '')}</error>`
    case 'manual':
      return `<skipped message="${escapeMarkup(verdictWords[language].manual)}: ${message}"/>`
    case 'not-applicable':
      return `<skipped message="${escapeMarkup(check.notApplicableBecause ?? verdictWords[language]['not-applicable'])}"/>`
  }
}
