import type { AccountState } from '../../core/ipc/contract.ts'
import type { RowSource } from '../../core/ipc/bench.ts'
import type { TenantReader } from '../tenant/reader/reader.ts'

export interface TenantAccessOptions {
  /** The app was started for the demo tenant: then every device is judged against it. */
  readonly demo: boolean
  /** Access token for Microsoft Graph; null: nobody is signed in. */
  readonly token: string | null
  /** An allowed Graph root; null: the global cloud. */
  readonly graphRoot: string | null
  /** Electron's `net.fetch`: system proxy, Windows sign-in at the proxy, the Windows trust store. */
  readonly fetch: typeof globalThis.fetch
}

/** Who is asked about a device: the tenant behind the token, or the demo tenant. */
export interface TenantAccess {
  /**
   * Who answers for a device; null when nobody is signed in. Demo devices ask the demo tenant. Real devices never do, unless the app was started with `--demo`:
   * an answer about a real device from an invented tenant would be wrong.
   */
  readonly readerFor: (source: RowSource) => Promise<TenantReader | null>
  readonly account: () => AccountState
  readonly close: () => Promise<void>
}

const globalRoot = 'https://graph.microsoft.com'
const demoLabel = 'Fabrikam'

export function openTenantAccess(options: TenantAccessOptions): TenantAccess {
  let real: Promise<TenantReader> | undefined
  let demo: Promise<OpenDemo> | undefined
  return {
    async readerFor(source) {
      if (source === 'demo' || options.demo) return (await (demo ??= openDemo(options.fetch))).reader
      if (options.token === null) return null
      real ??= openReader(options.graphRoot ?? globalRoot, options.token, options.fetch)
      return real
    },
    account() {
      if (options.demo) return { kind: 'demo', label: demoLabel }
      if (options.token !== null) return { kind: 'token', label: new URL(options.graphRoot ?? globalRoot).host }
      return demo === undefined ? { kind: 'none', label: null } : { kind: 'demo', label: demoLabel }
    },
    async close() {
      await demo?.then((opened) => opened.stop()).catch(() => undefined)
    },
  }
}

interface OpenDemo {
  readonly reader: TenantReader
  readonly stop: () => Promise<void>
}

async function openDemo(fetch: typeof globalThis.fetch): Promise<OpenDemo> {
  const { startDemoTenant } = await import('../demo/tenant/index.ts')
  const tenant = await startDemoTenant()
  return { reader: await openReader(tenant.root, tenant.token, fetch), stop: () => tenant.stop() }
}

async function openReader(root: string, token: string, fetch: typeof globalThis.fetch): Promise<TenantReader> {
  const { openGraphDoor } = await import('../graph/door.ts')
  const { systemClock } = await import('../graph/clock.ts')
  const { openTenantReader } = await import('../tenant/reader/reader.ts')
  return openTenantReader(openGraphDoor({ root, getToken: () => Promise.resolve(token), fetch, clock: systemClock }), Date.now)
}
