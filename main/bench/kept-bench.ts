import type { BenchRow } from '../../core/ipc/bench.ts'
import { changeBetween, type BenchChange } from '../../core/ipc/bench-change.ts'
import { AppFailure } from '../ipc/app-failure.ts'
import { findDevice, type BenchEntry, type BenchState } from './bench-state.ts'
import { throttle, type Timers } from './throttle.ts'

/** The window is told of changes at most this often. Milliseconds. */
const tellEveryMs = 100

/** The one place that holds the devices of the bench; whoever changes them goes through `update`. */
export interface KeptBench {
  readonly state: () => BenchState
  readonly rows: () => readonly BenchRow[]
  /** Throws `unknown-device`. */
  readonly entryOf: (id: string) => BenchEntry
  readonly update: (edit: (state: BenchState) => BenchState) => void
}

/** @param onRows told of what changed since it was told last */
export function keepBench(timers: Timers, onRows: (change: BenchChange) => void): KeptBench {
  let state: BenchState = []
  let told: readonly BenchRow[] = []
  const rows = (): readonly BenchRow[] => state.map((entry) => entry.row)
  const tell = throttle(() => {
    const now = rows()
    const change = changeBetween(told, now)
    told = now
    if (change !== null) onRows(change)
  }, tellEveryMs, timers)
  return {
    state: () => state,
    rows,
    entryOf(id) {
      const entry = findDevice(state, id)
      if (entry === undefined) throw new AppFailure('unknown-device')
      return entry
    },
    update(edit) {
      state = edit(state)
      tell()
    },
  }
}
