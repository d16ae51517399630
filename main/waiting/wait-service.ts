import type { Words } from '../../core/words/language.ts'
import { sayWait } from './wait-words.ts'
import { begin, beginRound, endRound, nextRoundAt, nothingWaits, settleClock, stop, wake, type Seen, type Wait, type Waiting } from './waiting.ts'

/** The clock is looked at least this often, so that a jump of it is noticed. Milliseconds. */
const lookEveryMs = 30_000

export interface WaitTools {
  /** Asks about these devices at once; never rejects for trouble. A device that is left out is asked about in the next round. */
  readonly ask: (ids: readonly string[], signal: AbortSignal) => Promise<ReadonlyMap<string, Seen>>
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number
  /** Runs something later; the answer takes it back. */
  readonly later: (run: () => void, ms: number) => () => void
  /** Something about the waits changed. */
  readonly onChange: (waits: readonly Wait[]) => void
  /** `watchedMs`: how long it took from the first look without the profile; null: nobody watched closely enough. */
  readonly onAssigned: (id: string, watchedMs: number | null) => void
  /** Waiting ended, since asking again is no use. */
  readonly onRefused: (id: string, text: Words<string>) => void
  readonly log: (line: string) => void
}

/** Waits for the profiles of devices: asks about all of them together, and no more often than allowed. */
export interface WaitService {
  readonly start: (id: string) => void
  readonly stop: (id: string) => void
  readonly has: (id: string) => boolean
  /** The computer woke up. */
  readonly wake: () => void
  readonly close: () => void
}

export function createWaitService(tools: WaitTools): WaitService {
  const closing = new AbortController()
  let state = nothingWaits
  let takeBack: () => void = () => undefined

  const become = (next: Waiting): void => {
    const told = state.waits
    state = next
    if (next.waits !== told) tools.onChange(next.waits)
    arm()
  }

  const arm = (): void => {
    takeBack()
    const now = tools.now()
    const at = closing.signal.aborted ? null : nextRoundAt(state, now)
    takeBack = at === null ? () => undefined : tools.later(look, Math.max(0, Math.min(at - now, lookEveryMs)))
  }

  const look = (): void => {
    const now = tools.now()
    state = settleClock(state, now)
    const at = nextRoundAt(state, now)
    if (at !== null && at <= now) void round(now)
    else arm()
  }

  const round = async (now: number): Promise<void> => {
    become(beginRound(state, now))
    const seen = await askAll(state.waits.map((wait) => wait.id))
    if (closing.signal.aborted) return
    const end = endRound(settleClock(state, tools.now()), seen, tools.now())
    become(end.state)
    for (const { id, watchedMs } of end.assigned) tools.onAssigned(id, watchedMs)
    for (const { id, text } of end.refused) tools.onRefused(id, text)
  }

  const askAll = async (ids: readonly string[]): Promise<ReadonlyMap<string, Seen>> => {
    try {
      return await tools.ask(ids, closing.signal)
    } catch (error) {
      tools.log(`waiting for profiles failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
      const lost: Seen = { kind: 'hold', text: sayWait((w) => w.wentWrong), retryAfterMs: 0 }
      return new Map(ids.map((id) => [id, lost]))
    }
  }

  return {
    start(id) {
      become(begin(settleClock(state, tools.now()), id, tools.now()))
    },
    stop(id) {
      become(stop(state, id))
    },
    has: (id) => state.waits.some((wait) => wait.id === id),
    wake() {
      const now = tools.now()
      become(wake(settleClock(state, now), now))
    },
    close() {
      closing.abort()
      takeBack()
      state = nothingWaits
    },
  }
}
