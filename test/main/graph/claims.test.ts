import { describe, expect, it } from 'vitest'
import { systemClock } from '../../../main/graph/clock.ts'
import { openGraphDoor } from '../../../main/graph/door.ts'
import { demandedClaims, SignInUnreachable } from '../../../main/graph/token-trouble.ts'

const claims = '{"access_token":{"nbf":{"essential":true,"value":"1763900000"}}}'
const challenge = (text = Buffer.from(claims).toString('base64')): string =>
  `Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", error="insufficient_claims", claims="${text}"`
const root = 'https://graph.microsoft.com'
const signal = new AbortController().signal

/** Microsoft Graph that wants another token than the first. */
function graph(refusal: () => Response): { fetch: typeof globalThis.fetch; tokens: string[] } {
  const tokens: string[] = []
  return {
    tokens,
    fetch: (_url, init) => {
      const token = new Headers(init?.headers).get('authorization') ?? ''
      tokens.push(token)
      return Promise.resolve(token === 'Bearer second' ? new Response('{"value":[]}', { headers: { 'content-type': 'application/json' } }) : refusal())
    },
  }
}

const refused = (status = 401, header: string | null = challenge()): Response =>
  new Response('{"error":{"code":"InvalidAuthenticationToken","message":"Continuous access evaluation resulted in challenge"}}', {
    status,
    headers: { 'content-type': 'application/json', ...(header === null ? {} : { 'www-authenticate': header }) },
  })

describe('a claims challenge of Microsoft Graph', () => {
  it.each([401, 403])('is answered once with a token that has the claims (%i)', async (status) => {
    const { fetch, tokens } = graph(() => refused(status))
    const asked: (string | undefined)[] = []
    const door = openGraphDoor({ root, fetch, clock: systemClock, getToken: (_signal, wanted) => Promise.resolve(void asked.push(wanted)).then(() => (wanted === undefined ? 'first' : 'second')) })
    expect(await door.get('v1.0', '/devices', { service: 'directory', signal })).toMatchObject({ ok: true, body: { value: [] } })
    expect(tokens).toEqual(['Bearer first', 'Bearer second'])
    expect(asked).toEqual([undefined, claims])
    expect(door.requests()).toBe(2)
  })

  it('that the new token does not satisfy is not answered again', async () => {
    const { fetch, tokens } = graph(() => refused())
    const door = openGraphDoor({ root, fetch, clock: systemClock, getToken: () => Promise.resolve('first') })
    expect(await door.get('v1.0', '/devices', { service: 'directory', signal })).toMatchObject({ ok: false, reason: 'needs-sign-in', status: 401 })
    expect(tokens).toHaveLength(2)
  })

  it('that takes a person says that a new sign-in is needed', async () => {
    const { fetch } = graph(() => refused())
    const door = openGraphDoor({ root, fetch, clock: systemClock, getToken: (_signal, wanted) => (wanted === undefined ? Promise.resolve('first') : Promise.reject(new Error('interaction required'))) })
    expect(await door.get('v1.0', '/devices', { service: 'directory', signal })).toMatchObject({ ok: false, reason: 'needs-sign-in', detail: expect.stringContaining('Conditional Access') as string })
  })

  it.each([
    { name: 'no header', status: 401, header: null },
    { name: 'a header without claims', status: 401, header: 'Bearer realm=""' },
    { name: 'claims that are no JSON', status: 401, header: challenge('AAAA') },
    { name: 'claims that are no object', status: 401, header: challenge(Buffer.from('"x"').toString('base64')) },
    { name: 'another status', status: 400, header: challenge() },
  ])('is none with $name', ({ status, header }) => {
    expect(demandedClaims(status, header)).toBeNull()
  })

  it('may be written in the alphabet of addresses and without quotes', () => {
    const text = '{"access_token":{"x":"???>>>"}}'
    expect(demandedClaims(401, `Bearer error=insufficient_claims, claims=${Buffer.from(text).toString('base64url')}`)).toBe(text)
  })
})

describe('a sign-in service that cannot be reached', () => {
  it('makes the fact offline, and asks nobody to sign in again', async () => {
    const door = openGraphDoor({ root, clock: systemClock, getToken: () => Promise.reject(new SignInUnreachable('ENOTFOUND')), fetch: () => Promise.reject(new Error('nothing leaves')) })
    expect(await door.get('v1.0', '/devices', { service: 'directory', signal })).toMatchObject({ ok: false, reason: 'offline', detail: expect.stringContaining('ENOTFOUND') as string })
    expect(door.requests()).toBe(0)
  })
})
