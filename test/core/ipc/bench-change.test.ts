import { describe, expect, it } from 'vitest'
import type { BenchRow } from '../../../core/ipc/bench.ts'
import { afterChange, changeBetween } from '../../../core/ipc/bench-change.ts'
import { aRow } from '../../renderer/invented/rows.ts'

const [a, b, c] = [aRow('a'), aRow('b'), aRow('c')]
const newB: BenchRow = { ...b, state: 'scanning' }

describe('a change of the bench', () => {
  it.each<[string, readonly BenchRow[], readonly BenchRow[], ReturnType<typeof changeBetween>]>([
    ['nothing', [a, b], [a, b], null],
    ['one row', [a, b, c], [a, newB, c], { rows: [newB], ids: null }],
    ['a device came', [a], [a, b], { rows: [b], ids: ['a', 'b'] }],
    ['a device went', [a, b, c], [a, c], { rows: [], ids: ['a', 'c'] }],
    ['one went and another came', [a, b], [a, c], { rows: [c], ids: ['a', 'c'] }],
    ['the order', [a, b], [b, a], { rows: [], ids: ['b', 'a'] }],
    ['the first devices', [], [a, b], { rows: [a, b], ids: ['a', 'b'] }],
    ['the last devices', [a], [], { rows: [], ids: [] }],
  ])('of %s tells only that, and leads to the same rows', (_what, before, after, change) => {
    expect(changeBetween(before, after)).toEqual(change)
    if (change !== null) expect(afterChange(before, change)).toEqual(after)
  })

  it('that speaks of devices nobody told of leads nowhere', () => {
    expect(afterChange([a], { rows: [newB], ids: null })).toBeNull()
    expect(afterChange([a], { rows: [c], ids: ['a', 'b', 'c'] })).toBeNull()
  })
})
