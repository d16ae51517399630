import { watchOff, type WatchState } from '../../core/ipc/watch.ts'
import type { Bench } from './bench.ts'
import { watchFolder, type FolderWatch, type WatchOptions } from './watch-folder.ts'

/** One folder at a time whose evidence files come onto the bench. */
export interface FolderBench {
  readonly state: () => WatchState
  /** The folder that is watched; it never reaches the page. */
  readonly path: () => string | null
  /** Watches this folder and no other. */
  readonly watch: (folder: string) => WatchState
  /** Devices that came from the folder stay on the bench. */
  readonly stop: () => WatchState
}

export interface FolderBenchTools extends Pick<WatchOptions, 'language' | 'log' | 'now' | 'timers'> {
  readonly bench: Pick<Bench, 'receive'>
  readonly onState: (state: WatchState) => void
}

export function createFolderBench({ bench, onState, ...tools }: FolderBenchTools): FolderBench {
  let current: FolderWatch | undefined
  let watched: string | null = null
  const state = (): WatchState => current?.state() ?? watchOff
  const stop = (): WatchState => {
    current?.stop()
    current = undefined
    watched = null
    return state()
  }
  return {
    state,
    path: () => watched,
    watch(folder) {
      stop()
      watched = folder
      current = watchFolder({
        ...tools,
        folder,
        onState,
        onEvidence: (found) => {
          bench.receive(found.map(({ name, evidence }) => ({ label: name, evidence })))
        },
      })
      return state()
    },
    stop,
  }
}
