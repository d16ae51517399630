import type { OverallVerdict, Verdict } from '../engine/verdict.ts'
import { scenarioTitles, type Scenario } from '../scenarios/index.ts'
import type { Language } from '../words/language.ts'
import { headlineWords } from './headline-words.ts'
import type { CheckResult } from './report.ts'

/** The answer in one sentence: the overall verdict for this scenario and what stands behind it. */
export function headline(overall: OverallVerdict, checks: readonly CheckResult[], scenario: Scenario, language: Language): string {
  const say = headlineWords[language]
  const weighing = checks.filter((check) => check.level !== 'informational')
  const count = (verdict: Verdict): number => weighing.filter((check) => check.verdict === verdict).length
  const name = scenarioTitles[language][scenario]
  // Every unread row, those that only inform included: the list below counts them all.
  const unknown = checks.filter((check) => check.verdict === 'unknown').length
  const unread = unknown === 0 ? '' : say.unread(unknown)
  const hands = weighing.filter(({ verdict, level }) => verdict === 'manual' && level === 'required').length
  const byHand = hands === 0 ? '' : say.byHand(hands)
  const risks = count('at-risk')
  const risky = risks === 0 ? '' : say.risks(risks)
  switch (overall) {
    case 'blocked':
      return say.blocked(name, joined([say.blocks(count('blocked')), unread]))
    case 'cannot-tell':
      return say.cannotTell(name, joined([unread, byHand]) || say.nothingJudged)
    case 'at-risk':
      return say.atRisk(name, joined([risky, unread]))
    case 'ready':
      return unknown === 0 ? say.ready(name) : say.readyButUnread(name, unknown)
  }
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ')
}
