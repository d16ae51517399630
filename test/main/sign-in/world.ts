import { randomUUID, createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { defaultSignInSettings, type SignInSettings } from '../../../core/ipc/account.ts'
import { redactLine } from '../../../main/app/redact-line.ts'
import { cloudOf, type Cloud } from '../../../main/graph/clouds.ts'
import { scopes } from '../../../main/graph/scopes.ts'
import { openSignIn, type SignIn, type SignInState } from '../../../main/sign-in/sign-in.ts'
import { openVault, type SafeStorage } from '../../../main/sign-in/vault.ts'
import { ownClientId, type OpenIdProvider } from '../../fakes/openid-provider.ts'
import { trustingFetch, type SeenExchange } from '../../fakes/trusting-fetch.ts'
import { visit, type Page, type Visit } from '../../fakes/browser.ts'

export const graphRoot = 'https://graph.microsoft.com'
export const grantable: readonly string[] = [`${graphRoot}/.default`, ...scopes.map(({ name }) => `${graphRoot}/${name}`)]

/** A cloud whose sign-in service is the provider. */
export function cloudAt(provider: Pick<OpenIdProvider, 'origin'>): (id: Cloud['id']) => Cloud {
  return (id) => ({ ...cloudOf(id), loginHost: provider.origin, loginAlias: null })
}

/** Electron's key store with a key of its own; `null` backends as on Linux without one. */
export function keyStore(backend: string | null = 'gnome_libsecret', key = randomBytes(32)): SafeStorage {
  const encryptString = (text: string): Buffer => {
    const iv = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', key, iv)
    return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
  }
  const decryptString = (data: Buffer): string => {
    const decipher = createDecipheriv('aes-256-gcm', key, data.subarray(0, 12))
    decipher.setAuthTag(data.subarray(-16))
    return decipher.update(data.subarray(12, -16), undefined, 'utf8') + decipher.final('utf8')
  }
  return { isEncryptionAvailable: () => backend !== 'basic_text', encryptString, decryptString, ...(backend === null ? {} : { getSelectedStorageBackend: () => backend }) }
}

/** A folder for the test that runs now. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'preflight-sign-in-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

export interface World {
  readonly signIn: SignIn
  readonly folder: string
  readonly settingsFile: string
  readonly accountsFile: string
  /** Every address the browser was asked to open. */
  readonly opened: string[]
  /** The last page that the person saw. */
  readonly pages: Page[]
  readonly lines: string[]
  readonly states: SignInState[]
  readonly seen: SeenExchange[]
}

export interface WorldOptions {
  readonly provider: OpenIdProvider
  /** What the person does in the browser; a function decides at each sign-in. */
  readonly person?: () => Visit | null
  readonly settings?: Partial<SignInSettings>
  readonly folder?: string
  readonly safeStorage?: SafeStorage
  readonly fetch?: (fetch: typeof globalThis.fetch) => typeof globalThis.fetch
}

/** The sign-in of the app with a person in front of it. Nothing of the sign-in library is replaced. */
export async function openWorld({ provider, person = () => ({ user: 'avery.lane@fabrikam.example' }), settings, ...rest }: WorldOptions): Promise<World> {
  const folder = rest.folder ?? (await temporaryFolder())
  const settingsFile = path.join(folder, 'sign-in.json')
  const accountsFile = path.join(folder, 'accounts.bin')
  const opened: string[] = []
  const pages: Page[] = []
  const lines: string[] = []
  const states: SignInState[] = []
  const seen: SeenExchange[] = []
  const trusted = trustingFetch(provider.ca, seen)
  const browser = trustingFetch(provider.ca)
  const opening: { signIn?: SignIn } = {}
  const signIn = await openSignIn({
    settingsFile,
    vault: openVault({ safeStorage: rest.safeStorage ?? keyStore(), platform: 'linux', file: accountsFile }),
    cloud: cloudAt(provider),
    language: () => 'en',
    fetch: rest.fetch?.(trusted) ?? trusted,
    openBrowser: async (address) => {
      opened.push(address)
      const wanted = person()
      if (wanted !== null) void visit(browser, address, wanted).then((page) => pages.push(page))
    },
    newId: randomUUID,
    now: Date.now,
    log: (line) => lines.push(redactLine(line)),
    onChange: () => {
      if (opening.signIn !== undefined) states.push(opening.signIn.state())
    },
  })
  opening.signIn = signIn
  if (settings !== null && rest.folder === undefined) await signIn.configure({ ...defaultSignInSettings, clientId: ownClientId, ...settings })
  return { signIn, folder, settingsFile, accountsFile, opened, pages, lines, states, seen }
}
