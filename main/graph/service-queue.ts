import { graphServices, type GraphService } from './answer.ts'
import type { GraphClock } from './clock.ts'

interface Limits {
  readonly inFlight: number
  /** Least time between two starts, in milliseconds. */
  readonly spacingMs: number
}

/**
 * Conditional Access allows 1 request a second per tenant and reports 5 in 10 seconds
 * (learn.microsoft.com/graph/throttling-limits); the margins and the 4 in flight are our own.
 */
const limits: { readonly [S in GraphService]: Limits } = {
  directory: { inFlight: 4, spacingMs: 0 },
  intune: { inFlight: 4, spacingMs: 0 },
  'conditional-access': { inFlight: 1, spacingMs: 1_100 },
  reports: { inFlight: 1, spacingMs: 2_100 },
}

export interface ServiceQueues {
  /** Runs a task when every named service has room. Rejects when the signal aborts while it waits. */
  run<T>(services: readonly GraphService[], signal: AbortSignal, task: () => Promise<T>): Promise<T>
  /** Nothing of these services starts before this time (milliseconds since 1970 UTC). */
  pause(services: readonly GraphService[], until: number): void
}

/** One queue per service; shared by all scans of one door. */
export function openServiceQueues(clock: GraphClock): ServiceQueues {
  const queues = new Map(graphServices.map((service) => [service, openQueue(limits[service], clock)]))
  const chosen = (services: readonly GraphService[]): Queue[] =>
    // Always in the same order: two batches that each hold one service and wait for the other would never end.
    graphServices.filter((service) => services.includes(service)).flatMap((service) => queues.get(service) ?? [])
  return {
    async run(services, signal, task) {
      const taken: Queue[] = []
      try {
        for (const queue of chosen(services)) {
          await queue.enter(signal)
          taken.push(queue)
        }
        return await task()
      } finally {
        for (const queue of taken) queue.leave()
      }
    },
    pause(services, until) {
      for (const queue of chosen(services)) queue.pause(until)
    },
  }
}

interface Queue {
  enter(signal: AbortSignal): Promise<void>
  leave(): void
  pause(until: number): void
}

function openQueue({ inFlight, spacingMs }: Limits, clock: GraphClock): Queue {
  let running = 0
  let nextStart = 0
  const waiting: (() => void)[] = []

  const slot = async (signal: AbortSignal): Promise<void> => {
    if (signal.aborted) throw new Error('aborted')
    if (running < inFlight) {
      running += 1
      return
    }
    await new Promise<void>((resolve, reject) => {
      const go = (): void => {
        signal.removeEventListener('abort', stop)
        resolve()
      }
      const stop = (): void => {
        waiting.splice(waiting.indexOf(go), 1)
        reject(new Error('aborted'))
      }
      waiting.push(go)
      signal.addEventListener('abort', stop, { once: true })
    })
  }

  const leave = (): void => {
    const next = waiting.shift()
    // The slot passes on to the next one, so the number of running tasks stays.
    if (next) next()
    else running -= 1
  }

  return {
    async enter(signal) {
      await slot(signal)
      try {
        for (let wait = nextStart - clock.now(); wait > 0; wait = nextStart - clock.now()) await clock.sleep(wait, signal)
      } catch (error) {
        leave()
        throw error
      }
      if (spacingMs > 0) nextStart = clock.now() + spacingMs
    },
    leave,
    pause(until) {
      nextStart = Math.max(nextStart, until)
    },
  }
}
