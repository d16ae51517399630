import { describe, expect, it } from 'vitest'
import { openSignInNetwork } from '../../../main/sign-in/network-client.ts'

const origins = ['https://login.microsoftonline.com']
const at = (fetch: typeof globalThis.fetch): ReturnType<typeof openSignInNetwork> => openSignInNetwork({ origins, fetch, now: () => Date.parse('2026-11-22T12:00:00Z') })

describe('the network of the sign-in library', () => {
  it.each([
    'https://evil.example/token',
    'http://login.microsoftonline.com/token',
    'https://login.microsoftonline.com.evil.example/token',
    'https://login.microsoftonline.com:444/token',
    'https://graph.microsoft.com/v1.0/me',
    'not an address',
  ])('asks no other host: %s', async (url) => {
    let asked = 0
    const network = at(() => {
      asked += 1
      return Promise.resolve(new Response('{}'))
    })
    await expect(network.sendPostRequestAsync(url, { body: 'refresh_token=secret' })).rejects.toThrow('not the sign-in service')
    expect(asked).toBe(0)
  })

  it('follows no redirect, so that no code or token goes elsewhere', async () => {
    let given: RequestInit | undefined
    const network = at((_url, init) => {
      given = init
      return Promise.resolve(new Response('{}', { status: 302, headers: { location: 'https://evil.example' } }))
    })
    expect((await network.sendPostRequestAsync('https://login.microsoftonline.com/x/token', { body: 'a=b' })).status).toBe(302)
    expect(given).toMatchObject({ redirect: 'manual', method: 'POST', body: 'a=b' })
  })

  it('notes codes and clock of the last answer', async () => {
    const body = { error: 'invalid_grant', error_description: 'AADSTS70043: words AADSTS50173: more', error_codes: [70043] }
    const network = at(() => Promise.resolve(new Response(JSON.stringify(body), { status: 400, headers: { date: 'Sun, 22 Nov 2026 12:10:00 GMT' } })))
    await network.sendPostRequestAsync('https://login.microsoftonline.com/x/token')
    expect(network.trace()).toEqual({ network: null, error: 'invalid_grant', codes: [70043, 50173], clockDifference: 600_000 })
    network.restart()
    expect(network.trace()).toMatchObject({ error: null, codes: [], clockDifference: 600_000 })
  })

  it.each([
    { name: 'HTML', text: '<html>', code: 'not JSON' },
    { name: 'a list', text: '[]', code: 'not JSON' },
    { name: 'cut JSON', text: '{"a"', code: 'not JSON' },
    { name: 'a huge answer', text: `{"a":"${'x'.repeat(1_000_001)}"}`, code: 'no connection' },
  ])('refuses $name', async ({ text, code }) => {
    const network = at(() => Promise.resolve(new Response(text)))
    await expect(network.sendGetRequestAsync('https://login.microsoftonline.com/x')).rejects.toThrow()
    expect(network.trace().network).toBe(code)
  })

  it('stops when the run is cancelled', async () => {
    const stop = new AbortController()
    const network = openSignInNetwork({ origins, now: Date.now, signal: stop.signal, fetch: (_url, init) => new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => { reject(new Error('aborted')) })) })
    const asked = network.sendGetRequestAsync('https://login.microsoftonline.com/x')
    stop.abort()
    await expect(asked).rejects.toThrow('aborted')
  })
})
