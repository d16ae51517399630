import type { App, WebContents } from 'electron'

/** What `lockNavigation` needs of the contents; a test fakes just this. */
export type LockableContents = Pick<WebContents, 'on' | 'setWindowOpenHandler'>

/** Locks every page the app will ever create, also ones nobody meant to create. */
export function lockAllNavigation(app: Pick<App, 'on'>): void {
  app.on('web-contents-created', (_event, contents) => {
    lockNavigation(contents)
  })
}

/** The page stays where the app put it: no navigation, no redirect, no webview, no other window. */
export function lockNavigation(contents: LockableContents): void {
  const prevent = (event: { preventDefault: () => void }): void => {
    event.preventDefault()
  }
  contents.on('will-navigate', prevent)
  contents.on('will-frame-navigate', prevent)
  contents.on('will-redirect', prevent)
  contents.on('will-attach-webview', prevent)
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
