import type { AccountState, CloudId, SignInMethod, SignInProgress, SignInSettings } from '../../core/ipc/account.ts'
import type { Language, Words } from '../../core/words/language.ts'
import type { Cloud } from '../graph/clouds.ts'
import { openAccountApps } from './account-apps.ts'
import { openAccountBook, shownAccount } from './account-book.ts'
import { consentAddress, loginOrigins } from './authority.ts'
import { personSignIn, type SignInOutcome } from './person-sign-in.ts'
import { SignInGivenUp } from './flows.ts'
import { problem as aProblem, type ToldProblem } from './problems.ts'
import { saySignIn } from './sign-in-words.ts'
import { cleanSettings, clientIdOf, readSettings, settingsProblem, withFixed, writeSettings, type FixedSignIn } from './settings.ts'
import { openTokenKeeper } from './token-keeper.ts'
import type { Vault } from './vault.ts'

export interface SignInOptions {
  /** Where the settings are kept. There is no secret among them. */
  readonly settingsFile: string
  readonly vault: Vault
  readonly cloud: (id: CloudId) => Cloud
  /** What a preset fixes; left out: nothing. */
  readonly fixed?: () => FixedSignIn
  /** The language of the sentences that the page gets. */
  readonly language: () => Language
  readonly fetch: typeof globalThis.fetch
  /** Opens an address of one of these origins in the system's browser, and refuses any other. */
  readonly openBrowser: (address: string, origins: readonly string[]) => Promise<void>
  readonly newId: () => string
  readonly now: () => number
  readonly log: (line: string) => void
  readonly onChange: () => void
}

export type SignInState = Pick<AccountState, 'accounts' | 'activeId' | 'progress' | 'problem' | 'settings' | 'storage'>

/** Settings that cannot be used. The message, for logs, is English. */
export class UnusableSettings extends Error {
  override readonly name = 'UnusableSettings'

  /** @param sentence one sentence for a person */
  constructor(readonly sentence: Words<string>) {
    super(sentence.en)
  }
}

/** The account whose tenant answers. */
export interface ActiveAccount {
  readonly id: string
  readonly graphRoot: string
  readonly userName: string
  readonly tenantName: string | null
}

/** Everybody who is signed in, and how to get a token for them. */
export interface SignIn {
  readonly state: () => SignInState
  /** Begins a sign-in; one that is under way is given up. Resolves when it came to an end, and never rejects. */
  readonly start: (method: SignInMethod) => Promise<void>
  readonly cancel: () => void
  /** Deletes the account and its tokens, also on disk. */
  readonly signOut: (id: string) => Promise<void>
  readonly use: (id: string) => Promise<void>
  readonly configure: (settings: SignInSettings) => Promise<void>
  /** Where an administrator consents; null when no app registration is chosen. */
  readonly consentAddress: () => string | null
  readonly openConsent: () => Promise<void>
  /** The code to enter on another screen; null when there is none. */
  readonly userCode: () => string | null
  /** Null when nobody is signed in. */
  readonly active: () => ActiveAccount | null
  readonly nameTenant: (id: string, name: string) => void
  /** An access token for Microsoft Graph, renewed when needed; rejects when that takes a person. */
  readonly token: (id: string, claims?: string) => Promise<string>
}

/** A browser sign-in that nobody finishes ends after this; our own number. */
const patienceMs = 900_000

const cancelled = aProblem('cancelled', (words) => words.cancelled)
const unfinished = aProblem('expired', (words) => words.unfinished)
const broken = aProblem('failed', (words) => words.broken)

