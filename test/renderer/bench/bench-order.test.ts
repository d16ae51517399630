import { describe, expect, it } from 'vitest'
import { worstFirst } from '../../../renderer/bench/bench-order.ts'
import { aRow } from '../invented/rows.ts'

describe('worstFirst', () => {
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
    expect(worstFirst(rows).map((row) => row.id)).toEqual(['blocked-1', 'blocked-2', 'unread', 'failed', 'risk', 'again', 'ready', 'waiting'])
  })

  it('leaves the list it was given as it is', () => {
    const before = rows.map((row) => row.id)
    worstFirst(rows)
    expect(rows.map((row) => row.id)).toEqual(before)
  })
})
