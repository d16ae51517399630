import { Notification, powerMonitor, type BrowserWindow } from 'electron'
import type { BenchRow } from '../../core/ipc/bench.ts'
import { printable } from '../../core/report/printable.ts'

/**
 * Tells through the system that a profile has arrived, when the window is not the one in front; in front, the window
 * says it itself. Where the system shows no notifications nothing happens.
 */
export function announceProfile(window: BrowserWindow | undefined, row: Pick<BenchRow, 'name' | 'label'>): void {
  if (window === undefined || window.isDestroyed() || window.isFocused() || !Notification.isSupported()) return
  const notice = new Notification({ title: 'The profile is assigned', body: `${printable(row.name ?? row.label).slice(0, 100)}: Preflight checks the device again now.` })
  notice.on('click', () => {
    if (window.isDestroyed()) return
    if (window.isMinimized()) window.restore()
    window.focus()
  })
  notice.show()
}

/** Calls back each time the computer wakes up. */
export function whenAwake(run: () => void): void {
  powerMonitor.on('resume', run)
}
