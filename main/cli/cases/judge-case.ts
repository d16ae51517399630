import type { Check } from '../../../core/engine/define-check.ts'
import { runChecks } from '../../../core/engine/run-checks.ts'
import { verdictWords, type Verdict } from '../../../core/engine/verdict.ts'
import { caseSituation } from './case-facts.ts'
import type { AcceptanceCase } from './read-case.ts'

export interface CaseOutcome {
  readonly result: 'passed' | 'failed' | 'not-built'
  /** What went another way than expected; one phrase each. */
  readonly reasons: readonly string[]
  /** Expected checks that this version does not have. They are never counted as passed, silent ones included. */
  readonly notBuilt: readonly string[]
}

/** Judges one case with the real engine and compares the verdicts with what the case expects. */
export function judgeCase(acceptance: AcceptanceCase, checks: readonly Check[]): CaseOutcome {
  const { facts, ...situation } = caseSituation(acceptance.input)
  const verdicts = new Map(runChecks(checks, facts, { ...situation, language: 'en' }).map((result) => [result.id, result.verdict]))
  const reasons: string[] = []
  const notBuilt = new Set<string>()
  const expectVerdict = (ids: readonly string[], fits: (verdict: Verdict) => boolean, wish: string): void => {
    for (const id of ids) {
      const verdict = verdicts.get(id)
      if (verdict === undefined) notBuilt.add(id)
      else if (!fits(verdict)) reasons.push(`${id} should ${wish} and says "${verdictWords.en[verdict]}"`)
    }
  }
  expectVerdict(acceptance.mustFail, (verdict) => verdict === 'blocked', 'block')
  expectVerdict(acceptance.mustWarn, (verdict) => verdict === 'at-risk', 'warn')
  expectVerdict(acceptance.mustStaySilent, (verdict) => verdict !== 'blocked' && verdict !== 'at-risk', 'stay silent')
  return {
    result: reasons.length > 0 ? 'failed' : notBuilt.size > 0 ? 'not-built' : 'passed',
    reasons,
    notBuilt: [...notBuilt],
  }
}
