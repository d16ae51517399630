import { redact } from '../../core/report/redact.ts'
import type { Report } from '../../core/report/report.ts'
import { remedyTerms } from './check-words.ts'
import { verdictWords } from '../core-words.ts'
import { checkBody } from './check-body-words.ts'

const words = checkBody.text

/** One row as plain text for a ticket or chat, without anything that identifies device, user or tenant. */
export function checkText(report: Report, checkId: string): string {
  const check = redact(report).checks.find((each) => each.id === checkId)
  if (check === undefined) return ''
  const { remedy, reason } = check
  const lines = [
    `${verdictWords[check.verdict]}: ${check.title} (${check.id})`,
    words.why(check.why),
    ...check.evidence.map((each) => {
      const expected = each.expected === null ? '' : words.expected(each.expected)
      return `${each.label}: ${each.observed}${expected} [${each.source}, ${each.observedAt}]`
    }),
    ...(reason === null ? [] : [reason.detail, words.toDo(reason.action)]),
    ...(check.follows === null ? [] : [words.follows(check.follows, check.followsBecause ?? '')]),
    ...(check.notApplicableBecause === null ? [] : [check.notApplicableBecause]),
    ...(remedy === null
      ? []
      : [words.toDo(`${remedy.summary} (${remedyTerms(remedy)})`), ...remedy.steps.map((step, index) => `${String(index + 1)}. ${step}`)]),
    check.docs,
    `${words.judged(report.toolVersion, report.judgedAt.time)}${report.demo ? words.demo : ''}`,
  ]
  return lines.join('\n')
}
