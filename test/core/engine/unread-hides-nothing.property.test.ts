import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checks } from '../../../core/checks/index.ts'
import { runChecks } from '../../../core/engine/run-checks.ts'
import { anyFacts, anySituation, nearlyReady } from '../../fakes/arbitrary-facts.ts'
import { testTime, without } from '../../fakes/facts.ts'

/** These ask another fact whether there is anything to judge; only made-up facts contradict it. */
const askElsewhere: Readonly<Record<string, string>> = {
  'prof-mode': 'a device without a profile has none in any mode',
  'prof-name-template': 'a device without a profile has no template',
}

it('never lets a fault disappear because a fact could not be read', { timeout: 120_000 }, () => {
  const now = Date.parse(testTime)
  const hidden = new Set<string>()
  for (const [facts, situation] of fc.sample(fc.tuple(fc.oneof(anyFacts, nearlyReady), anySituation), { seed: 23, numRuns: 400 })) {
    const context = { ...situation, now, language: 'en' } as const
    for (const check of checks) {
      const [result] = runChecks([check], facts, context)
      if (result?.verdict !== 'blocked' && result?.verdict !== 'at-risk') continue
      for (const fact of [...check.needs, ...(check.uses ?? [])]) {
        const [unread] = runChecks([check], without(facts, [fact]), context)
        if (unread?.verdict === 'ready' || unread?.verdict === 'not-applicable') hidden.add(`${check.id} without ${fact}`)
      }
    }
  }
  expect([...hidden].filter((each) => !Object.keys(askElsewhere).some((id) => each.startsWith(`${id} `)))).toEqual([])
})
