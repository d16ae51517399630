import { AsyncLocalStorage } from 'node:async_hooks'
import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { createServer, type Server } from 'node:https'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider, { interactionPolicy, type Configuration, type JWK, type KoaContextWithOIDC } from 'oidc-provider'
import { generate } from 'selfsigned'

/** Invented ids. */
export const fabrikam = '5e6f0a10-1111-4222-8333-444455556666'
export const northwind = '7a7a7a7a-1111-4222-8333-999900001111'
export const ownClientId = 'c0ffee00-1111-4222-8333-0123456789ab'
export const appOnlyClientId = 'c0ffee00-1111-4222-8333-0123456789ac'

export interface ProviderUser {
  readonly id: string
  readonly userName: string
  readonly tenantId: string
}

export const providerUsers: readonly ProviderUser[] = [
  { id: '00000000-0000-4000-8000-00000000a001', userName: 'avery.lane@fabrikam.example', tenantId: fabrikam },
  { id: '00000000-0000-4000-8000-00000000b001', userName: 'blake.moreno@fabrikam.example', tenantId: fabrikam },
  { id: '00000000-0000-4000-8000-00000000c001', userName: 'casey.ito@northwind.example', tenantId: northwind },
]

export interface OpenIdProviderOptions {
  /** Permissions that the registrations may be granted. */
  readonly scopes: readonly string[]
  /** Further public clients, such as the one for the quick start. */
  readonly clientIds?: readonly string[]
  /** Certificate of the client that signs in as an application, PEM. */
  readonly appCertificate?: string
  /** Seconds. */
  readonly accessTokenLifetime?: number
  readonly deviceCodeLifetime?: number
  /** Difference of the service's clock to ours, in milliseconds. */
  readonly clockShift?: number
  /** When the TLS certificate begins to be valid. */
  readonly notBefore?: Date
}

export interface OpenIdProvider {
  readonly origin: string
  /** The throw-away certificate authority, PEM. */
  readonly ca: string
  /** What was asked of the service, `METHOD /path`. */
  readonly requests: string[]
  /** Withdraws every sign-in of a user, as an administrator does. */
  readonly revoke: (userName: string) => Promise<void>
  readonly close: () => Promise<void>
}

const clockShift = new AsyncLocalStorage<number>()
const realNow = Date.now
// Only what runs inside the service sees its clock.
Date.now = () => realNow() + (clockShift.getStore() ?? 0)

/**
 * The OpenID provider of the package oidc-provider, over TLS on this machine, with the addresses, the tenant ids and the
 * few additions that Microsoft Entra has: several tenants, `client_info`, codes in error texts. Every token is real.
 */
export async function startOpenIdProvider(options: OpenIdProviderOptions): Promise<OpenIdProvider> {
  const { ca, server } = await tlsServer(options.notBefore ?? new Date(realNow() - 86_400_000))
  const port = await listen(server)
  const origin = `https://localhost:${String(port)}`
  const provider = new Provider(`${origin}/${fabrikam}/v2.0`, configuration(options))
  provider.proxy = false
  provider.use(entraAdditions)
  // The sign-in library sends the signed statement of a certificate again while it is valid; Entra takes that.
  provider.ReplayDetection.unique = () => Promise.resolve(true)
  const requests: string[] = []
  const answer = provider.callback()
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    clockShift.run(options.clockShift ?? 0, () => {
      requests.push(`${request.method ?? ''} ${(request.url ?? '').split('?')[0] ?? ''}`)
      response.sendDate = false
      response.setHeader('Date', new Date(Date.now()).toUTCString())
      if (tenantAddress(request, response, origin)) return
      if (request.url?.startsWith('/interaction/')) void interaction(provider, request, response)
      else if (request.url?.startsWith(routes.token)) void entraTokenRequest(request).then(() => answer(request, response))
      else void answer(request, response)
    })
  })
  return {
    origin,
    ca,
    requests,
    async revoke(userName) {
      const user = userNamed(userName)
      for (const [id, held] of grants) {
        if (held.accountId !== user?.id) continue
        grants.delete(id)
        await provider.RefreshToken.revokeByGrantId(id)
        await (await provider.Grant.find(id))?.destroy()
      }
    },
    close: () => new Promise((resolve) => {
      server.closeAllConnections()
      server.close(() => {
        resolve()
      })
    }),
  }
}

