import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SignInUnreachable } from '../../../main/graph/token-trouble.ts'
import { startOpenIdProvider, type OpenIdProvider } from '../../fakes/openid-provider.ts'
import { grantable, openWorld, type World } from './world.ts'

let provider: OpenIdProvider
let shortLived: OpenIdProvider
beforeAll(async () => {
  provider = await startOpenIdProvider({ scopes: grantable })
  shortLived = await startOpenIdProvider({ scopes: grantable, accessTokenLifetime: 10 })
})
afterAll(async () => {
  await provider.close()
  await shortLived.close()
})

async function signedIn(at: OpenIdProvider, options: Partial<Parameters<typeof openWorld>[0]> = {}): Promise<{ world: World; id: string }> {
  const world = await openWorld({ provider: at, ...options })
  await world.signIn.start('browser')
  return { world, id: world.signIn.state().activeId ?? '' }
}

const tokenRequests = ({ seen }: World): number => seen.filter(({ url }) => url.includes('/token')).length

describe('tokens', () => {
  it('are kept as long as they are good', async () => {
    const { world, id } = await signedIn(provider)
    const asked = tokenRequests(world)
    expect(await world.signIn.token(id)).toBe(await world.signIn.token(id))
    expect(tokenRequests(world)).toBe(asked)
  })

  it('are renewed without a person when they run out', async () => {
    const { world, id } = await signedIn(shortLived)
    const first = world.seen.map(({ responseBody }) => /"access_token":"([^"]+)"/.exec(responseBody)?.[1]).find(Boolean)
    const second = await world.signIn.token(id)
    expect(second).not.toBe(first)
    expect(world.seen.at(-1)?.requestBody).toContain('grant_type=refresh_token')
    expect(world.opened).toHaveLength(1)
  })

  it('cannot be renewed after an administrator withdrew the sign-in: that takes a new one', async () => {
    const { world, id } = await signedIn(shortLived, { person: () => ({ user: 'blake.moreno@fabrikam.example' }) })
    await shortLived.revoke('blake.moreno@fabrikam.example')
    await expect(world.signIn.token(id)).rejects.toThrow()
    expect(world.signIn.state()).toMatchObject({ accounts: [{ id }], problem: { code: 'expired' } })
    await world.signIn.start('browser')
    expect(world.signIn.state()).toMatchObject({ accounts: [{ id }], problem: null })
    expect(await world.signIn.token(id)).not.toBe('')
  })

  it('that cannot be renewed for lack of a network are no reason to sign in again', async () => {
    let down = false
    const { world, id } = await signedIn(shortLived, {
      fetch: (real) => (...args) => (down ? Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code: 'ENOTFOUND' }) })) : real(...args)),
    })
    down = true
    await expect(world.signIn.token(id)).rejects.toBeInstanceOf(SignInUnreachable)
    expect(world.signIn.state().problem).toBeNull()
    down = false
    expect(await world.signIn.token(id)).not.toBe('')
  })
})

describe('a claims challenge', () => {
  const claims = '{"access_token":{"nbf":{"essential":true,"value":"1763900000"}}}'

  it('gets a new token with the claims, without a person', async () => {
    const { world, id } = await signedIn(provider)
    const first = await world.signIn.token(id)
    const second = await world.signIn.token(id, claims)
    expect(second).not.toBe(first)
    const asked = new URLSearchParams(world.seen.at(-1)?.requestBody)
    expect(asked.get('grant_type')).toBe('refresh_token')
    expect(JSON.parse(asked.get('claims') ?? '')).toMatchObject({ access_token: { nbf: { essential: true, value: '1763900000' }, xms_cc: { values: ['cp1'] } } })
    expect(await world.signIn.token(id)).toBe(second)
  })

  it('that takes a person is kept for the next sign-in', async () => {
    const { world, id } = await signedIn(provider, { person: () => ({ user: 'blake.moreno@fabrikam.example' }) })
    await provider.revoke('blake.moreno@fabrikam.example')
    await expect(world.signIn.token(id, claims)).rejects.toThrow()
    expect(world.signIn.state().problem).toMatchObject({ code: 'expired', sentence: expect.stringContaining('new sign-in') as string })
    await world.signIn.start('browser')
    const asked = new URL(world.opened[1] ?? '').searchParams
    expect(asked.get('claims')).toContain('1763900000')
    expect(asked.get('login_hint')).toBe('blake.moreno@fabrikam.example')
    expect(world.signIn.state().problem).toBeNull()
  })
})

describe('clocks and networks', () => {
  it('of this computer, too far behind for the certificate, are named', async () => {
    const future = await startOpenIdProvider({ scopes: grantable, notBefore: new Date(Date.now() + 86_400_000) })
    try {
      const world = await openWorld({ provider: future })
      await world.signIn.start('device-code')
      expect(world.signIn.state().problem).toMatchObject({ code: 'clock-wrong', sentence: expect.stringContaining('clock') as string })
    } finally {
      await future.close()
    }
  })

  it('an hour behind the sign-in service does not stop a person: times of tokens are counted from here', async () => {
    const ahead = await startOpenIdProvider({ scopes: grantable, clockShift: 3_600_000 })
    try {
      const { world, id } = await signedIn(ahead)
      expect(world.signIn.state()).toMatchObject({ problem: null, accounts: [{ id }] })
      const asked = tokenRequests(world)
      await world.signIn.token(id)
      expect(tokenRequests(world)).toBe(asked)
    } finally {
      await ahead.close()
    }
  })

  it.each([
    { name: 'no name server', error: Object.assign(new TypeError('fetch failed'), { cause: { code: 'ENOTFOUND' } }), text: 'ENOTFOUND' },
    { name: 'a proxy that refuses', error: new Error('net::ERR_TUNNEL_CONNECTION_FAILED'), text: 'ERR_TUNNEL_CONNECTION_FAILED' },
  ])('with $name is offline', async ({ error, text }) => {
    const world = await openWorld({ provider, fetch: () => () => Promise.reject(error) })
    await world.signIn.start('device-code')
    expect(world.signIn.state().problem).toMatchObject({ code: 'offline', sentence: expect.stringContaining(text) as string })
  })

  it('with a portal in between is offline too', async () => {
    const world = await openWorld({ provider, fetch: () => () => Promise.resolve(new Response('<html>Welcome to our hotel</html>', { headers: { 'content-type': 'text/html' } })) })
    await world.signIn.start('device-code')
    expect(world.signIn.state().problem).toMatchObject({ code: 'offline', sentence: expect.stringContaining('proxy') as string })
  })
})
