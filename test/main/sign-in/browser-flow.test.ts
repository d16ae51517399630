import { createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defaultSignInSettings } from '../../../core/ipc/account.ts'
import { quickStartClientId } from '../../../main/sign-in/settings.ts'
import { fabrikam, northwind, startOpenIdProvider, type OpenIdProvider } from '../../fakes/openid-provider.ts'
import { visit } from '../../fakes/browser.ts'
import { trustingFetch } from '../../fakes/trusting-fetch.ts'
import { grantable, openWorld } from './world.ts'

let provider: OpenIdProvider
beforeAll(async () => {
  provider = await startOpenIdProvider({ scopes: grantable, clientIds: [quickStartClientId] })
})
afterAll(() => provider.close())

const avery = 'avery.lane@fabrikam.example'

describe('signing in through the browser', () => {
  it('ends with an account, a token and a page without script', async () => {
    const world = await openWorld({ provider })
    await world.signIn.start('browser')
    const { accounts, activeId, problem, progress } = world.signIn.state()
    expect({ accounts, problem, progress }).toMatchObject({ accounts: [{ userName: avery, tenantId: fabrikam, cloud: 'global', tenantName: null }], problem: null, progress: { kind: 'idle' } })
    expect(activeId).toBe(accounts[0]?.id)
    expect((await world.signIn.token(activeId ?? '')).length).toBeGreaterThan(20)
    await expect.poll(() => world.pages).toHaveLength(1)
    expect(world.pages[0]?.text).toContain('Signed in')
    expect(world.pages[0]?.text).toContain("default-src 'none'")
    expect(world.pages[0]?.text).not.toMatch(/<script|https?:/)
    expect(world.pages[0]?.text).not.toContain(avery)
  })

  it('asks for the permissions of the own registration, by code with PKCE, posted back to this machine', async () => {
    const world = await openWorld({ provider })
    await world.signIn.start('browser')
    const asked = new URL(world.opened[0] ?? '')
    expect(asked.origin).toBe(provider.origin)
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({
      response_type: 'code',
      response_mode: 'form_post',
      code_challenge_method: 'S256',
      prompt: 'select_account',
      scope: 'https://graph.microsoft.com/.default openid profile offline_access',
    })
    expect(new URL(asked.searchParams.get('redirect_uri') ?? '').hostname).toBe('localhost')
  })

  it('asks for each permission by name with the quick start, and for none that writes', async () => {
    const world = await openWorld({ provider, settings: { quickStart: true } })
    await world.signIn.start('browser')
    expect(world.signIn.state()).toMatchObject({ problem: null, accounts: [{ userName: avery }] })
    const asked = new URL(world.opened[0] ?? '').searchParams
    expect(asked.get('client_id')).toBe(quickStartClientId)
    expect(asked.get('scope')?.split(' ').sort()).toEqual([...grantable.filter((each) => !each.endsWith('.default')), 'openid', 'profile', 'offline_access'].sort())
  })

  it('shows that it waits, and stops listening when it was cancelled', async () => {
    const world = await openWorld({ provider, person: () => null })
    const done = world.signIn.start('browser')
    await expect.poll(() => world.opened).toHaveLength(1)
    expect(world.signIn.state().progress).toEqual({ kind: 'browser' })
    world.signIn.cancel()
    await done
    expect(world.signIn.state()).toMatchObject({ accounts: [], progress: { kind: 'idle' }, problem: { code: 'cancelled' } })
    const port = Number(new URL(new URL(world.opened[0] ?? '').searchParams.get('redirect_uri') ?? '').port)
    await expect.poll(() => isFree(port)).toBe(true)
  })

  it('ignores an answer that does not know the secret of this sign-in', async () => {
    const world = await openWorld({ provider, person: () => null })
    const done = world.signIn.start('browser')
    await expect.poll(() => world.opened).toHaveLength(1)
    const redirect = new URL(world.opened[0] ?? '').searchParams.get('redirect_uri') ?? ''
    const forged = await trustingFetch(provider.ca)(redirect, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'code=stolen&state=forged' })
    expect(forged.status).toBe(400)
    expect(world.signIn.state().progress).toEqual({ kind: 'browser' })
    world.signIn.cancel()
    await done
  })

  it('can be started again while it waits: the first one is given up without a word', async () => {
    let patience = 0
    const world = await openWorld({ provider, person: () => ((patience += 1) === 1 ? null : { user: avery }) })
    const first = world.signIn.start('browser')
    await expect.poll(() => world.opened).toHaveLength(1)
    await world.signIn.start('browser')
    await first
    expect(world.signIn.state()).toMatchObject({ accounts: [{ userName: avery }], problem: null, progress: { kind: 'idle' } })
  })

  it.each([
    { name: 'declined', decision: 'decline', code: 'denied' },
    { name: 'without consent', decision: 'no-consent', code: 'consent-required' },
    { name: 'of a user who is not assigned', decision: 'not-assigned', code: 'account-not-allowed' },
    { name: 'blocked by Conditional Access', decision: 'blocked-by-policy', code: 'account-not-allowed' },
  ])('$name ends with its own sentence and an error page', async ({ decision, code }) => {
    const world = await openWorld({ provider, person: () => ({ user: avery, decision }) })
    await world.signIn.start('browser')
    expect(world.signIn.state()).toMatchObject({ accounts: [], problem: { code } })
    await expect.poll(() => world.pages).toHaveLength(1)
    expect(world.pages[0]?.text).toContain('Not signed in')
  })
})

