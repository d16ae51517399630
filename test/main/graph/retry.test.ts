import { describe, expect, it } from 'vitest'
import { openWaitBudget, retryDelay } from '../../../main/graph/retry.ts'

const now = Date.parse('2026-11-23T09:00:00Z')

describe('retryDelay', () => {
  it.each([
    [null, 1, 0, 1_000],
    [null, 2, 0, 2_000],
    [null, 3, 0, 4_000],
    [null, 1, 1, 1_500],
    [null, 12, 1, 60_000],
    ['7', 1, 0, 7_000],
    ['1', 3, 0, 4_000],
    ['0', 1, 0, 1_000],
    ['Mon, 23 Nov 2026 09:00:20 GMT', 1, 0, 20_000],
    ['Mon, 23 Nov 2026 08:00:00 GMT', 1, 0, 1_000],
    ['soon', 1, 0, 1_000],
    ['-5', 1, 0, 1_000],
  ])('Retry-After %s, try %i, chance %i → %i ms', (header, tries, chance, expected) => {
    expect(retryDelay(header, tries, now, () => chance)).toBe(expected)
  })
})

describe('openWaitBudget', () => {
  it('gives exactly what it has', () => {
    const budget = openWaitBudget(10)
    expect([budget.take(4), budget.take(7), budget.take(6), budget.take(1)]).toEqual([true, false, true, false])
  })
})