const grants = new Map<string, { readonly accountId: string }>()

function userNamed(userName: string): ProviderUser | undefined {
  return providerUsers.find((each) => each.userName === userName)
}

const routes = {
  authorization: `/${fabrikam}/oauth2/v2.0/authorize`,
  token: `/${fabrikam}/oauth2/v2.0/token`,
  device_authorization: `/${fabrikam}/oauth2/v2.0/devicecode`,
  code_verification: '/device',
}

function configuration(options: OpenIdProviderOptions): Configuration {
  const policy = interactionPolicy.base()
  policy.add(new interactionPolicy.Prompt({ name: 'select_account', requestable: true }), 0)
  const publicClients = [ownClientId, ...(options.clientIds ?? [])].map((client_id) => ({
    client_id,
    application_type: 'native' as const,
    token_endpoint_auth_method: 'none' as const,
    redirect_uris: ['http://localhost'],
    response_types: ['code' as const],
    grant_types: ['authorization_code', 'refresh_token', 'urn:ietf:params:oauth:grant-type:device_code'],
  }))
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 })
  return {
    routes,
    jwks: { keys: [{ ...(privateKey.export({ format: 'jwk' }) as JWK), use: 'sig', alg: 'RS256' }] },
    cookies: { keys: ['a throw-away key'] },
    scopes: ['openid', 'offline_access', 'profile', ...options.scopes],
    claims: { openid: ['sub', 'oid', 'tid', 'ver', 'preferred_username', 'name'] },
    conformIdTokenClaims: false,
    clients: [
      ...publicClients,
      ...(options.appCertificate === undefined
        ? []
        : [
            {
              client_id: appOnlyClientId,
              token_endpoint_auth_method: 'private_key_jwt' as const,
              grant_types: ['client_credentials'],
              redirect_uris: [],
              response_types: [],
              scope: options.scopes.join(' '),
              jwks: { keys: [createPublicKey(options.appCertificate).export({ format: 'jwk' }) as JWK] },
            },
          ]),
    ],
    features: {
      devInteractions: { enabled: false },
      deviceFlow: { enabled: true },
      clientCredentials: { enabled: true },
      rpInitiatedLogout: { enabled: false },
    },
    ttl: {
      AccessToken: options.accessTokenLifetime ?? 3_600,
      ClientCredentials: options.accessTokenLifetime ?? 3_600,
      DeviceCode: options.deviceCodeLifetime ?? 600,
      IdToken: 3_600,
      RefreshToken: 86_400,
      Grant: 86_400,
      Session: 86_400,
      Interaction: 3_600,
      AuthorizationCode: 60,
    },
    interactions: { policy, url: (_ctx, { uid }) => `/interaction/${uid}` },
    pkce: { required: () => true },
    issueRefreshToken: () => true,
    findAccount: (_ctx, id) => {
      const user = providerUsers.find((each) => each.id === id)
      if (user === undefined) return undefined
      return { accountId: id, claims: () => ({ sub: id, oid: id, tid: user.tenantId, ver: '2.0', preferred_username: user.userName, name: user.userName }) }
    },
  }
}

type Middleware = Parameters<Provider['use']>[0]

/** What Entra adds to the answers of the standard. */
const entraAdditions: Middleware = async (ctx, next) => {
  await next()
  // Before its first route matched there is no OpenID context.
  const oidc = ctx['oidc'] as KoaContextWithOIDC['oidc'] | undefined
  if (typeof ctx.body !== 'object' || ctx.body === null) return
  const body = ctx.body as Record<string, unknown>
  if (oidc?.route === 'device_authorization') body['interval'] = 1
  const user = providerUsers.find((each) => each.id === oidc?.entities.Account?.accountId)
  if (oidc?.route === 'token' && 'id_token' in body && user !== undefined) {
    body['client_info'] = Buffer.from(JSON.stringify({ uid: user.id, utid: user.tenantId })).toString('base64url')
  }
}

/**
 * Two things that Entra takes and the standard does not: the short name of the device code grant, which Microsoft's
 * sign-in library sends, and `offline_access` in a renewal although nobody was asked about it.
 */