/** Opens the sign-in with the settings and accounts of the last run. */
export async function openSignIn(options: SignInOptions): Promise<SignIn> {
  const { vault, onChange, log } = options
  const apps = openAccountApps(options)
  const book = openAccountBook({ apps, vault, newId: options.newId, log })
  /** As people saved them. */
  let chosen = await readSettings(options.settingsFile)
  const settings = (): SignInSettings => withFixed(chosen, options.fixed?.() ?? {})
  let progress: SignInProgress = { kind: 'idle' }
  let problem: ToldProblem | null = null
  let running: AbortController | null = null
  const storage = await vault.storage().catch((): AccountState['storage'] => ({ available: false, reason: 'not-told' }))
  await (chosen.remember ? book.restore() : vault.remove())

  const tokens = openTokenKeeper({
    now: options.now,
    onRenewed: () => void keepChanges(),
    onRefused: ({ id, claims: earlier }, found, claims) => {
      book.change(id, { claims: claims ?? earlier })
      problem = found
      onChange()
    },
  })
  const keepChanges = async (): Promise<void> => {
    if (chosen.remember && (await apps.changed())) await book.save(true)
  }
  const consent = (): string | null => {
    const clientId = clientIdOf(settings())
    return clientId === null ? null : consentAddress({ cloud: options.cloud(settings().cloud), clientId, tenant: settings().tenant })
  }

  const finish = async (outcome: SignInOutcome): Promise<void> => {
    if ('problem' in outcome) {
      problem = outcome.problem
      return
    }
    const entry = book.add(outcome)
    tokens.keep(entry.id, outcome.result)
    await book.save(chosen.remember)
  }

  return {
    state: () => ({
      accounts: book.all().map(shownAccount),
      activeId: book.active()?.id ?? null,
      progress,
      problem: problem === null ? null : { code: problem.code, sentence: problem.sentence[options.language()] },
      settings: settings(),
      storage,
    }),
    async start(method) {
      running?.abort()
      const own = new AbortController()
      running = own
      progress = method === 'browser' ? { kind: 'browser' } : { kind: 'device-code', code: null }
      problem = null
      onChange()
      const patience = setTimeout(() => {
        own.abort('patience')
      }, patienceMs)
      try {
        const onCode = (code: Extract<SignInProgress, { kind: 'device-code' }>['code']): void => {
          if (running !== own) return
          progress = { kind: 'device-code', code }
          onChange()
        }
        await finish(await personSignIn({ method, settings: settings(), book, apps, signal: own.signal, onCode, openBrowser: options.openBrowser, now: options.now }))
      } catch (error) {
        if (!(error instanceof SignInGivenUp)) log(`sign-in: ${error instanceof Error ? error.message : String(error)}`)
        // The next sign-in has the word now.
        if (running === own) problem = own.signal.reason === 'patience' ? unfinished : error instanceof SignInGivenUp ? cancelled : broken
      } finally {
        clearTimeout(patience)
        if (running === own) {
          running = null
          progress = { kind: 'idle' }
          onChange()
        }
      }
    },
    cancel() {
      running?.abort()
    },
    async signOut(id) {
      const gone = book.find(id)
      if (gone === null) return
      for (const each of await book.remove(gone)) tokens.drop(each)
      problem = null
      await book.save(chosen.remember)
      onChange()
    },
    async use(id) {
      if (book.find(id) === null) return
      book.use(id)
      problem = null
      await book.save(chosen.remember)
      onChange()
    },
    async configure(wanted) {
      // What a preset fixes is not saved: it counts as long as the preset does.
      const free = Object.fromEntries(Object.keys(options.fixed?.() ?? {}).map((key) => [key, chosen[key as keyof FixedSignIn]]))
      const cleaned = cleanSettings({ ...wanted, ...free })
      const wrong = settingsProblem(cleaned)
      if (wrong !== null) throw new UnusableSettings(wrong)
      if (cleaned.remember && !storage.available) throw new UnusableSettings(saySignIn((words) => words.noStorage))
      chosen = cleaned
      problem = null
      await writeSettings(options.settingsFile, chosen)
      await book.save(chosen.remember)
      onChange()
    },
    consentAddress: consent,
    async openConsent() {
      const address = consent()
      if (address !== null) await options.openBrowser(address, loginOrigins(options.cloud(settings().cloud)))
    },
    userCode: () => (progress.kind === 'device-code' ? (progress.code?.userCode ?? null) : null),
    active() {
      const entry = book.active()
      return entry === null ? null : { id: entry.id, graphRoot: entry.app.cloud.graphRoot, userName: entry.account.username, tenantName: entry.tenantName }
    },
    nameTenant(id, name) {
      if (book.find(id) === null) return
      book.change(id, { tenantName: name })
      onChange()
    },
    async token(id, claims) {
      const entry = book.find(id)
      if (entry === null) throw new Error('Nobody is signed in.')
      return tokens.token(entry, claims ?? null)
    },
  }
}
