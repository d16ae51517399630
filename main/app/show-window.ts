/** Electron may report the first paint late (occluded, slow graphics); the window then shows anyway. Milliseconds. */
export const showGuardMs = 1_500

interface ShowableWindow {
  once(event: 'ready-to-show', listener: () => void): unknown
  isDestroyed(): boolean
  isVisible(): boolean
  show(): void
  maximize(): void
}

/** Shows the window when its first frame is painted, at the latest after `showGuardMs`. */
export function showWhenPainted(window: ShowableWindow, later: (run: () => void, ms: number) => unknown, maximized = false): void {
  const show = (): void => {
    if (window.isDestroyed() || window.isVisible()) return
    // Only now: maximizing shows the window as well.
    if (maximized) window.maximize()
    window.show()
  }
  window.once('ready-to-show', show)
  later(show, showGuardMs)
}
