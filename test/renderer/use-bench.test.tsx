// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { BenchRow } from '../../core/ipc/bench.ts'
import type { BenchChange } from '../../core/ipc/bench-change.ts'
import type { Reply } from '../../core/ipc/errors.ts'
import { useBench } from '../../renderer/use-bench.ts'
import { aRow } from './invented/rows.ts'
import { settle } from './open-app.tsx'

it('a change that comes before the bench itself is not lost', async () => {
  let answer: (reply: Reply<readonly BenchRow[]>) => void = () => undefined
  let tell: (change: BenchChange) => void = () => undefined
  const bridge = {
    invoke: () => new Promise((resolve) => { answer = resolve }),
    on: (channel: string, listener: (payload: never) => void) => {
      if (channel === 'bench:changed') tell = listener as (change: BenchChange) => void
      return () => undefined
    },
  }
  Object.defineProperty(window, 'preflight', { value: bridge, configurable: true })
  const { result } = renderHook(() => useBench())
  act(() => { tell({ rows: [aRow('a', { state: 'scanning' })], ids: null }) })
  expect(result.current[0].loaded).toBe(false)
  answer({ ok: true, value: [aRow('a'), aRow('b')] })
  await settle()
  expect(result.current[0].rows.map(({ id, state }) => [id, state])).toEqual([['a', 'scanning'], ['b', 'judged']])
  act(() => { tell({ rows: [], ids: ['b'] }) })
  expect(result.current[0].rows.map(({ id }) => id)).toEqual(['b'])
})
