import { describe, expect, it } from 'vitest'
import { sortRows, nextSort } from '../../../renderer/bench/bench-sort.ts'
import { sortKeys, type SortKey } from '../../../renderer/bench/sort-keys.ts'
import { aRow } from '../invented/rows.ts'

const order = (rows: Parameters<typeof sortRows>[0], key: SortKey, descending = false): readonly string[] => sortRows(rows, { key, descending }).map((row) => row.id)

describe('the worst first', () => {
  const rows = [
    aRow('ready', { state: 'judged', overall: 'ready' }),
    aRow('waiting', { state: 'waiting', overall: null }),
    aRow('risk', { state: 'judged', overall: 'at-risk' }),
    aRow('blocked-1', { state: 'judged', overall: 'blocked' }),
    aRow('failed', { state: 'failed', overall: 'ready' }),
    aRow('again', { state: 'scanning', overall: 'at-risk' }),
    aRow('unread', { state: 'judged', overall: 'cannot-tell' }),
    aRow('blocked-2', { state: 'judged', overall: 'blocked' }),
  ]

  it('puts what needs a hand on top and keeps the order of arrival within a verdict', () => {
    expect(order(rows, 'status')).toEqual(['blocked-1', 'blocked-2', 'unread', 'failed', 'risk', 'again', 'ready', 'waiting'])
  })

  it('turned around still keeps the order of arrival within a verdict', () => {
    expect(order(rows, 'status', true)).toEqual(['waiting', 'ready', 'risk', 'again', 'failed', 'unread', 'blocked-1', 'blocked-2'])
  })

  it('leaves the rows that it was given as they are', () => {
    const before = rows.map((row) => row.id)
    order(rows, 'status')
    expect(rows.map((row) => row.id)).toEqual(before)
  })
})

describe('the other columns', () => {
  const fix = (title: string): { checkId: string; title: string; summary: string } => ({ checkId: 'x', title, summary: '' })
  const rows = [
    aRow('b', { name: 'PC-10', serialNumber: 'B2', model: 'Zeta', firstFix: fix('TPM'), scenario: 'self-deploying', user: 'zoe@x', source: 'demo', collectedAt: '2026-11-23T08:00:00Z' }),
    aRow('a', { name: 'pc-9', serialNumber: 'b10', model: null, firstFix: null, scenario: 'pre-provisioning', user: null, source: 'this-machine', collectedAt: null }),
    aRow('c', { name: 'PC-9', serialNumber: null, model: 'alpha', firstFix: fix('Clock'), scenario: 'user-driven', user: 'Amy@x', source: 'hyper-v', collectedAt: '2026-11-23T09:00:00Z' }),
  ]

  it.each<[SortKey, string, string]>([
    // Numbers count as numbers and case does not count; the first of two alike came first.
    ['name', 'a c b', 'b a c'],
    ['serial', 'b a c', 'a b c'],
    ['model', 'c b a', 'b c a'],
    ['fix', 'c b a', 'b c a'],
    ['scenario', 'a b c', 'c b a'],
    ['user', 'c b a', 'b c a'],
    ['source', 'b c a', 'a c b'],
    ['age', 'c b a', 'b c a'],
  ])('%s: %s, and turned around %s', (key, up, down) => {
    expect(order(rows, key).join(' ')).toBe(up)
    expect(order(rows, key, true).join(' ')).toBe(down)
  })

  it('take a row without a name by its label', () => {
    expect(order([aRow('x', { name: null, label: 'z.json' }), aRow('y', { name: 'a' })], 'name')).toEqual(['y', 'x'])
  })

  it.each(sortKeys)('keep the order of arrival where %s is the same', (key) => {
    const same = ['3', '1', '2'].map((id) => aRow(id, { name: 'PC' }))
    expect(order(same, key)).toEqual(['3', '1', '2'])
    expect(order(same, key, true)).toEqual(['3', '1', '2'])
  })

  it('are sorted, turned around and left as they arrived by one press each', () => {
    const first = nextSort(null, 'serial')
    const second = nextSort(first, 'serial')
    expect([first, second, nextSort(second, 'serial')]).toEqual([{ key: 'serial', descending: false }, { key: 'serial', descending: true }, null])
    expect(nextSort(second, 'age')).toEqual({ key: 'age', descending: false })
  })
})
