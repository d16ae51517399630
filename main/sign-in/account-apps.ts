import type { AccountInfo, AuthenticationResult, PublicClientApplication } from '@azure/msal-node'
import type { CloudId } from '../../core/ipc/account.ts'
import type { Cloud } from '../graph/clouds.ts'
import { authorityAddress, loginOrigins, type Authority } from './authority.ts'
import { openMsal } from './msal-client.ts'
import { openSignInNetwork, type SignInNetwork } from './network-client.ts'

/** One app registration in one cloud, and the tokens of everybody who signed in with it. */
export interface AccountApp {
  readonly cloud: Cloud
  readonly clientId: string
  readonly app: PublicClientApplication
  readonly network: SignInNetwork
}

export interface AccountAppsOptions {
  readonly cloud: (id: CloudId) => Cloud
  readonly fetch: typeof globalThis.fetch
  readonly now: () => number
  readonly log: (line: string) => void
}

/** What is kept of an app between two runs; the cache has the tokens in it. */
export interface KeptApp {
  readonly cloud: CloudId
  readonly clientId: string
  readonly cache: string
}

export interface AccountApps {
  readonly open: (cloud: CloudId, clientId: string) => Promise<AccountApp>
  readonly restore: (kept: KeptApp) => Promise<AccountApp>
  /** True when there is something that the last `keep` did not have. */
  readonly changed: () => Promise<boolean>
  readonly keep: () => Promise<readonly KeptApp[]>
}

/** Opens each app once: its cache is what makes silent renewal possible. */
export function openAccountApps(options: AccountAppsOptions): AccountApps {
  const apps = new Map<string, Promise<AccountApp>>()
  const open = (cloudId: CloudId, clientId: string): Promise<AccountApp> => {
    const name = `${cloudId} ${clientId}`
    const found = apps.get(name) ?? load(cloudId, clientId)
    apps.set(name, found)
    found.catch(() => apps.delete(name))
    return found
  }
  const load = async (cloudId: CloudId, clientId: string): Promise<AccountApp> => {
    const cloud = options.cloud(cloudId)
    const authority: Authority = { cloud, clientId, tenant: null }
    const network = openSignInNetwork({ origins: loginOrigins(cloud), fetch: options.fetch, now: options.now })
    return { cloud, clientId, network, app: await openMsal(authority, { network, log: options.log }) }
  }
  return {
    open,
    async restore({ cloud, clientId, cache }) {
      const opened = await open(cloud, clientId)
      opened.app.getTokenCache().deserialize(cache)
      return opened
    },
    changed: async () => (await Promise.all(apps.values())).some(({ app }) => app.getTokenCache().hasChanged()),
    keep: async () => (await Promise.all(apps.values())).map(({ cloud, clientId, app }) => ({ cloud: cloud.id, clientId, cache: app.getTokenCache().serialize() })),
  }
}

/** Renews without a person: from the cache, or with the refresh token. */
export function silentToken({ app, cloud }: AccountApp, account: AccountInfo, scopes: readonly string[], claims: string | null): Promise<AuthenticationResult> {
  return app.acquireTokenSilent({
    account,
    scopes: [...scopes],
    authority: authorityAddress({ cloud, tenant: account.tenantId }),
    ...(claims === null ? {} : { claims }),
  })
}
