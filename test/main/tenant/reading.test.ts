import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readAnswer, readList } from '../../../main/tenant/reading.ts'
import type { GraphAnswer, GraphList } from '../../../main/graph/answer.ts'

const at = '2026-11-23T09:00:00Z'
const answer = (body: unknown, when = at): GraphAnswer => ({ ok: true, status: 200, body, requestId: null, at: when })
const list = (items: readonly unknown[]): GraphList => ({ ok: true, items, requestId: null, at })

describe('an answer that serves many devices', () => {
  it('is checked once, and each device gets its own words around the same value', () => {
    let checked = 0
    const schema = z.object({ id: z.string() }).refine(() => {
      checked += 1
      return true
    })
    const body = { id: 'a' }
    const [one, other] = [readAnswer(answer(body), 'organization', schema), readAnswer(answer(body, '2026-11-23T09:01:00Z'), 'tenant', schema)]
    expect(checked).toBe(1)
    expect(one).toMatchObject({ status: 'known', value: { id: 'a' }, source: 'organization', observedAt: at })
    expect(other).toMatchObject({ status: 'known', value: { id: 'a' }, source: 'tenant', observedAt: '2026-11-23T09:01:00Z' })
    readList(list([body, { id: 'b' }]), 'list', schema)
    expect(checked).toBe(3)
    readAnswer(answer({ id: 'a' }), 'organization', schema)
    expect(checked).toBe(4)
  })

  it('is judged by each schema on its own', () => {
    const body = { id: 'a' }
    expect(readAnswer(answer(body), 'x', z.object({ id: z.string() })).status).toBe('known')
    expect(readAnswer(answer(body), 'x', z.object({ id: z.number() })).status).toBe('unavailable')
    expect(readAnswer(answer(body), 'x', z.object({ id: z.number() })).status).toBe('unavailable')
  })

  it.each([null, undefined, 'text', 7])('that is %s is unreadable', (body) => {
    expect(readAnswer(answer(body), 'x', z.object({ id: z.string() }))).toMatchObject({ status: 'unavailable', reason: 'unreadable' })
  })

  it('list with one item of another form is unreadable each time', () => {
    const items = [{ id: 'a' }, { id: 1 }]
    for (let time = 0; time < 2; time += 1) expect(readList(list(items), 'x', z.object({ id: z.string() }))).toMatchObject({ status: 'unavailable', reason: 'unreadable' })
  })
})
