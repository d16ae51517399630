import { asTold } from '../../../core/words/say.ts'
import { describe, expect, it } from 'vitest'
import { createWaitService, type WaitService } from '../../../main/waiting/wait-service.ts'
import type { Seen, Wait } from '../../../main/waiting/waiting.ts'

const start = Date.parse('2026-11-23T09:00:00Z')
const notYet: Seen = { kind: 'not-yet', text: asTold('Pending.') }

interface Stage {
  readonly service: WaitService
  readonly asked: (readonly [at: number, ids: readonly string[]])[]
  readonly assigned: string[]
  readonly refused: string[]
  readonly log: string[]
  waits: readonly Wait[]
  /** Lets time pass, timers included; `asleep` makes the clock jump and the timers stand still. */
  pass: (seconds: number, how?: 'asleep') => Promise<void>
}

/** A service on a clock of its own. Seconds since the start stand for times. */
function stage(answer: (ids: readonly string[], round: number) => Promise<ReadonlyMap<string, Seen>>): Stage {
  // Timers run on a clock that neither sleeps nor jumps; the time of day may.
  let ran = 0
  let jumped = 0
  const now = (): number => start + ran + jumped
  let timers: { readonly at: number; readonly run: () => void }[] = []
  const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
  const asked: (readonly [number, readonly string[]])[] = []
  const it: Omit<Stage, 'service'> = {
    asked,
    assigned: [],
    refused: [],
    log: [],
    waits: [],
    async pass(seconds, how) {
      if (how === 'asleep') {
        jumped += seconds * 1_000
        return
      }
      const until = ran + seconds * 1_000
      for (;;) {
        await settle()
        const due = timers.filter((timer) => timer.at <= until).sort((one, other) => one.at - other.at)[0]
        if (due === undefined) break
        timers = timers.filter((timer) => timer !== due)
        ran = Math.max(ran, due.at)
        due.run()
      }
      ran = until
    },
  }
  const service = createWaitService({
    ask: (ids) => {
      asked.push([(now() - start) / 1_000, ids])
      return answer(ids, asked.length)
    },
    now,
    later(run, ms) {
      const timer = { at: ran + ms, run }
      timers.push(timer)
      return () => {
        timers = timers.filter((each) => each !== timer)
      }
    },
    onChange: (waits) => {
      stageOf.waits = waits
    },
    onAssigned: (id) => it.assigned.push(id),
    onRefused: (id, text) => it.refused.push(`${id}: ${text.en}`),
    log: (line) => it.log.push(line),
  })
  const stageOf: Stage = { ...it, service }
  return stageOf
}

const always = (seen: Seen) => (ids: readonly string[]): Promise<ReadonlyMap<string, Seen>> => Promise.resolve(new Map(ids.map((id) => [id, seen])))
const times = ({ asked }: Stage): number[] => asked.map(([at]) => at)

describe('the waiting service', () => {
  it('asks at once and then every 30 seconds', async () => {
    const here = stage(always(notYet))
    here.service.start('a')
    await here.pass(95)
    expect(times(here)).toEqual([0, 30, 60, 90])
    expect(here.waits).toMatchObject([{ id: 'a', text: { en: 'Pending.' } }])
  })

  it('asks about several devices together', async () => {
    const here = stage(always(notYet))
    here.service.start('a')
    await here.pass(10)
    here.service.start('b')
    here.service.start('c')
    await here.pass(40)
    expect(here.asked).toEqual([[0, ['a']], [30, ['a', 'b', 'c']]])
  })

  it('ends when the profile is assigned', async () => {
    const here = stage((ids, round) => always(round === 3 ? { kind: 'assigned' } : notYet)(ids))
    here.service.start('a')
    await here.pass(600)
    expect(times(here)).toEqual([0, 30, 60])
    expect(here.assigned).toEqual(['a'])
    expect(here.service.has('a')).toBe(false)
    expect(here.waits).toEqual([])
  })

  it('ends when asking is no use', async () => {
    const here = stage(always({ kind: 'refused', text: asTold('No role.') }))
    here.service.start('a')
    await here.pass(600)
    expect([times(here), here.refused]).toEqual([[0], ['a: No role.']])
  })

  it('ends when it is canceled, also while it asks', async () => {
    let answer: (seen: ReadonlyMap<string, Seen>) => void = () => undefined
    const here = stage(() => new Promise((resolve) => (answer = resolve)))
    here.service.start('a')
    await here.pass(1)
    here.service.stop('a')
    answer(new Map([['a', { kind: 'assigned' }]]))
    await here.pass(600)
    expect([times(here), here.assigned]).toEqual([[0], []])
  })

  it('never asks twice at the same time, however long an answer takes', async () => {
    let answer: (seen: ReadonlyMap<string, Seen>) => void = () => undefined
    const here = stage((ids) => new Promise((resolve) => (answer = () => { resolve(new Map(ids.map((id) => [id, notYet]))) })))
    here.service.start('a')
    await here.pass(100)
    expect(times(here)).toEqual([0])
    answer(new Map())
    await here.pass(1)
    expect(times(here)).toEqual([0, 100])
  })

  it('follows eight hours of sleep with a single question', async () => {
    const here = stage(always(notYet))
    here.service.start('a')
    await here.pass(31)
    const asleep = 8 * 3_600
    await here.pass(asleep, 'asleep')
    here.service.wake()
    await here.pass(35)
    const afterwards = times(here).filter((at) => at > asleep)
    expect(afterwards.length).toBeLessThanOrEqual(2)
    expect(pauses(times(here)).every((pause) => pause >= 30)).toBe(true)
  })

  it('goes on when the clock is set back', async () => {
    const here = stage(always(notYet))
    here.service.start('a')
    await here.pass(31)
    await here.pass(-3_600, 'asleep')
    await here.pass(3_700)
    expect(times(here).filter((at) => at < 0).length).toBeGreaterThan(50)
  })

  it('goes on after a bug, more slowly', async () => {
    const here = stage((ids, round) => (round === 1 ? Promise.reject(new Error('bug')) : always(notYet)(ids)))
    here.service.start('a')
    await here.pass(65)
    expect(times(here)).toEqual([0, 60])
    expect(here.log.join()).toContain('bug')
  })

  it('asks nothing more once it is closed', async () => {
    const here = stage(always(notYet))
    here.service.start('a')
    await here.pass(1)
    here.service.close()
    await here.pass(600)
    expect(times(here)).toEqual([0])
  })
})

function pauses(all: readonly number[]): number[] {
  return all.slice(1).map((at, index) => at - (all[index] ?? 0))
}
