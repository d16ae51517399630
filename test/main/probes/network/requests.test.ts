import http from 'node:http'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { askPlain, type PlainAnswer, type PlainRequest } from '../../../../main/probes/network/ask-plain.ts'
import { parseConnectTest, parseProxyAnswers, parseRangeStatus } from '../../../../main/probes/network/parse-requests.ts'
import { proxyAddress } from '../../../../main/probes/network/proxy-setting.ts'
import { requestProbes } from '../../../../main/probes/network/request-probes.ts'
import type { Reading } from '../../../../main/probes/reading.ts'
import { fakeTools } from '../../../fakes/probe-tools.ts'

const plain = (reading: Reading<unknown>): unknown => (reading.ok ? reading.value : 'unread')
const text = 'Microsoft Connect Test'

const open: Server[] = []
afterEach(() => { for (const server of open.splice(0)) server.close() })

async function listen(server: Server): Promise<number> {
  open.push(server)
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  return (server.address() as AddressInfo).port
}

const signal = new AbortController().signal
const get = (port: number, more: Partial<PlainRequest> = {}): Promise<PlainAnswer> =>
  askPlain({ host: '127.0.0.1', port, method: 'GET', path: '/connecttest.txt', timeoutMs: 2_000, ...more }, signal)

describe('askPlain', () => {
  it('brings the text of a page, and follows no redirect', async () => {
    const port = await listen(http.createServer((request, response) => {
      if (request.url === '/moved') response.writeHead(302, { location: 'http://portal.example/' }).end()
      else response.end(text)
    }))
    expect(await get(port)).toEqual({ outcome: 'reachable', status: 200, body: text })
    expect(await get(port, { path: '/moved' })).toEqual({ outcome: 'reachable', status: 302, body: '' })
  })

  it('cuts an endless page short', async () => {
    const port = await listen(http.createServer((_request, response) => { response.write('<html>'.repeat(500)) }))
    const answer = await get(port)
    expect(answer).toMatchObject({ outcome: 'reachable', status: 200 })
    expect(answer.body).toHaveLength(200)
  })

  it('sees what a proxy says to CONNECT, whatever it is', async () => {
    for (const status of [200, 407, 502]) {
      const port = await listen(createServer((socket) => { socket.on('error', () => undefined).once('data', () => { socket.end(`HTTP/1.1 ${String(status)} Something\r\n\r\n`) }) }))
      expect(await get(port, { method: 'CONNECT', path: 'login.microsoftonline.com:443' })).toEqual({ outcome: 'reachable', status, body: '' })
    }
  })

  it('tells silence, a closed port and an unknown name apart', async () => {
    const silent = await listen(createServer(() => undefined))
    expect(await get(silent, { timeoutMs: 60 })).toEqual({ outcome: 'timed-out', status: null, body: '' })
    const closed = createServer()
    const port = await listen(closed)
    await new Promise((resolve) => { closed.close(resolve) })
    expect((await get(port)).outcome).toBe('refused')
    expect((await get(80, { host: 'does-not-exist.invalid', timeoutMs: 5_000 })).outcome).toBe('name-not-found')
    const broken = await listen(createServer((socket) => { socket.on('error', () => undefined).end('no HTTP\r\n\r\n') }))
    expect((await get(broken)).outcome).toBe('failed')
  })
})

