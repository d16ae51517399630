import { Notification, powerMonitor, type BrowserWindow } from 'electron'
import type { BenchRow } from '../../core/ipc/bench.ts'
import { printable } from '../../core/report/printable.ts'
import { focusWindow } from './window.ts'
import type { Language } from '../../core/words/language.ts'
import { appWords } from './app-words.ts'

/**
 * Tells through the system that a profile has arrived, when the window is not the one in front; in front, the window
 * says it itself. A click brings the window to the front and runs `onClick`. Where the system shows no notifications
 * nothing happens.
 */
export type AnnounceProfile = (window: BrowserWindow | undefined, row: Pick<BenchRow, 'name' | 'label'>, onClick: () => void) => void

export function profileNotices(language: () => Language): AnnounceProfile {
  /** What is shown now: a notification that is collected as garbage no longer answers a click. */
  const open = new Set<Notification>()
  return (window, row, onClick) => {
    if (window === undefined || window.isDestroyed() || window.isFocused() || !Notification.isSupported()) return
    const words = appWords[language()]
    const notice = new Notification({ title: words.profileAssigned, body: words.checksAgain(printable(row.name ?? row.label).slice(0, 100)) })
    const over = (): void => void open.delete(notice)
    notice.on('click', () => {
      over()
      if (window.isDestroyed()) return
      focusWindow(window)
      onClick()
    })
    notice.on('close', over)
    notice.on('failed', over)
    open.add(notice)
    notice.show()
  }
}

/** Calls back each time the computer wakes up. */
export function whenAwake(run: () => void): void {
  powerMonitor.on('resume', run)
}
