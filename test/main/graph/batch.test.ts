import { describe, expect, it } from 'vitest'
import type { BatchMember, GraphAnswer, GraphService } from '../../../main/graph/answer.ts'
import { batchBody, runBatch, splitBatch } from '../../../main/graph/batch.ts'

const member = (id: number, service: GraphService = 'directory'): BatchMember => ({ id: String(id), method: 'GET', url: `/things/${String(id)}`, service })
const many = (count: number): BatchMember[] => Array.from({ length: count }, (_each, index) => member(index))

describe('splitBatch', () => {
  it.each([
    [0, []],
    [1, [1]],
    [20, [20]],
    [21, [20, 1]],
    [45, [20, 20, 5]],
  ])('%i members', (count, sizes) => {
    expect(splitBatch(many(count)).map((batch) => batch.length)).toEqual(sizes)
  })

  it('keeps members of slow services apart', () => {
    const members = [member(1, 'conditional-access'), member(2, 'conditional-access'), member(3, 'reports'), member(4)]
    expect(splitBatch(members).map((batch) => batch.map(({ id }) => id))).toEqual([['1', '3', '4'], ['2']])
  })
})

describe('batchBody', () => {
  it('gives a body its content type and leaves out what is not there', () => {
    const posted: BatchMember = { id: 'p', method: 'POST', url: '/x', service: 'directory', body: { groupIds: [] } }
    expect(batchBody([member(1), posted])).toEqual({
      requests: [
        { id: '1', method: 'GET', url: '/things/1' },
        { id: 'p', method: 'POST', url: '/x', headers: { 'Content-Type': 'application/json' }, body: { groupIds: [] } },
      ],
    })
  })
})

function answered(responses: unknown): GraphAnswer {
  return { ok: true, status: 200, body: { responses }, requestId: null, at: '2026-11-23T09:00:00.000Z' }
}

async function run(members: readonly BatchMember[], answers: readonly GraphAnswer[]) {
  const sent: string[][] = []
  const waits: number[] = []
  const result = await runBatch({
    version: 'v1.0',
    members,
    post: (chunk) => {
      sent.push(chunk.map(({ id }) => id))
      return Promise.resolve(answers[sent.length - 1] ?? answered([]))
    },
    wait: (_services, ms) => {
      waits.push(ms)
      return ms <= 60_000
    },
    now: () => 0,
    random: () => 0,
  })
  return { result, sent, waits }
}

describe('runBatch', () => {
  const fine = (id: string): unknown => ({ id, status: 200, body: { id } })
  const throttled = (id: string, seconds?: number): unknown => ({
    id,
    status: 429,
    ...(seconds === undefined ? {} : { headers: { 'Retry-After': String(seconds) } }),
    body: { error: { code: 'TooManyRequests' } },
  })

  it('sends only throttled members again, after the longest wait that one of them asked for', async () => {
    const { result, sent, waits } = await run([member(1), member(2), member(3)], [
      answered([throttled('3', 3), fine('1'), throttled('2', 9)]),
      answered([fine('2'), fine('3')]),
    ])
    expect(sent).toEqual([['1', '2', '3'], ['2', '3']])
    expect(waits).toEqual([9_000])
    expect([...result.values()].every((answer) => answer.ok)).toBe(true)
  })

  it('backs off without Retry-After and gives up after four tries', async () => {
    const { result, sent, waits } = await run([member(1)], Array.from({ length: 9 }, () => answered([throttled('1')])))
    expect(sent).toHaveLength(4)
    expect(waits).toEqual([1_000, 2_000, 4_000])
    expect(result.get('1')).toMatchObject({ ok: false, reason: 'throttled' })
  })

  it('does not start a wait that the scan cannot afford', async () => {
    const { result, sent } = await run([member(1), member(2)], [answered([throttled('1', 600), fine('2')])])
    expect(sent).toHaveLength(1)
    expect(result.get('1')).toMatchObject({ ok: false, reason: 'throttled' })
    expect(result.get('2')).toMatchObject({ ok: true })
  })

  it.each([
    ['a missing member', [], 'service-error'],
    ['no list of answers', 7, 'service-error'],
    ['a status that is no number', [{ id: '1', status: '200', body: {} }], 'service-error'],
    ['a body that is no JSON', [{ id: '1', status: 200, headers: { 'Content-Type': 'text/html' }, body: 'PGh0bWw+' }], 'service-error'],
    ['an empty body', [{ id: '1', status: 200, body: null }], 'service-error'],
    ['a refusal', [{ id: '1', status: 403, body: { error: { code: 'Authorization_RequestDenied' } } }], 'needs-permission'],
    ['a failed dependency', [{ id: '1', status: 424, body: { error: { code: 'x' } } }], 'service-error'],
  ])('%s', async (_name, responses, reason) => {
    const { result } = await run([member(1)], [answered(responses)])
    expect(result.get('1')).toMatchObject({ ok: false, reason })
  })

  it('hands a 404 on as an answer', async () => {
    const { result } = await run([member(1)], [answered([{ id: '1', status: 404, body: { error: { code: 'Request_ResourceNotFound' } } }])])
    expect(result.get('1')).toMatchObject({ ok: true, status: 404 })
  })
})
