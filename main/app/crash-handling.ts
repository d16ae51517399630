import type { App, BrowserWindow, Dialog } from 'electron'
import type { Language } from '../../core/words/language.ts'
import { appWords } from './app-words.ts'

export interface CrashTools {
  readonly app: Pick<App, 'on' | 'exit'>
  readonly dialog: Pick<Dialog, 'showMessageBox' | 'showErrorBox'>
  /** The language of now. */
  readonly language: () => Language
  readonly log: (line: string) => void
}

/** The page may be started anew this often; then something is wrong with the machine, not with the moment. */
const maxRestarts = 3

/** Handles what concerns the whole app: bugs in this process and children that die. */
export function handleProcessTrouble(
  { app, dialog, language, log }: CrashTools,
  process: Pick<NodeJS.Process, 'on'>,
): void {
  process.on('uncaughtException', (error) => {
    log(`uncaught ${textOf(error)}`)
    dialog.showErrorBox(appWords[language()].stopped, appWords[language()].stoppedText)
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
export function handlePageTrouble(window: BrowserWindow, { app, dialog, language, log }: CrashTools): void {
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
    const words = appWords[language()]
    const { title, message, buttons } = pageGone(details.reason, restarts, words)
    dialog.showMessageBox({ type: 'error', title, message, buttons, noLink: true, defaultId: 0 }).then(
      ({ response }) => {
        if (buttons[response] !== words.restart || window.isDestroyed()) {
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
    const words = appWords[language()]
    dialog.showMessageBox({ type: 'warning', title: words.hangs, message: words.hangsText, buttons: [words.wait, words.restart], noLink: true, defaultId: 0 }).then(
      ({ response }) => {
        if (response !== 1 || window.isDestroyed()) return
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

/**
 * What to tell when the page's process has ended. Where it cannot start at all (the built-in
 * Administrator of audit mode, SYSTEM, a network share) a restart will not help and the command line will.
 */
export function pageGone(reason: string, restarts: number, words: (typeof appWords)[Language]): { title: string; message: string; buttons: string[] } {
  if (reason === 'launch-failed' || reason === 'integrity-failure' || restarts >= maxRestarts) {
    return {
      title: words.cannotOpen,
      message: words.cannotOpenText,
      buttons: [words.quit],
    }
  }
  return {
    title: words.pageGone,
    message: words.pageGoneText,
    buttons: [words.restart, words.quit],
  }
}
