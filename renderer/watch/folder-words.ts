import type { WatchState } from '../../core/ipc/watch.ts'
import { watchWords } from './watch-words.ts'

/** What the watched folder is doing, in one line. */
export function watchText({ state, files }: WatchState): string {
  switch (state) {
    case 'off':
      return watchWords.off
    case 'watching':
      return files === 0 ? watchWords.noFile : watchWords.files(files)
    case 'away':
      return watchWords.away
  }
}
