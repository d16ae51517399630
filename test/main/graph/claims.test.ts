import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import type { BatchMember } from '../../../main/graph/answer.ts'
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
    expect(await door.get('v1.0', '/devices', { service: 'directory', signal })).toMatchObject({ ok: false, reason: 'needs-sign-in', detail: { en: expect.stringContaining('Conditional Access') as string } })
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

/** What Microsoft Graph says about one member of a batch; undefined: it has it. */
type Refusal = (id: string, token: string) => { readonly status: number; readonly header?: string } | undefined

/** A batch over HTTP: every member is answered with its id, unless it is refused. */
async function batchAt(refusal: Refusal, ids: readonly string[], tokenWith: (claims: string) => Promise<string>) {
  const sent: { token: string; ids: string[] }[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      const { requests } = JSON.parse(body) as { requests: { id: string }[] }
      const token = (request.headers.authorization ?? '').replace('Bearer ', '')
      sent.push({ token, ids: requests.map(({ id }) => id) })
      const responses = requests.map(({ id }) => {
        const no = refusal(id, token)
        if (no === undefined) return { id, status: 200, headers: {}, body: { id } }
        return { id, status: no.status, headers: no.header === undefined ? {} : { 'WWW-Authenticate': no.header }, body: { error: { code: 'InvalidAuthenticationToken', message: 'challenge' } } }
      })
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ responses }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    const asked: (string | undefined)[] = []
    const door = openGraphDoor({
      root: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
      fetch: globalThis.fetch,
      clock: systemClock,
      getToken: (_signal, wanted) => {
        asked.push(wanted)
        return wanted === undefined ? Promise.resolve('first') : tokenWith(wanted)
      },
    })
    const members = ids.map((id): BatchMember => ({ id, method: 'GET', url: `/things/${id}`, service: 'directory' }))
    const answers = await door.batch('v1.0', members, { signal })
    return { answers, asked, sent, requests: door.requests() }
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

describe('a claims challenge in one member of a batch', () => {
  const second = (): Promise<string> => Promise.resolve('second')

  it.each([401, 403])('is answered once with a token that has the claims, for that member alone (%i)', async (status) => {
    const { answers, asked, sent, requests } = await batchAt((id, token) => (id === 'b' && token === 'first' ? { status, header: challenge() } : undefined), ['a', 'b', 'c'], second)
    for (const id of ['a', 'b', 'c']) expect(answers.get(id)).toMatchObject({ ok: true, body: { id } })
    expect(asked).toEqual([undefined, claims])
    expect(sent).toEqual([{ token: 'first', ids: ['a', 'b', 'c'] }, { token: 'second', ids: ['b'] }])
    expect(requests).toBe(2)
  })

  it('is answered for all members that demand it at once', async () => {
    const { sent } = await batchAt((id, token) => (id !== 'a' && token === 'first' ? { status: 401, header: challenge() } : undefined), ['a', 'b', 'c'], second)
    expect(sent.map(({ ids }) => ids)).toEqual([['a', 'b', 'c'], ['b', 'c']])
  })

  it('that the new token does not satisfy is not answered again', async () => {
    const { answers, sent } = await batchAt((id) => (id === 'b' ? { status: 401, header: challenge() } : undefined), ['a', 'b'], second)
    expect(answers.get('a')).toMatchObject({ ok: true })
    expect(answers.get('b')).toMatchObject({ ok: false, reason: 'needs-sign-in', status: 401 })
    expect(sent).toHaveLength(2)
  })

  it('that takes a person says that a new sign-in is needed, and keeps the other answers', async () => {
    const { answers, asked, sent } = await batchAt((id) => (id === 'b' ? { status: 401, header: challenge() } : undefined), ['a', 'b'], () => Promise.reject(new Error('interaction required')))
    expect(answers.get('a')).toMatchObject({ ok: true })
    expect(answers.get('b')).toMatchObject({ ok: false, reason: 'needs-sign-in', detail: { en: expect.stringContaining('Conditional Access') as string } })
    expect(asked).toEqual([undefined, claims])
    expect(sent).toHaveLength(1)
  })

  it('says so when the sign-in service cannot be reached for it', async () => {
    const { answers } = await batchAt((id) => (id === 'b' ? { status: 401, header: challenge() } : undefined), ['a', 'b'], () => Promise.reject(new SignInUnreachable('ENOTFOUND')))
    expect(answers.get('a')).toMatchObject({ ok: true })
    expect(answers.get('b')).toMatchObject({ ok: false, reason: 'offline' })
  })

  it('is none without claims: nobody is asked for another token', async () => {
    const { answers, asked } = await batchAt((id) => (id === 'b' ? { status: 401 } : undefined), ['a', 'b'], second)
    expect(answers.get('b')).toMatchObject({ ok: false, reason: 'needs-sign-in', status: 401 })
    expect(asked).toEqual([undefined])
  })
})

describe('a sign-in service that cannot be reached', () => {
  it('makes the fact offline, and asks nobody to sign in again', async () => {
    const door = openGraphDoor({ root, clock: systemClock, getToken: () => Promise.reject(new SignInUnreachable('ENOTFOUND')), fetch: () => Promise.reject(new Error('nothing leaves')) })
    expect(await door.get('v1.0', '/devices', { service: 'directory', signal })).toMatchObject({ ok: false, reason: 'offline', detail: { en: expect.stringContaining('ENOTFOUND') as string } })
    expect(door.requests()).toBe(0)
  })
})
