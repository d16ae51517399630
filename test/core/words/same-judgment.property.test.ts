import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checks } from '../../../core/checks/index.ts'
import { runChecks } from '../../../core/engine/run-checks.ts'
import { foldRootCauses } from '../../../core/report/fold-root-causes.ts'
import type { CheckResult } from '../../../core/report/report.ts'
import { decideFlow } from '../../../core/scenarios/decide-flow.ts'
import type { Language } from '../../../core/words/language.ts'
import { anyFacts, anySituation } from '../../fakes/arbitrary-facts.ts'

/** Everything of a result that is no word. */
const withoutWords = ({ id, verdict, level, follows, evidence, remedy, reason, notApplicableBecause }: CheckResult): unknown => ({
  id,
  verdict,
  level,
  follows,
  evidence: evidence.map(({ fact, expected, observed, ownThreshold }) => ({ fact, ownThreshold, off: expected !== null && expected !== observed })),
  remedy: remedy === null ? null : { role: remedy.role, restart: remedy.restart, steps: remedy.steps.length },
  reason: reason === null ? null : { fact: reason.fact, code: reason.code },
  applies: notApplicableBecause === null,
})

const details = (results: readonly CheckResult[]): readonly string[] => results.flatMap(({ reason }) => (reason === null ? [] : [reason.detail]))

describe('a judgment in another language', () => {
  it('differs in words alone', () => {
    fc.assert(
      fc.property(anyFacts, anySituation, (facts, situation) => {
        const judged = (language: Language): unknown[] => foldRootCauses(runChecks(checks, facts, { ...situation, language }), language).map(withoutWords)
        expect(judged('de')).toEqual(judged('en'))
        const english = details(runChecks(checks, facts, { ...situation, language: 'en' }))
        const german = details(runChecks(checks, facts, { ...situation, language: 'de' }))
        expect(german.filter((detail) => english.includes(detail))).toEqual([])
        const flow = (language: Language): unknown => ({ ...decideFlow(facts, language), because: null })
        expect(flow('de')).toEqual(flow('en'))
      }),
      { numRuns: 300 },
    )
  })
})
