import { describe, expect, it } from 'vitest'
import type { ScanProgress } from '../../../core/ipc/bench.ts'
import type { Evidence } from '../../../main/evidence/schema.ts'
import { collectInHost, hostLimitMs } from '../../../main/bench/collect-in-host.ts'
import { evidence } from './fakes.ts'

interface Run {
  readonly result: Promise<Evidence>
  readonly say: (message: unknown) => void
  readonly exit: (code: number) => void
  readonly abort: () => void
  readonly runOut: () => void
  readonly progress: ScanProgress[]
  readonly ended: () => number
  readonly started: () => number
}

function run(aborted = false): Run {
  let say: Run['say'] = () => undefined
  let exit: Run['exit'] = () => undefined
  let runOut: () => void = () => undefined
  let ended = 0
  let started = 0
  const controller = new AbortController()
  if (aborted) controller.abort()
  const progress: ScanProgress[] = []
  const result = collectInHost({
    start: () => ({
      collect: () => (started += 1),
      onMessage: (listener) => (say = listener),
      onExit: (listener) => (exit = listener),
      end: () => (ended += 1),
    }),
    onProgress: (each) => progress.push(each),
    signal: controller.signal,
    now: () => Date.parse('2026-11-22T09:00:00Z'),
    log: () => undefined,
    timers: {
      setTimeout: (callback, ms) => {
        expect(ms).toBe(hostLimitMs)
        runOut = callback
        return undefined as unknown as NodeJS.Timeout
      },
      clearTimeout: () => undefined,
    },
  })
  return {
    result, progress, say: (message) => say(message), exit: (code) => exit(code), runOut: () => runOut(),
    abort: () => controller.abort(), ended: () => ended, started: () => started,
  }
}

describe('H32: the probe host', () => {
  it('gives evidence, says how far it is, and is ended', async () => {
    const host = run()
    host.say({ type: 'progress', progress: { done: 1, total: 2, text: 'TPM' } })
    host.say({ type: 'done', evidence: evidence() })
    expect(await host.result).toEqual(evidence())
    expect(host.progress).toEqual([{ done: 1, total: 2, text: 'TPM' }])
    expect([host.started(), host.ended()]).toEqual([1, 1])
  })

  it.each([
    { name: 'dies', happen: (host: Run) => host.exit(9) },
    { name: 'hangs', happen: (host: Run) => host.runOut() },
    { name: 'sends no evidence', happen: (host: Run) => host.say({ type: 'done', evidence: { schema: 'other' } }) },
    { name: 'sends nothing', happen: (host: Run) => host.say({ type: 'done' }) },
    { name: 'babbles', happen: (host: Run) => host.say('done') },
    { name: 'sends a progress that is none', happen: (host: Run) => host.say({ type: 'progress', progress: { done: '1' } }) },
  ])('that $name leaves everything unread and is ended', async ({ happen }) => {
    const host = run()
    happen(host)
    expect(await host.result).toMatchObject({ schema: 'preflight.evidence/1', items: {} })
    expect(host.ended()).toBe(1)
  })

  it('that cannot collect at all says why', async () => {
    const host = run()
    host.say({ type: 'failed', message: 'Windows PowerShell could not be started on this device.' })
    await expect(host.result).rejects.toMatchObject({ name: 'AppFailure', message: 'Windows PowerShell could not be started on this device.' })
  })

  it('is ended when the scan is canceled', async () => {
    const host = run()
    host.abort()
    await expect(host.result).rejects.toThrow('canceled')
    expect(host.ended()).toBe(1)
    host.exit(15)
    expect(host.ended()).toBe(1)
  })

  it('is not started for a scan that is canceled already', async () => {
    const host = run(true)
    await expect(host.result).rejects.toThrow('canceled')
    expect(host.started()).toBe(0)
  })
})
