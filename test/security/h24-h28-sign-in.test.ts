import { beforeEach, describe, expect, it, vi } from 'vitest'
import { openSignInPage, signInHosts } from '../../main/app/external-links.ts'
import { clouds } from '../../main/graph/clouds.ts'
import { scopes } from '../../main/graph/scopes.ts'
import { allScopes, authorityAddress, consentAddress, loginOrigins, scopesOfApp } from '../../main/sign-in/authority.ts'
import { msalConfiguration } from '../../main/sign-in/msal-client.ts'
import { openSignInNetwork } from '../../main/sign-in/network-client.ts'
import { errorPage, successPage } from '../../main/sign-in/pages.ts'
import { quickStartClientId } from '../../main/sign-in/settings.ts'
import { scopesFor } from '../../main/graph/scopes.ts'
import { factDefinitions } from '../../core/facts/index.ts'

const opened: string[] = []
vi.mock('electron', () => ({ shell: { openExternal: (address: string) => Promise.resolve(void opened.push(address)) } }))
beforeEach(() => {
  opened.length = 0
})

const [global] = clouds
if (global === undefined) throw new Error('there is a global cloud')
const clientId = 'c0ffee00-1111-4222-8333-0123456789ab'

describe('H24: the browser opens the sign-in service of the chosen cloud and nothing else', () => {
  it('in all clouds', async () => {
    expect([...signInHosts].sort()).toEqual([...new Set(clouds.flatMap(loginOrigins).map((origin) => new URL(origin).hostname))].sort())
    for (const cloud of clouds) await openSignInPage(`${authorityAddress({ cloud, tenant: null })}/oauth2/v2.0/authorize?x=1`, loginOrigins(cloud), null)
    expect(opened).toHaveLength(clouds.length)
  })

  it.each([
    { name: 'another host', address: 'https://evil.example/' },
    { name: 'a host that begins like it', address: 'https://login.microsoftonline.com.evil.example/' },
    { name: 'no TLS', address: 'http://login.microsoftonline.com/' },
    { name: 'a user in the address', address: 'https://login.microsoftonline.com@evil.example/' },
    { name: 'another port', address: 'https://login.microsoftonline.com:8443/' },
    { name: 'another cloud', address: 'https://login.microsoftonline.us/' },
    { name: 'a file', address: 'file:///etc/passwd' },
    { name: 'a script', address: 'javascript:alert(1)' },
    { name: 'this machine', address: 'https://localhost:8443/' },
    { name: 'no address', address: 'login' },
  ])('not $name', async ({ address }) => {
    await expect(openSignInPage(address, loginOrigins(global), null)).rejects.toThrow('may not be opened')
    expect(opened).toEqual([])
  })

  it('not another host, even when the caller allows it', async () => {
    await expect(openSignInPage('https://evil.example/', ['https://evil.example'], null)).rejects.toThrow('may not be opened')
    await expect(openSignInPage('https://localhost:1/', ['https://localhost:1'], null)).rejects.toThrow('may not be opened')
    expect(opened).toEqual([])
  })

  it('a service on this machine in the test of an unpackaged app, and only that one', async () => {
    await openSignInPage('https://localhost:1/x', ['https://localhost:1'], 'https://localhost:1')
    await expect(openSignInPage('https://localhost:2/x', ['https://localhost:2'], 'https://localhost:1')).rejects.toThrow('may not be opened')
    expect(opened).toEqual(['https://localhost:1/x'])
  })
})

describe('H27: permissions', () => {
  it('read only, and each is named by a fact that nobody knows without it', () => {
    for (const { name, facts, paths } of scopes) {
      expect(name).toMatch(/\.Read(?:\.|$)/)
      expect(name).not.toMatch(/ReadWrite|Manage\.|Privileged|FullControl|AccessAsUser/)
      expect(facts.length, name).toBeGreaterThan(0)
      expect(paths.length, name).toBeGreaterThan(0)
      for (const fact of facts) expect(factDefinitions[fact], fact).toBeDefined()
    }
    expect(scopesFor('/organization')).not.toEqual([])
  })

  it.each(clouds)('of $name are asked for at its own Microsoft Graph', (cloud) => {
    expect(scopesOfApp({ cloud, clientId })).toEqual([`${cloud.graphRoot}/.default`])
    expect(scopesOfApp({ cloud, clientId: quickStartClientId })).toEqual(scopes.map(({ name }) => `${cloud.graphRoot}/${name}`))
    const consent = new URL(consentAddress({ cloud, clientId, tenant: 'fabrikam.example' }))
    expect(consent.origin).toBe(cloud.loginHost)
    expect(consent.pathname).toBe('/fabrikam.example/v2.0/adminconsent')
    expect(Object.fromEntries(consent.searchParams)).toEqual({ client_id: clientId, redirect_uri: 'http://localhost', scope: allScopes(cloud).join(' ') })
  })
})

describe('H28: the sign-in library', () => {
  const lines: string[] = []
  const network = openSignInNetwork({ origins: [], fetch: () => Promise.reject(new Error('no network')), now: () => 0 })
  const configuration = msalConfiguration({ cloud: global, clientId, tenant: null }, { network, log: (line) => lines.push(line) })

  it('has no broker, no secret, no cache file and our own network', () => {
    expect(configuration).toEqual({
      auth: { clientId, authority: 'https://login.microsoftonline.com/organizations', knownAuthorities: ['login.microsoftonline.com'], clientCapabilities: ['cp1'] },
      system: {
        networkClient: network,
        disableInternalRetries: true,
        loggerOptions: { piiLoggingEnabled: false, logLevel: 1, loggerCallback: expect.any(Function) as unknown },
      },
    })
  })

  it('writes down warnings and errors without personal data, and nothing else', () => {
    const write = configuration.system?.loggerOptions?.loggerCallback
    write?.(0, 'an error', false)
    write?.(1, 'a warning', false)
    write?.(1, 'a warning about avery.lane@fabrikam.example', true)
    write?.(2, 'information', false)
    write?.(3, 'details', false)
    expect(lines).toEqual(['sign-in: an error', 'sign-in: a warning'])
  })

  it.each([
    { name: 'success', page: successPage },
    { name: 'error', page: errorPage },
  ])('shows our own $name page: no script, nothing from elsewhere', ({ page }) => {
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`)
    expect(page).not.toMatch(/<script|<img|<link|https?:|url\(/)
  })
})
