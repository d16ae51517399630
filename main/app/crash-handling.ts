import type { App, BrowserWindow, Dialog } from 'electron'

export interface CrashTools {
  readonly app: Pick<App, 'on' | 'exit'>
  readonly dialog: Pick<Dialog, 'showMessageBox' | 'showErrorBox'>
  readonly log: (line: string) => void
}

/** The page may be started anew this often; then something is wrong with the machine, not with the moment. */
const maxRestarts = 3

/** Handles what concerns the whole app: bugs in this process and children that die. */
export function handleProcessTrouble(
  { app, dialog, log }: CrashTools,
  process: Pick<NodeJS.Process, 'on'>,
): void {
  process.on('uncaughtException', (error) => {
    log(`uncaught ${textOf(error)}`)
    dialog.showErrorBox('Preflight stopped working', 'Something went wrong inside Preflight; the log has the details.')
    app.exit(70)
  })
  // Every action of the page has its own fence; a stray rejection must not take the bench away.
  process.on('unhandledRejection', (reason) => {
    log(`unhandled ${textOf(reason)}`)
  })
  app.on('child-process-gone', (_event, details) => {
    log(`child process gone: ${details.type} ${details.serviceName ?? ''} ${details.reason} ${String(details.exitCode)}`)
  })
}

/** Handles a page that crashes, cannot start or hangs. */
export function handlePageTrouble(window: BrowserWindow, { app, dialog, log }: CrashTools): void {
  let restarts = 0
  let restarting = false
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit') return
    log(`page gone: ${details.reason} ${String(details.exitCode)}`)
    if (restarting) {
      restarting = false
      window.webContents.reload()
      return
    }
    const { title, message, buttons } = pageGone(details.reason, restarts)
    dialog.showMessageBox({ type: 'error', title, message, buttons, noLink: true, defaultId: 0 }).then(
      ({ response }) => {
        if (buttons[response] !== restartLabel || window.isDestroyed()) {
          app.exit(70)
          return
        }
        restarts += 1
        window.webContents.reload()
      },
      () => {
        app.exit(70)
      },
    )
  })
  window.on('unresponsive', () => {
    log('page unresponsive')
    dialog.showMessageBox({ type: 'warning', ...unresponsive, noLink: true, defaultId: 0 }).then(
      ({ response }) => {
        if (unresponsive.buttons[response] !== restartLabel || window.isDestroyed()) return
        restarting = true
        window.webContents.forcefullyCrashRenderer()
      },
      () => undefined,
    )
  })
}

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

const restartLabel = 'Restart the window'
const quitLabel = 'Quit'

const unresponsive = {
  title: 'The Preflight window does not respond',
  message: 'It may recover by itself. Devices on the bench are kept when it is restarted.',
  buttons: ['Wait', restartLabel],
}

/**
 * What to tell when the page's process has ended. Where it cannot start at all (the built-in
 * Administrator of audit mode, SYSTEM, a network share) a restart will not help and the command line will.
 */
export function pageGone(reason: string, restarts: number): { title: string; message: string; buttons: string[] } {
  if (reason === 'launch-failed' || reason === 'integrity-failure' || restarts >= maxRestarts) {
    return {
      title: 'Preflight cannot open its window here',
      message:
        'Windows refuses to start the window process. This happens in audit mode, as SYSTEM and from a network share. Copy Preflight to a local folder and start it as an ordinary user, or use the preflight command line.',
      buttons: [quitLabel],
    }
  }
  return {
    title: 'The Preflight window stopped working',
    message: 'Devices on the bench are kept. Scans go on in the background.',
    buttons: [restartLabel, quitLabel],
  }
}
