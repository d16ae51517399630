import type { Session } from 'electron'
import { pageOrigin } from './page-protocol.ts'

/** In memory (no `persist:` prefix): nothing of the page stays on the disk. */
export const pagePartition = 'preflight-page'

/**
 * Takes from the page's session everything but loading the page: every permission, device, download
 * and network request. All traffic to Microsoft is made by the main process.
 */
export function applySessionPolicy(session: Session, options: { readonly devTools: boolean }): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => {
    decide(false)
  })
  // Electron asks this one for `navigator.permissions` and for features that never prompt.
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler(null)
  // Otherwise Chromium fetches dictionaries from Google's servers.
  session.setSpellCheckerEnabled(false)
  session.on('will-download', (event) => {
    event.preventDefault()
  })
  session.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: !mayLoad(details.url, options) })
  })
}

/** Whether the page's session may ask for this address. */
export function mayLoad(url: string, { devTools }: { readonly devTools: boolean }): boolean {
  return url.startsWith(`${pageOrigin}/`) || (devTools && url.startsWith('devtools://devtools/'))
}