async function entraTokenRequest(request: IncomingMessage): Promise<void> {
  const form = Object.fromEntries(new URLSearchParams(await bodyOf(request)))
  if (form['grant_type'] === 'device_code') form['grant_type'] = 'urn:ietf:params:oauth:grant-type:device_code'
  if (form['grant_type'] === 'refresh_token' && form['scope'] !== undefined) form['scope'] = form['scope'].replace(' offline_access', '')
  Object.assign(request, { body: form })
}

/** Answers for the metadata of a tenant and leads all tenants to the one provider. True when it was answered. */
function tenantAddress(request: IncomingMessage, response: ServerResponse, origin: string): boolean {
  const [, tenant = '', rest = ''] = /^\/([^/]+)(\/.*)$/.exec(request.url ?? '') ?? []
  const known = ['organizations', fabrikam, northwind, 'fabrikam.example'].includes(tenant)
  const isTenantPath = /^\/(?:oauth2\/v2\.0|v2\.0)\//.test(rest)
  if (!isTenantPath) return false
  if (!known) {
    json(response, 400, { error: 'invalid_tenant', error_description: `AADSTS90002: Tenant '${tenant}' not found.`, error_codes: [90002] })
    return true
  }
  if (rest.startsWith('/v2.0/.well-known/openid-configuration')) {
    const base = `${origin}/${tenant}`
    json(response, 200, {
      issuer: `${base}/v2.0`,
      authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
      token_endpoint: `${base}/oauth2/v2.0/token`,
      device_authorization_endpoint: `${base}/oauth2/v2.0/devicecode`,
      jwks_uri: `${origin}/jwks`,
    })
    return true
  }
  request.url = `/${fabrikam}${rest}`
  return false
}

/** The sign-in page: one form with a user name, and whether the person agrees. */
async function interaction(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const details = await provider.interactionDetails(request, response)
  if (request.method !== 'POST') {
    response.setHeader('Content-Type', 'text/html')
    response.end(`<!doctype html><form method="post" action="/interaction/${details.uid}"><input name="user" value=""><input name="decision" value="agree"></form>`)
    return
  }
  const form = new URLSearchParams(await bodyOf(request))
  const decision = form.get('decision') ?? 'agree'
  const user = userNamed(form.get('user') ?? '')
  const refusal = refusals[decision]
  if (refusal !== undefined || user === undefined) {
    await provider.interactionFinished(request, response, refusal ?? { error: 'access_denied', error_description: 'AADSTS50034: The user account does not exist.' })
    return
  }
  const grant = new provider.Grant({ accountId: user.id, clientId: String(details.params['client_id']) })
  grant.addOIDCScope(String(details.params['scope']))
  const grantId = await grant.save()
  grants.set(grantId, { accountId: user.id })
  await provider.interactionFinished(request, response, { login: { accountId: user.id }, consent: { grantId }, select_account: {} }, { mergeWithLastSubmission: false })
}

const refusals: Readonly<Record<string, { error: string; error_description: string }>> = {
  decline: { error: 'access_denied', error_description: 'AADSTS65004: User declined to consent to access the app.' },
  'no-consent': { error: 'consent_required', error_description: 'AADSTS65001: The user or administrator has not consented to use the application.' },
  'not-assigned': { error: 'access_denied', error_description: 'AADSTS50105: The signed in user is not assigned to a role for the application.' },
  'blocked-by-policy': { error: 'access_denied', error_description: 'AADSTS53003: Access has been blocked by Conditional Access policies.' },
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return text
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.statusCode = status
  response.setHeader('Content-Type', 'application/json')
  response.end(JSON.stringify(body))
}

/** A server for localhost whose certificate comes from a certificate authority made on the spot. */
async function tlsServer(notBeforeDate: Date): Promise<{ ca: string; server: Server }> {
  const authority = await generate([{ name: 'commonName', value: 'Preflight test CA' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(realNow() - 86_400_000),
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  })
  const own = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate,
    ca: { key: authority.private, cert: authority.cert },
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }, { type: 7, ip: '127.0.0.1' }] },
    ],
  })
  return { ca: authority.cert, server: createServer({ key: own.private, cert: own.cert }) }
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve((server.address() as AddressInfo).port)
    })
  })
}
