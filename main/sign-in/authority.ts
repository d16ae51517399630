import type { Cloud } from '../graph/clouds.ts'
import { scopes } from '../graph/scopes.ts'
import { quickStartClientId } from './settings.ts'

/** Where a sign-in happens: one cloud, one app registration, one tenant. */
export interface Authority {
  readonly cloud: Cloud
  readonly clientId: string
  /** Tenant id or domain; null: the tenant of whoever signs in. */
  readonly tenant: string | null
}

/** Origins of the cloud's sign-in service: nothing else is asked for tokens or opened in the browser. */
export function loginOrigins({ loginHost, loginAlias }: Cloud): readonly string[] {
  return loginAlias === null ? [loginHost] : [loginHost, loginAlias]
}

/** Work and school accounts only: personal ones have no Intune. */
export function authorityAddress({ cloud, tenant }: Pick<Authority, 'cloud' | 'tenant'>): string {
  return `${cloud.loginHost}/${encodeURIComponent(tenant ?? 'organizations')}`
}

/** The read-only permissions of Microsoft Graph that Preflight has a use for, as the cloud names them. */
export function allScopes(cloud: Cloud): readonly string[] {
  return scopes.map(({ name }) => `${cloud.graphRoot}/${name}`)
}

/**
 * What a sign-in asks for. An own registration lists its permissions itself, and one that is missing there must not stop
 * the sign-in: the scan names it. Microsoft's public client lists none, so each is asked for by name.
 */
export function scopesOfApp({ cloud, clientId }: Pick<Authority, 'cloud' | 'clientId'>): readonly string[] {
  return clientId === quickStartClientId ? allScopes(cloud) : [`${cloud.graphRoot}/.default`]
}

/**
 * Where an administrator consents for the whole tenant, to exactly the permissions in the list of scopes.
 * learn.microsoft.com/entra/identity-platform/v2-admin-consent, 2026-08.
 */
export function consentAddress({ cloud, clientId, tenant }: Authority): string {
  const address = new URL(`${authorityAddress({ cloud, tenant })}/v2.0/adminconsent`)
  address.searchParams.set('client_id', clientId)
  address.searchParams.set('redirect_uri', 'http://localhost')
  address.searchParams.set('scope', allScopes(cloud).join(' '))
  return address.href
}
