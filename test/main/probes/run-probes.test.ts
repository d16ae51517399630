import { describe, expect, it } from 'vitest'
import type { Probe } from '../../../main/probes/probe.ts'
import { ProbeFailure } from '../../../main/probes/probe-failure.ts'
import { runProbes, type ProbeProgress } from '../../../main/probes/run-probes.ts'
import { fakeTools, systemError } from '../../fakes/probe-tools.ts'

function probe(id: string, collect: Probe['collect'], change: Partial<Probe> = {}): Probe {
  return { id, label: `Reading ${id}`, source: `source of ${id}`, platforms: ['linux'], timeoutMs: 1_000, collect, ...change }
}

const never: Probe['collect'] = () => new Promise(() => undefined)
const run = (probes: readonly Probe[], change: Partial<Parameters<typeof runProbes>[0]> = {}) =>
  runProbes({ probes, tools: fakeTools(), signal: new AbortController().signal, onProgress: () => undefined, ...change })

describe('runProbes', () => {
  it('keeps the order of the probes, whatever finishes first', async () => {
    const items = await run([probe('slow', async () => { await new Promise((resolve) => setTimeout(resolve, 30)); return 1 }), probe('fast', () => Promise.resolve(2))])
    expect(Object.entries(items).map(([id, item]) => [id, item.ok && item.value])).toEqual([['slow', 1], ['fast', 2]])
  })

  it('turns every kind of trouble into an item of its own', async () => {
    const items = await run([
      probe('throws', () => { throw new Error('a bug') }),
      probe('expected', () => Promise.reject(new ProbeFailure('unsupported', 'Not here.'))),
      probe('denied', () => Promise.reject(systemError('EACCES'))),
      probe('missing', () => Promise.reject(systemError('ENOENT'))),
      probe('odd', () => Promise.reject('text' as unknown as Error)),
      probe('nothing', () => Promise.resolve(undefined)),
      probe('circular', () => { const value: { self?: unknown } = {}; value.self = value; return Promise.resolve(value) }),
      probe('fine', () => Promise.resolve({ a: undefined, b: new Date(0) })),
    ])
    const kinds = Object.entries(items).map(([id, item]) => [id, item.ok ? item.value : item.error.kind])
    expect(kinds).toEqual([
      ['throws', 'failed'],
      ['expected', 'unsupported'],
      ['denied', 'access-denied'],
      ['missing', 'not-found'],
      ['odd', 'failed'],
      ['nothing', 'empty'],
      ['circular', 'failed'],
      ['fine', { b: '1970-01-01T00:00:00.000Z' }],
    ])
  })

  it('ends a probe that hangs, and tells it so', async () => {
    let told = false
    const hanging: Probe['collect'] = (_tools, signal) => {
      signal.addEventListener('abort', () => { told = true })
      return new Promise(() => undefined)
    }
    const items = await run([probe('hangs', hanging, { timeoutMs: 20 }), probe('fine', () => Promise.resolve(1))])
    expect(items['hangs']).toMatchObject({ ok: false, error: { kind: 'timed-out', message: 'source of hangs did not answer in time.' } })
    expect(items['fine']).toMatchObject({ ok: true })
    expect(told).toBe(true)
  })

  it('rejects when cancelled', async () => {
    const controller = new AbortController()
    const running = run([probe('hangs', never), probe('hangs-too', never)], { signal: controller.signal })
    controller.abort(new Error('Enough.'))
    await expect(running).rejects.toThrow('Enough.')
    await expect(run([probe('fine', () => Promise.resolve(1))], { signal: controller.signal })).rejects.toThrow('Enough.')
  })

  it('runs no more at once than asked', async () => {
    let now = 0
    let most = 0
    const counted: Probe['collect'] = async () => {
      now += 1
      most = Math.max(most, now)
      await new Promise((resolve) => setTimeout(resolve, 5))
      now -= 1
      return 1
    }
    await run(Array.from({ length: 12 }, (_, index) => probe(String(index), counted)), { concurrency: 3 })
    expect(most).toBe(3)
  })

  it('counts up to the number of probes of this platform', async () => {
    const seen: ProbeProgress[] = []
    await run([probe('a', () => Promise.resolve(1)), probe('b', () => Promise.resolve(1)), probe('mac', never, { platforms: ['macos'] })], {
      onProgress: (progress) => seen.push(progress),
      concurrency: 1,
    })
    expect(seen.map(({ done, total, text }) => `${String(done)}/${String(total)} ${text}`)).toEqual(['0/2 Reading a', '1/2 Reading a', '1/2 Reading b', '2/2 Reading b'])
  })
})
