import { asTold } from '../../../core/words/say.ts'
import { describe, expect, it } from 'vitest'
import {
  askEveryMs,
  begin,
  beginRound,
  endRound,
  measuredWithinMs,
  nextRoundAt,
  nothingWaits,
  settleClock,
  slowAfterMs,
  slowAskEveryMs,
  stop,
  wake,
  type Seen,
  type Waiting,
} from '../../../main/waiting/waiting.ts'

const start = Date.parse('2026-11-23T09:00:00Z')
const second = 1_000
const minute = 60_000

const notYet: Seen = { kind: 'not-yet', text: asTold('Intune is assigning the profile.') }
const cutOff: Seen = { kind: 'cut-off', text: asTold('Microsoft Graph could not be reached.') }
const hold = (retryAfterMs = 0): Seen => ({ kind: 'hold', text: asTold('Slow down.'), retryAfterMs })

/** One round at this time for everything that waits. */
function round(state: Waiting, now: number, answer: Seen): ReturnType<typeof endRound> {
  const asked = beginRound(state, now)
  return endRound(asked, new Map(asked.waits.map(({ id }) => [id, answer])), now + second)
}

const waiting = begin(nothingWaits, 'a', start)

describe('the first question', () => {
  it('is asked at once', () => {
    expect(nextRoundAt(waiting, start)).toBe(start)
  })

  it('is not asked when nothing waits', () => {
    expect(nextRoundAt(nothingWaits, start)).toBeNull()
    expect(nextRoundAt(stop(waiting, 'a'), start)).toBeNull()
  })

  it('waits for the next round when other devices were asked about just now', () => {
    const asked = round(waiting, start, notYet).state
    expect(nextRoundAt(begin(asked, 'b', start + 5 * second), start + 5 * second)).toBe(start + askEveryMs)
  })

  it('cannot be had early by stopping and starting again', () => {
    const asked = round(waiting, start, notYet).state
    expect(nextRoundAt(begin(stop(asked, 'a'), 'a', start + 2 * second), start + 2 * second)).toBe(start + askEveryMs)
  })

  it('starting twice changes nothing', () => {
    expect(begin(waiting, 'a', start + minute)).toBe(waiting)
  })
})

describe('the next question', () => {
  it.each<[string, Seen, number]>([
    ['pending', notYet, askEveryMs],
    ['no network', cutOff, askEveryMs],
    ['throttled without Retry-After', hold(), second + minute],
    ['throttled for 5 s', hold(5 * second), second + minute],
    ['throttled for 5 minutes', hold(5 * minute), second + 5 * minute],
    ['throttled for a day', hold(1_440 * minute), second + 60 * minute],
  ])('%s', (_name, answer, after) => {
    expect(nextRoundAt(round(waiting, start, answer).state, start + second)).toBe(start + after)
  })

  it('comes later and later while throttled, up to 10 minutes, and as before when that is over', () => {
    let state = waiting
    let now = start
    const pauses: number[] = []
    for (let index = 0; index < 6; index += 1) {
      state = round(state, now, hold()).state
      const next = nextRoundAt(state, now) ?? 0
      pauses.push(Math.round((next - now - second) / minute))
      now = next
    }
    expect(pauses).toEqual([1, 2, 4, 8, 10, 10])
    state = round(state, now, notYet).state
    expect(nextRoundAt(state, now + second)).toBe(now + askEveryMs)
    expect(state.holds).toBe(0)
  })

  it('is held back for all when one device is throttled', () => {
    const asked = beginRound(begin(waiting, 'b', start), start)
    const { state } = endRound(asked, new Map([['a', hold()], ['b', notYet]]), start)
    expect(nextRoundAt(state, start)).toBe(start + minute)
    expect(state.waits.map((wait) => wait.state)).toEqual(['held-back', 'waiting'])
  })

  it('does not begin while a round goes on', () => {
    expect(nextRoundAt(beginRound(waiting, start), start + 10 * minute)).toBeNull()
  })

  it.each([
    ['59 minutes', slowAfterMs - minute, askEveryMs],
    ['an hour', slowAfterMs, slowAskEveryMs],
  ])('after %s', (_name, after, pace) => {
    const asked = { ...waiting, lastRoundAt: start + after }
    expect(nextRoundAt(asked, start + after)).toBe(start + after + pace)
  })
})