describe('tenants', () => {
  it('that do not exist are named as a setting', async () => {
    const world = await openWorld({ provider, settings: { tenant: 'nobody.example' } })
    await world.signIn.start('browser')
    expect(world.signIn.state().problem).toMatchObject({ code: 'not-configured', sentence: expect.stringContaining('no such tenant') as string })
  })

  it('may be named by a domain', async () => {
    const world = await openWorld({ provider, settings: { tenant: 'Fabrikam.example ' } })
    await world.signIn.start('browser')
    expect(world.signIn.state()).toMatchObject({ problem: null, accounts: [{ tenantId: fabrikam }] })
    expect(new URL(world.opened[0] ?? '').pathname).toBe('/fabrikam.example/oauth2/v2.0/authorize')
  })

  it('refuse an account of another one, and keep nothing of it', async () => {
    const world = await openWorld({ provider, settings: { tenant: fabrikam }, person: () => ({ user: 'casey.ito@northwind.example' }) })
    await world.signIn.start('browser')
    expect(world.signIn.state()).toMatchObject({ accounts: [], activeId: null, problem: { code: 'account-not-allowed' } })
  })
})

describe('several accounts', () => {
  it('of two tenants stand side by side, each with its own token', async () => {
    const people = [avery, 'casey.ito@northwind.example']
    const world = await openWorld({ provider, person: () => ({ user: people.shift() ?? '' }) })
    await world.signIn.start('browser')
    await world.signIn.start('browser')
    const { accounts, activeId } = world.signIn.state()
    expect(accounts.map(({ userName, tenantId }) => [userName, tenantId])).toEqual([[avery, fabrikam], ['casey.ito@northwind.example', northwind]])
    expect(activeId).toBe(accounts[1]?.id)
    const tokens = await Promise.all(accounts.map(({ id }) => world.signIn.token(id)))
    expect(new Set(tokens).size).toBe(2)
    await world.signIn.use(accounts[0]?.id ?? '')
    expect(world.signIn.active()).toMatchObject({ userName: avery, graphRoot: 'https://graph.microsoft.com' })
    await world.signIn.signOut(accounts[0]?.id ?? '')
    expect(world.signIn.state()).toMatchObject({ accounts: [{ tenantId: northwind }], activeId: accounts[1]?.id })
    await expect(world.signIn.token(accounts[0]?.id ?? '')).rejects.toThrow('Nobody is signed in')
    expect(await world.signIn.token(accounts[1]?.id ?? '')).toBe(tokens[1])
  })

  it('are not doubled when the same person signs in again', async () => {
    const world = await openWorld({ provider })
    await world.signIn.start('browser')
    const [first] = world.signIn.state().accounts
    await world.signIn.start('browser')
    expect(world.signIn.state().accounts).toEqual([first])
  })
})

describe('settings', () => {
  it('have to name an app registration before anybody can sign in', async () => {
    const world = await openWorld({ provider, settings: { clientId: null } })
    await world.signIn.start('browser')
    expect(world.signIn.state()).toMatchObject({ problem: { code: 'not-configured' }, progress: { kind: 'idle' } })
    expect(world.opened).toEqual([])
    expect(world.signIn.consentAddress()).toBeNull()
  })

  it('with an application id that the service does not know are named', async () => {
    const world = await openWorld({ provider, settings: { clientId: 'deadbeef-1111-4222-8333-0123456789ab' } })
    await world.signIn.start('device-code')
    expect(world.signIn.state().problem).toMatchObject({ code: 'not-configured' })
  })

  it.each([
    { name: 'an application id that is none', change: { clientId: 'my-app' } },
    { name: 'a tenant that is none', change: { tenant: 'https://evil.example/' } },
    { name: 'a tenant with a path', change: { tenant: 'a.example/../b' } },
  ])('with $name are refused', async ({ change }) => {
    const world = await openWorld({ provider })
    const before = world.signIn.state().settings
    await expect(world.signIn.configure({ ...defaultSignInSettings, ...change })).rejects.toThrow(/id/)
    expect(world.signIn.state().settings).toEqual(before)
  })
})

describe('administrator consent', () => {
  it('asks for exactly the permissions that Preflight lists, and opens only the sign-in service', async () => {
    const world = await openWorld({ provider, person: () => null, settings: { tenant: fabrikam } })
    const address = new URL(world.signIn.consentAddress() ?? '')
    expect(`${address.origin}${address.pathname}`).toBe(`${provider.origin}/${fabrikam}/v2.0/adminconsent`)
    expect(address.searchParams.get('scope')?.split(' ')).toEqual(grantable.slice(1))
    await world.signIn.openConsent()
    expect(world.opened).toEqual([address.href])
  })
})

describe('a browser that cannot be opened', () => {
  it('ends the sign-in', async () => {
    const world = await openWorld({ provider, person: () => { throw new Error('no browser') } })
    await world.signIn.start('browser')
    expect(world.signIn.state()).toMatchObject({ progress: { kind: 'idle' }, problem: { code: 'failed' } })
  })
})

describe('the provider of these tests', () => {
  it('wants PKCE and a registered address, as the real one does', async () => {
    const browser = trustingFetch(provider.ca)
    const page = await visit(browser, `${provider.origin}/organizations/oauth2/v2.0/authorize?client_id=c0ffee00-1111-4222-8333-0123456789ab&response_type=code&redirect_uri=https://evil.example&scope=openid`, {})
    expect(page.status).toBe(400)
  })
})

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.on('error', () => {
      resolve(false)
    })
    server.listen(port, '127.0.0.1', () => server.close(() => {
      resolve(true)
    }))
  })
}
