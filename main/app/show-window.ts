/** Electron may report the first paint late (occluded, slow graphics); the window then shows anyway. Milliseconds. */
export const showGuardMs = 1_500

interface ShowableWindow {
  once(event: 'ready-to-show', listener: () => void): unknown
  isDestroyed(): boolean
  isVisible(): boolean
  show(): void
}

/** Shows the window when its first frame is painted, at the latest after `showGuardMs`. */
export function showWhenPainted(window: ShowableWindow, later: (run: () => void, ms: number) => unknown): void {
  const show = (): void => {
    if (!window.isDestroyed() && !window.isVisible()) window.show()
  }
  window.once('ready-to-show', show)
  later(show, showGuardMs)
}
