import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { app, safeStorage } from 'electron'
import type { Language } from '../../core/words/language.ts'
import { cloudOf, type Cloud } from '../graph/clouds.ts'
import type { FixedSignIn } from '../sign-in/settings.ts'
import { openSignIn, type SignIn } from '../sign-in/sign-in.ts'
import { openVault } from '../sign-in/vault.ts'
import { openSignInPage } from './external-links.ts'
import type { Log } from './log.ts'
import { networkFetch } from './network-fetch.ts'

export interface AppSignInOptions {
  /** Origin of a sign-in service on this machine, for tests of an unpackaged app; null: Microsoft's. */
  readonly testHost: string | null
  /** Graph root that goes with the test's sign-in service; null: the one of the cloud. */
  readonly testGraphRoot: string | null
  /** What a preset fixes. */
  readonly fixed?: () => FixedSignIn
  readonly language: () => Language
  readonly log: Log
  readonly onChange: () => void
}

/** The sign-in of the window: Electron's network and key store, settings and accounts in the app's own folder. */
export function openAppSignIn({ testHost, testGraphRoot, fixed, language, log, onChange }: AppSignInOptions): Promise<SignIn> {
  const folder = app.getPath('userData')
  const testOrigin = loopbackOrigin(testHost)
  return openSignIn({
    settingsFile: path.join(folder, 'sign-in.json'),
    vault: openVault({ safeStorage, platform: process.platform, file: path.join(folder, 'accounts.bin') }),
    cloud: (id): Cloud => (testOrigin === null ? cloudOf(id) : { ...cloudOf(id), loginHost: testOrigin, loginAlias: null, graphRoot: testGraphRoot ?? cloudOf(id).graphRoot }),
    ...(fixed === undefined ? {} : { fixed }),
    language,
    fetch: networkFetch,
    openBrowser: (address, origins) => openSignInPage(address, origins, testOrigin),
    newId: randomUUID,
    now: Date.now,
    log,
    onChange,
  })
}

/** Only an address of this machine, over TLS, may stand in for Microsoft's sign-in service. */
function loopbackOrigin(host: string | null): string | null {
  if (host === null || !URL.canParse(host)) return null
  const { protocol, hostname, origin } = new URL(host)
  return protocol === 'https:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname) ? origin : null
}