describe('requestProbes', () => {
  const asked = async (environment: { readonly [name: string]: string }): Promise<{ requests: PlainRequest[]; values: unknown[] }> => {
    const requests: PlainRequest[] = []
    const tools = fakeTools({}, {
      environment: (name) => environment[name],
      askPlain: (request) => {
        requests.push(request)
        return Promise.resolve({ outcome: 'reachable', status: 206, body: '' })
      },
    })
    const values: unknown[] = []
    for (const probe of requestProbes) values.push(await probe.collect(tools, signal))
    return { requests, values }
  }

  it('go straight where no proxy is set', async () => {
    const { requests, values } = await asked({})
    expect(requests.map(({ host, port, path }) => [host, port, path])).toEqual([
      ['www.msftconnecttest.com', 80, '/connecttest.txt'],
      ['ctldl.windowsupdate.com', 80, '/msdownload/update/v3/static/trustedr/en/authrootstl.cab'],
    ])
    expect(requests[1]?.headers).toMatchObject({ range: 'bytes=0-99' })
    expect(values).toEqual([{ outcome: 'reachable', status: 206, body: '' }, [], { outcome: 'reachable', status: 206 }])
  })

  it('take the proxy that is set, without its password', async () => {
    const proxy = 'http://robin:secret@proxy.fabrikam.example:8080'
    const { requests } = await asked({ HTTPS_PROXY: proxy, http_proxy: proxy })
    expect(requests).toHaveLength(5)
    for (const { host, port } of requests) expect([host, port]).toEqual(['proxy.fabrikam.example', 8080])
    expect(requests.filter(({ method }) => method === 'CONNECT').map(({ path }) => path)).toEqual(['login.microsoftonline.com:443', 'graph.microsoft.com:443', 'manage.microsoft.com:443'])
    expect(JSON.stringify(requests)).not.toContain('secret')
  })

  it.each([
    ['proxy.fabrikam.example', { host: 'proxy.fabrikam.example', port: 80 }],
    ['[fd00::1]:3128', { host: 'fd00::1', port: 3128 }],
    ['set, but no address', null],
  ])('read the address of %s', (setting, expected) => {
    expect(proxyAddress(setting)).toEqual(expected)
  })
})

describe('parseConnectTest', () => {
  it.each([
    [{ outcome: 'reachable', status: 200, body: text }, 'connected'],
    [{ outcome: 'reachable', status: 200, body: `${text}\n` }, 'altered'],
    [{ outcome: 'reachable', status: 200, body: '<html>Sign in</html>' }, 'altered'],
    [{ outcome: 'reachable', status: 404, body: text }, 'altered'],
    [{ outcome: 'reachable', status: 200 }, 'altered'],
    [{ outcome: 'reachable', status: 302, body: text }, 'redirected'],
    [{ outcome: 'reachable', status: 511, body: '' }, 'redirected'],
    [{ outcome: 'reachable', status: 407, body: '' }, 'proxy-sign-in'],
    [{ outcome: 'name-not-found', status: null, body: '' }, 'name-not-found'],
    [{ outcome: 'timed-out', status: null, body: '' }, 'unreachable'],
    [{ outcome: 'reachable', status: null, body: text }, 'unread'],
    [{ outcome: 'reachable', status: 99, body: text }, 'unread'],
    [{ outcome: 'reachable', status: 200, body: 7 }, 'unread'],
    [{ outcome: 'online' }, 'unread'],
    [{}, 'unread'],
    [null, 'unread'],
  ])('%j', (value, expected) => {
    expect(plain(parseConnectTest(value))).toBe(expected)
  })
})

describe('parseProxyAnswers and parseRangeStatus', () => {
  it.each([
    [[], []],
    [[{ host: 'manage.microsoft.com', status: 407 }], [{ host: 'manage.microsoft.com', status: 407 }]],
    [[{ host: 'manage.microsoft.com', status: null }], [{ host: 'manage.microsoft.com', status: null }]],
    [[{ host: 'manage.microsoft.com' }], 'unread'],
    [[{ host: '<b>', status: 200 }], 'unread'],
    [[{ status: 200 }], 'unread'],
    [[null], 'unread'],
    [{}, 'unread'],
    [null, 'unread'],
  ])('%j', (value, expected) => {
    expect(plain(parseProxyAnswers(value))).toEqual(expected)
  })

  it.each([
    [{ outcome: 'reachable', status: 206 }, 206],
    [{ outcome: 'reachable', status: '206' }, 206],
    [{ outcome: 'timed-out', status: null }, 'unread'],
    [{ outcome: 'reachable', status: null }, 'unread'],
    [{ outcome: 'reachable', status: 1_000 }, 'unread'],
    [206, 'unread'],
    [null, 'unread'],
  ])('range %j', (value, expected) => {
    expect(plain(parseRangeStatus(value))).toBe(expected)
  })
})
