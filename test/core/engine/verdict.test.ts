import { describe, expect, it } from 'vitest'
import { overallVerdict, type Level, type OverallVerdict, type Verdict } from '../../../core/engine/verdict.ts'

const rows: readonly (readonly [string, readonly (readonly [Verdict, Level])[], OverallVerdict])[] = [
  ['nothing judged', [], 'cannot-tell'],
  ['only not applicable', [['not-applicable', 'required']], 'cannot-tell'],
  ['only manual', [['manual', 'required']], 'cannot-tell'],
  ['all ready', [['ready', 'required'], ['ready', 'recommended']], 'ready'],
  ['a required check that only a person can make', [['ready', 'required'], ['manual', 'required']], 'cannot-tell'],
  ['ready and manual', [['ready', 'required'], ['manual', 'recommended']], 'ready'],
  ['blocked beats unknown', [['blocked', 'required'], ['unknown', 'required']], 'blocked'],
  ['required unknown', [['ready', 'required'], ['unknown', 'required'], ['at-risk', 'required']], 'cannot-tell'],
  ['recommended unknown is never green', [['ready', 'required'], ['unknown', 'recommended']], 'at-risk'],
  ['at risk', [['ready', 'required'], ['at-risk', 'recommended']], 'at-risk'],
  ['informational never weighs', [['ready', 'required'], ['unknown', 'informational'], ['at-risk', 'informational']], 'ready'],
  ['only informational', [['ready', 'informational']], 'cannot-tell'],
]

describe('overallVerdict', () => {
  it.each(rows)('%s', (_name, results, expected) => {
    expect(overallVerdict(results.map(([verdict, level]) => ({ verdict, level })))).toBe(expected)
  })
})
