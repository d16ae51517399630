import type { OverallVerdict, Verdict } from '../engine/verdict.ts'
import { scenarioTitles, type Scenario } from '../scenarios/index.ts'
import type { CheckResult } from './report.ts'

/** The answer in one sentence: the overall verdict for this scenario and what stands behind it. */
export function headline(overall: OverallVerdict, checks: readonly CheckResult[], scenario: Scenario): string {
  const weighing = checks.filter((check) => check.level !== 'informational')
  const count = (verdict: Verdict): number => weighing.filter((check) => check.verdict === verdict).length
  const name = lowerFirst(scenarioTitles[scenario])
  const blocked = things(count('blocked'), 'blocks', 'block')
  // Every unread row, those that only inform included: the list below counts them all.
  const unknown = checks.filter((check) => check.verdict === 'unknown').length
  const unread = unknown === 0 ? '' : `${String(unknown)} could not be checked`
  const risks = count('at-risk')
  const risky = risks === 0 ? '' : `${things(risks, 'puts', 'put')} it at risk`
  switch (overall) {
    case 'blocked':
      return `Not ready for ${name}: ${joined([`${blocked} enrollment`, unread])}.`
    case 'cannot-tell':
      return unknown === 0
        ? `Can't tell yet for ${name}: nothing could be judged.`
        : `Can't tell yet for ${name}: ${unread}.`
    case 'at-risk':
      return `At risk for ${name}: ${joined([risky, unread])}.`
    case 'ready':
      return unknown === 0
        ? `Ready for ${name}: nothing blocks enrollment, and every check could be made.`
        : `Ready for ${name}: nothing blocks enrollment, and every check that counts could be made; ${unknown === 1 ? '1 that only informs' : `${String(unknown)} that only inform`} could not.`
  }
}

function things(count: number, singular: string, plural: string): string {
  return count === 1 ? `1 thing ${singular}` : `${String(count)} things ${plural}`
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ')
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