describe('answers', () => {
  it.each<[Seen, string, string | null]>([
    [notYet, 'waiting', 'Intune is assigning the profile.'],
    [cutOff, 'cut-off', 'Microsoft Graph could not be reached.'],
    [hold(), 'held-back', 'Slow down.'],
  ])('%o', (answer, state, text) => {
    const end = round(waiting, start, answer)
    expect(end.state.waits).toMatchObject([{ id: 'a', state, text: { en: text }, askedAt: start, since: start }])
    expect([...end.assigned, ...end.refused]).toEqual([])
  })

  it('assigned ends the wait', () => {
    expect(round(waiting, start, { kind: 'assigned' })).toMatchObject({ state: { waits: [] }, assigned: [{ id: 'a' }], refused: [] })
  })

  it('refused ends it with the reason', () => {
    expect(round(waiting, start, { kind: 'refused', text: asTold('No role.') })).toMatchObject({ state: { waits: [] }, assigned: [], refused: [{ id: 'a', text: { en: 'No role.' } }] })
  })

  it('come back after network loss', () => {
    const lost = round(waiting, start, cutOff).state
    expect(round(lost, start + askEveryMs, notYet).state.waits).toMatchObject([{ state: 'waiting' }])
  })

  it('about a device that was canceled meanwhile count for nothing', () => {
    const asked = stop(beginRound(waiting, start), 'a')
    expect(endRound(asked, new Map([['a', { kind: 'assigned' }]]), start)).toMatchObject({ assigned: [], state: { waits: [] } })
  })

  it('leave a device alone that came meanwhile', () => {
    const asked = begin(beginRound(waiting, start), 'b', start + second)
    const { state } = endRound(asked, new Map([['a', notYet]]), start + second)
    expect(state.waits).toMatchObject([{ id: 'a', askedAt: start }, { id: 'b', askedAt: null, text: null }])
  })
})

describe('sleep and clocks', () => {
  const asked = round(waiting, start, notYet).state
  const later = start + 180 * minute

  it('three hours of sleep are followed by one round, not by 360', () => {
    expect(nextRoundAt(asked, later)).toBeLessThanOrEqual(later)
    const next = round(asked, later, notYet).state
    expect(nextRoundAt(next, later + second)).toBeGreaterThanOrEqual(later + askEveryMs)
  })

  it('the network gets 10 seconds after waking up', () => {
    expect(nextRoundAt(wake(asked, later), later)).toBe(later + 10 * second)
  })

  it('a nap keeps the pace', () => {
    expect(nextRoundAt(wake(asked, start + 2 * second), start + 2 * second)).toBe(start + askEveryMs)
  })

  it('waking up does not shorten a pause', () => {
    const held = round(waiting, start, hold(50 * minute)).state
    expect(nextRoundAt(wake(held, start + minute), start + minute)).toBe(start + second + 50 * minute)
  })

  it('a clock that was set back an hour costs one pause at most', () => {
    const back = start - 60 * minute
    const settled = settleClock(asked, back)
    expect(nextRoundAt(settled, back)).toBe(back + askEveryMs)
    expect(settled.waits[0]?.since).toBe(back)
  })

  it('a clock that was set back two hours does not keep a pause', () => {
    const held = round(waiting, start, hold(50 * minute)).state
    const back = start - 120 * minute
    expect(nextRoundAt(settleClock(held, back), back)).toBe(back + 10 * minute)
  })

  it('a clock that runs on changes nothing', () => {
    expect(settleClock(asked, start + minute)).toEqual(asked)
  })
})

describe('how long it took', () => {
  const idle: Seen = { kind: 'not-yet', text: asTold('No record yet.'), idle: true }
  /** Rounds at these seconds; an answer arrives a second later. */
  const watchedMs = (...rounds: readonly (readonly [at: number, answer: Seen])[]): number | null => {
    let state = waiting
    for (const [at, answer] of rounds) {
      const end = round(state, start + at * second, answer)
      const [done] = end.assigned
      if (done !== undefined) return done.watchedMs
      state = end.state
    }
    throw new Error('never assigned')
  }
  const assigned: Seen = { kind: 'assigned' }

  it('is counted from the first look without the profile', () => {
    expect(watchedMs([0, notYet], [30, notYet], [60, assigned])).toBe(60 * second)
  })

  it('is not known when the first look found the profile', () => {
    expect(watchedMs([0, assigned])).toBeNull()
  })

  it('counts from when something was on its way', () => {
    expect(watchedMs([0, idle], [30, notYet], [60, assigned])).toBe(30 * second)
    expect(watchedMs([0, notYet], [30, idle], [60, assigned])).toBeNull()
  })

  it('is not known when nobody looked shortly before', () => {
    const most = measuredWithinMs / second
    expect(watchedMs([0, notYet], [most, assigned])).toBe(measuredWithinMs)
    expect(watchedMs([0, notYet], [most + 1, assigned])).toBeNull()
    expect(watchedMs([0, notYet], [60, hold()], [most + 60, assigned])).toBeNull()
  })

  it('includes a sleep before the last look without the profile', () => {
    expect(watchedMs([0, notYet], [3_600, cutOff], [3_630, notYet], [3_660, assigned])).toBe(3_660 * second)
  })

  it('is not known when the clock was set back meanwhile', () => {
    const { state } = round(waiting, start, notYet)
    const back = start - 10 * minute
    expect(round(settleClock(state, back), back, assigned).assigned).toEqual([{ id: 'a', watchedMs: null }])
  })
})
