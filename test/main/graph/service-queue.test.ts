import { describe, expect, it } from 'vitest'
import type { GraphClock } from '../../../main/graph/clock.ts'
import { openServiceQueues } from '../../../main/graph/service-queue.ts'

const never = new AbortController().signal

function steppingClock(): GraphClock {
  let now = 0
  return {
    now: () => now,
    sleep: (ms) => {
      now += ms
      return Promise.resolve()
    },
  }
}

describe('openServiceQueues', () => {
  it.each([
    ['directory', 4],
    ['intune', 4],
    ['conditional-access', 1],
    ['reports', 1],
  ] as const)('%s: at most %i at once', async (service, most) => {
    const queues = openServiceQueues(steppingClock())
    let running = 0
    let peak = 0
    const task = async (): Promise<void> => {
      running += 1
      peak = Math.max(peak, running)
      await new Promise((resolve) => setTimeout(resolve, 5))
      running -= 1
    }
    await Promise.all(Array.from({ length: 9 }, () => queues.run([service], never, task)))
    expect(peak).toBe(most)
  })

  it.each([
    ['conditional-access', 1_100],
    ['reports', 2_100],
    ['directory', 0],
  ] as const)('%s: starts are %i ms apart', async (service, spacing) => {
    const clock = steppingClock()
    const queues = openServiceQueues(clock)
    const starts: number[] = []
    for (let each = 0; each < 3; each += 1) {
      await queues.run([service], never, () => {
        starts.push(clock.now())
        return Promise.resolve()
      })
    }
    expect(starts).toEqual([0, spacing, spacing * 2])
  })

  it('holds back a paused service and no other', async () => {
    const clock = steppingClock()
    const queues = openServiceQueues(clock)
    queues.pause(['intune'], 5_000)
    await queues.run(['directory'], never, () => Promise.resolve())
    expect(clock.now()).toBe(0)
    await queues.run(['directory', 'intune'], never, () => Promise.resolve())
    expect(clock.now()).toBe(5_000)
  })

  it('lets go of a waiting task when it is cancelled, and of nothing else', async () => {
    const queues = openServiceQueues(steppingClock())
    let release: () => void = () => undefined
    const first = queues.run(['reports'], never, () => new Promise<void>((resolve) => (release = resolve)))
    const controller = new AbortController()
    const second = queues.run(['reports'], controller.signal, () => Promise.resolve())
    controller.abort()
    await expect(second).rejects.toThrow('aborted')
    release()
    await first
    await expect(queues.run(['reports'], never, () => Promise.resolve('on it goes'))).resolves.toBe('on it goes')
  })
})
