import { describe, expect, it } from 'vitest'
import type { OverallVerdict } from '../../../core/engine/verdict.ts'
import { exitCodeOf, worstExitCode } from '../../../main/cli/exit-codes.ts'

describe('exit codes', () => {
  it.each([
    ['ready', 0],
    ['blocked', 1],
    ['at-risk', 2],
    ['cannot-tell', 3],
  ] as const)('%s is %i', (overall, code) => {
    expect(exitCodeOf(overall)).toBe(code)
  })

  it.each<readonly [readonly OverallVerdict[], number]>([
    [['ready', 'ready'], 0],
    [['ready', 'at-risk'], 2],
    [['at-risk', 'cannot-tell', 'ready'], 3],
    [['cannot-tell', 'blocked', 'at-risk'], 1],
    [[], 3],
  ])('of %o the worst counts: %i', (answers, code) => {
    expect(worstExitCode(answers)).toBe(code)
  })
})
