import type { BrowserWindowConstructorOptions, WebPreferences } from 'electron'
import { pagePartition } from './session-policy.ts'
import { leastSize, type WindowPlace } from './window-place.ts'

/** Written out although most are Electron's defaults: a default that changes must not change us. */
const lockedDown = {
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  contextIsolation: true,
  sandbox: true,
  webSecurity: true,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  webgl: false,
  safeDialogs: true,
} as const satisfies WebPreferences

/** Same colors as the page's static shell, so that nothing flashes before it is painted. */
const backgrounds = { light: '#f5f5f5', dark: '#1f1f1f' } as const

/** Options of the one window. */
export function windowOptions(given: {
  readonly preload: string
  readonly dark: boolean
  readonly packaged: boolean
  /** Where it was last; null: the system puts it somewhere. */
  readonly place: WindowPlace | null
}): BrowserWindowConstructorOptions {
  return {
    title: 'Preflight',
    width: 1180,
    height: 800,
    ...given.place?.bounds,
    minWidth: leastSize.width,
    minHeight: leastSize.height,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: given.dark ? backgrounds.dark : backgrounds.light,
    webPreferences: { ...lockedDown, partition: pagePartition, preload: given.preload, devTools: !given.packaged },
  }
}

/** Options of the window that is never shown and only prints a report: no script, no preload, its own session. */
export function printWindowOptions(partition: string): BrowserWindowConstructorOptions {
  return {
    show: false,
    webPreferences: { ...lockedDown, partition, javascript: false, images: false, devTools: false },
  }
}
