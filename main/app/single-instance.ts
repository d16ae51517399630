import type { App } from 'electron'

/**
 * Makes this the only instance of this user. A second start only brings the window to the front; what
 * it was started with is ignored, so another program cannot steer a running app through its arguments.
 */
export function claimSingleInstance(app: Pick<App, 'requestSingleInstanceLock' | 'on'>, focus: () => void): boolean {
  if (!app.requestSingleInstanceLock()) return false
  app.on('second-instance', () => {
    focus()
  })
  return true
}
