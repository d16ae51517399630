import type { BenchRow } from '../../core/ipc/bench.ts'
import { changeBetween, type BenchChange } from '../../core/ipc/bench-change.ts'
import type { Language } from '../../core/words/language.ts'
import { AppFailure } from '../ipc/app-failure.ts'
import { findDevice, sayRow, type BenchEntry, type BenchState } from './bench-state.ts'
import { throttle, type Timers } from './throttle.ts'

/** The window is told of changes at most this often. Milliseconds. */
const tellEveryMs = 100

/** The one place that holds the devices of the bench; whoever changes them goes through `update`. */
export interface KeptBench {
  readonly state: () => BenchState
  readonly rows: () => readonly BenchRow[]
  /** The row of an entry as the window shows it; the same object as long as nothing in it changed. */
  readonly said: (entry: BenchEntry) => BenchRow
  /** Throws `unknown-device`. */
  readonly entryOf: (id: string) => BenchEntry
  readonly update: (edit: (state: BenchState) => BenchState) => void
}

/**
 * @param language of the sentences in rows, as it is when they are told
 * @param onRows told of what changed since it was told last
 */
export function keepBench(timers: Timers, language: () => Language, onRows: (change: BenchChange) => void): KeptBench {
  let state: BenchState = []
  let told: readonly BenchRow[] = []
  const saidBefore: Readonly<Record<Language, WeakMap<BenchEntry, BenchRow>>> = { en: new WeakMap(), de: new WeakMap() }
  const said = (entry: BenchEntry): BenchRow => {
    const known = saidBefore[language()].get(entry)
    if (known !== undefined) return known
    const row = sayRow(entry, language())
    saidBefore[language()].set(entry, row)
    return row
  }
  const rows = (): readonly BenchRow[] => state.map(said)
  const tell = throttle(() => {
    const now = rows()
    const change = changeBetween(told, now)
    told = now
    if (change !== null) onRows(change)
  }, tellEveryMs, timers)
  return {
    state: () => state,
    rows,
    said,
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
