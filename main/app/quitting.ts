import type { App } from 'electron'

/** Lets what was judged be kept before the app ends. Electron asks once; the second quit goes through. */
export function closeBeforeQuit(app: Pick<App, 'once' | 'quit'>, close: () => Promise<void>): void {
  app.once('will-quit', (event) => {
    event.preventDefault()
    // Not at once: until this event is over, Electron takes no second quit.
    void close().finally(() => setImmediate(() => { app.quit() }))
  })
}
