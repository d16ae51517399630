import { BrowserWindow, type WebContents } from 'electron'
import { markFirstPaint, type Marks } from './marks.ts'
import { pageUrl } from './page-protocol.ts'
import { showWhenPainted } from './show-window.ts'
import { printWindowOptions, windowOptions } from './window-options.ts'
import type { WindowPlace } from './window-place.ts'
import { allowZoom } from './zoom.ts'

/** Opens the one window and starts loading the page. */
export function openWindow(given: {
  readonly preload: string
  readonly dark: boolean
  readonly packaged: boolean
  readonly place: WindowPlace | null
  readonly marks: Marks
  readonly log: (line: string) => void
}): BrowserWindow {
  const window = new BrowserWindow(windowOptions(given))
  given.marks.add('window-created')
  window.once('show', () => {
    given.marks.add('shown')
  })
  showWhenPainted(window, setTimeout, given.place?.maximized)
  allowZoom(window.webContents)
  // WebRTC would reach the network past every request filter and content security policy.
  window.webContents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  if (given.marks.enabled) markFirstPaint(window.webContents, given.marks)
  returnToPage(window.webContents)
  window.loadURL(pageUrl).catch((error: unknown) => {
    given.log(`the page did not load: ${String(error)}`)
  })
  return window
}

/** Electron asks nobody before a page goes to `about:blank`, so the way back is all there is. */
function returnToPage(contents: WebContents): void {
  contents.on('did-navigate', (_event, url) => {
    if (url !== pageUrl) contents.loadURL(pageUrl).catch(() => undefined)
  })
}

/** Opens the hidden window that prints a report; the caller destroys it. With a parent it also ends with that one. */
export function openPrintWindow(partition: string, parent: BrowserWindow | undefined): BrowserWindow {
  const options = printWindowOptions(partition)
  return new BrowserWindow(parent === undefined || parent.isDestroyed() ? options : { ...options, parent })
}

/** Brings the window to the front. */
export function focusWindow(window: BrowserWindow | undefined): void {
  if (window === undefined || window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.focus()
}
