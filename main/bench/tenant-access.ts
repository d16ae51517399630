import { defaultSignInSettings, type AccountState, type SignInMethod } from '../../core/ipc/account.ts'
import type { RowSource } from '../../core/ipc/bench.ts'
import type { SignIn, SignInState } from '../sign-in/sign-in.ts'
import { openTenant } from '../tenant/open-tenant.ts'
import type { TenantReader } from '../tenant/reader/reader.ts'

export interface TenantAccessOptions {
  /** The app was started for the demo tenant: then every device is judged against it. */
  readonly demo: boolean
  /** Access token for Microsoft Graph from outside; null: none. An account that signs in goes before it. */
  readonly token: string | null
  /** An allowed Graph root for the token from outside; null: the global cloud. An account asks the root of its own cloud and no other. */
  readonly graphRoot: string | null
  /** Electron's `net.fetch`: system proxy, Windows sign-in at the proxy, the Windows trust store. */
  readonly fetch: typeof globalThis.fetch
  /** Opens the sign-in, once; null where nobody can sign in. */
  readonly openSignIn: ((onChange: () => void) => Promise<SignIn>) | null
  readonly onAccount: (state: AccountState) => void
  /** The tenant answers anew: another account is used, the one in use signed in again, or what was read is dropped. */
  readonly onAnswering: (what: 'account' | 'all') => void
}

/** Who is asked about a device: the tenant of the account or token, or the demo tenant. */
export interface TenantAccess {
  /**
   * Who answers for a device; null when nobody is signed in. Demo devices ask the demo tenant. Real devices never do, unless the app was started with `--demo`:
   * an answer about a real device from an invented tenant would be wrong.
   */
  readonly readerFor: (source: RowSource) => Promise<TenantReader | null>
  readonly account: () => Promise<AccountState>
  /** Null where nobody can sign in. */
  readonly signIn: () => Promise<SignIn | null>
  /** Begins a sign-in, and asks the tenant for its name when it came about. */
  readonly start: (method: SignInMethod) => Promise<void>
  /** Drops what was read of the tenant, so that the next scan asks again. */
  readonly refresh: () => void
  readonly close: () => Promise<void>
}

const globalRoot = 'https://graph.microsoft.com'
const demoLabel = 'Fabrikam'

const nobody: SignInState = {
  accounts: [],
  activeId: null,
  progress: { kind: 'idle' },
  problem: null,
  settings: defaultSignInSettings,
  storage: { available: false, reason: 'not-told' },
}

export function openTenantAccess(options: TenantAccessOptions): TenantAccess {
  const { demo: demoOnly, token, graphRoot, fetch } = options
  const readers = new Map<string, Promise<TenantReader>>()
  let real: Promise<TenantReader> | undefined
  let demo: Promise<OpenDemo> | undefined
  let signIn: Promise<SignIn> | undefined
  /** The account that answered last; undefined until somebody asked. */
  let answeringId: string | null | undefined
  /** The readers as far as they are open, for questions that do not wait. */
  const opened = new Map<string, TenantReader>()

  const theSignIn = async (): Promise<SignIn | null> => {
    if (options.openSignIn === null) return null
    const from = await (signIn ??= options.openSignIn(() => void changed()))
    if (answeringId === undefined) answeringId = from.active()?.id ?? null
    return from
  }
  const changed = async (): Promise<void> => {
    const state = (await signIn)?.state() ?? nobody
    for (const id of readers.keys()) {
      if (state.accounts.some((each) => each.id === id)) continue
      opened.get(id)?.forget()
      readers.delete(id)
      opened.delete(id)
    }
    options.onAccount(await account())
    const before = answeringId
    answeringId = state.activeId
    if (before !== undefined && before !== state.activeId) options.onAnswering('account')
  }

  const readerOf = async (from: SignIn, id: string, root: string): Promise<TenantReader> => {
    const found = readers.get(id) ?? openTenant(root, (_signal, claims) => from.token(id, claims), fetch)
    readers.set(id, found)
    const reader = await found
    if (readers.get(id) === found) opened.set(id, reader)
    return reader
  }

  const account = async (): Promise<AccountState> => {
    const from = await theSignIn()
    const state = from?.state() ?? nobody
    const active = from?.active() ?? null
    const answering = demoOnly ? (await demo)?.reader : active === null ? await real : opened.get(active.id)
    const since = answering?.sharedSince() ?? null
    return { ...state, ...kindOf(active), tenantReadAt: since === null ? null : new Date(since).toISOString() }
  }
  const kindOf = (active: ReturnType<SignIn['active']>): Pick<AccountState, 'kind' | 'label' | 'demoDevicesOnly'> => {
    if (demoOnly) return { kind: 'demo', label: demoLabel, demoDevicesOnly: false }
    if (active !== null) return { kind: 'signed-in', label: active.tenantName ?? active.userName, demoDevicesOnly: false }
    if (token !== null) return { kind: 'token', label: new URL(graphRoot ?? globalRoot).host, demoDevicesOnly: false }
    return demo === undefined ? { kind: 'none', label: null, demoDevicesOnly: false } : { kind: 'demo', label: demoLabel, demoDevicesOnly: true }
  }

  return {
    account,
    signIn: theSignIn,
    async readerFor(source) {
      if (source === 'demo' || demoOnly) return (await (demo ??= openDemo(fetch))).reader
      const from = await theSignIn()
      const active = from?.active() ?? null
      if (from !== null && active !== null) return readerOf(from, active.id, active.graphRoot)
      if (token === null) return null
      return (real ??= openTenant(graphRoot ?? globalRoot, () => Promise.resolve(token), fetch))
    },
    async start(method) {
      const from = await theSignIn()
      if (from === null) return
      const before = from.active()?.id
      await from.start(method)
      const active = from.active()
      if (active !== null && active.id === before && from.state().problem === null) options.onAnswering('account')
      if (active === null || active.tenantName !== null || from.state().problem !== null) return
      const name = await tenantName(await readerOf(from, active.id, active.graphRoot))
      if (name !== null) from.nameTenant(active.id, name)
    },
    refresh() {
      for (const reader of opened.values()) reader.forget()
      void real?.then((reader) => reader.forget())
      void demo?.then(({ reader }) => reader.forget())
      options.onAnswering('all')
    },
    async close() {
      ;(await signIn?.catch(() => undefined))?.cancel()
      await demo?.then((each) => each.stop()).catch(() => undefined)
    },
  }
}

interface OpenDemo {
  readonly reader: TenantReader
  readonly stop: () => Promise<void>
}

async function openDemo(fetch: typeof globalThis.fetch): Promise<OpenDemo> {
  const { patientArrival, startDemoTenant } = await import('../demo/tenant/index.ts')
  const tenant = await startDemoTenant({ profileArrival: patientArrival })
  return { reader: await openTenant(tenant.root, () => Promise.resolve(tenant.token), fetch), stop: () => tenant.stop() }
}

/** The tenant's own name. The same read belongs to every scan, so it costs nothing more. */
async function tenantName(reader: TenantReader): Promise<string | null> {
  const { organizationFacts } = await import('../tenant/organization.ts')
  const scan = reader.forScan({ signal: AbortSignal.timeout(30_000), fresh: false })
  try {
    const name = (await organizationFacts(scan))['tenant.name']
    return name?.status === 'known' ? name.value : null
  } catch {
    return null
  } finally {
    scan.close()
  }
}
