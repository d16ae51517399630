import type { WatchState } from '../../core/ipc/watch.ts'

/** What the watched folder is doing, in one line. */
export function watchText({ state, files }: WatchState): string {
  const count = files === 1 ? '1 evidence file' : `${String(files)} evidence files`
  switch (state) {
    case 'off':
      return 'No folder is watched'
    case 'watching':
      return files === 0 ? 'no evidence file yet; each new one is judged by itself' : `${count}; each new one is judged by itself`
    case 'away':
      return 'not there now; what came from it stays on the bench, and watching goes on when it is back'
  }
}
