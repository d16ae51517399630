import { createSocket } from 'node:dgram'
import http from 'node:http'
import https from 'node:https'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { askHost, askOnce } from '../../../../main/probes/network/ask-host.ts'
import { exchangeDatagram } from '../../../../main/probes/network/exchange-datagram.ts'
import { certificateHosts, probedHosts } from '../../../../main/probes/network/hosts.ts'
import { networkProbes } from '../../../../main/probes/network/index.ts'
import { distinguishedName } from '../../../../main/probes/network/tls.ts'
import { endpoints } from '../../../../core/tables/endpoints.ts'
import { selfSigned } from '../../../fakes/self-signed.ts'
import { fakeTools } from '../../../fakes/probe-tools.ts'

const open: (Server | https.Server)[] = []
afterEach(() => { for (const server of open.splice(0)) server.close() })

async function listen(server: Server): Promise<number> {
  open.push(server)
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  return (server.address() as AddressInfo).port
}

const signal = new AbortController().signal
const ask = (port: number, secure = false, timeoutMs = 2_000) => askHost({ host: '127.0.0.1', port, secure, timeoutMs }, signal)

describe('askHost', () => {
  it.each([200, 302, 403, 404, 500])('counts HTTP %i as reachable', async (status) => {
    const port = await listen(http.createServer((_request, response) => { response.writeHead(status).end() }))
    expect(await ask(port)).toMatchObject({ outcome: 'reachable', status, chain: [] })
  })

  it('shows the certificates of an untrusted issuer and the time of the server', async () => {
    const identity = selfSigned('Contoso, Inc.', 'Contoso FW CA')
    const port = await listen(https.createServer(identity, (_request, response) => { response.setHeader('age', '7').writeHead(204).end() }))
    const answer = await ask(port, true)
    expect(answer).toMatchObject({ outcome: 'reachable', status: 204, age: '7' })
    if (answer.outcome !== 'reachable') throw new Error('unreachable')
    expect(answer.chain).toEqual([
      { subject: 'CN=Contoso FW CA, O="Contoso, Inc."', issuer: 'CN=Contoso FW CA, O="Contoso, Inc."', notBefore: '2026-01-01T00:00:00.000Z', notAfter: '2036-01-01T00:00:00.000Z' },
    ])
    expect(Math.abs(Date.parse(answer.date ?? '') - Date.now())).toBeLessThan(5_000)
    expect(Date.parse(answer.receivedAt)).toBeGreaterThanOrEqual(Date.parse(answer.sentAt))
  })

  it('tells a closed port, silence, a broken handshake and a broken answer apart', async () => {
    const closed = createServer()
    const port = await listen(closed)
    await new Promise((resolve) => { closed.close(resolve) })
    expect(await ask(port)).toEqual({ outcome: 'refused', detail: 'ECONNREFUSED' })
    const silent = await listen(createServer(() => undefined))
    expect(await ask(silent, false, 60)).toEqual({ outcome: 'timed-out', detail: 'ETIMEDOUT' })
    const plain = await listen(createServer((socket) => { socket.on('error', () => undefined).end('no TLS here') }))
    expect((await ask(plain, true)).outcome).toBe('tls-failed')
    expect((await ask(plain)).outcome).toBe('failed')
  })

  it('does not know invented names', async () => {
    const answer = await askHost({ host: 'does-not-exist.invalid', port: 443, secure: true, timeoutMs: 5_000 }, signal)
    expect(answer).toMatchObject({ outcome: 'name-not-found' })
  })

  it('ends when cancelled', async () => {
    const silent = await listen(createServer(() => undefined))
    const controller = new AbortController()
    const asking = askHost({ host: '127.0.0.1', port: silent, secure: false, timeoutMs: 60_000 }, controller.signal)
    controller.abort()
    expect((await asking).outcome).toBe('failed')
  })

  it('asks a host once for all askers', async () => {
    let asked = 0
    const once = askOnce(() => { asked += 1; return Promise.resolve({ outcome: 'refused', detail: '' }) })
    await Promise.all([443, 443, 80].map((port) => once({ host: 'a', port, secure: true, timeoutMs: 1 }, signal)))
    expect(asked).toBe(2)
  })

  it('writes names like Windows', () => {
    expect(distinguishedName({ C: 'US', O: 'A "B", C', OU: ['x', 'y'], CN: 'z' })).toBe('CN=z, OU=x, O="A ""B"", C", C=US')
  })
})

describe('exchangeDatagram', () => {
  it('returns the answer, and says when there is none', async () => {
    const server = createSocket('udp4')
    await new Promise<void>((resolve) => { server.bind(0, '127.0.0.1', resolve) })
    const { port } = server.address()
    const request = { host: '127.0.0.1', port, payload: Uint8Array.of(1, 2), timeoutMs: 80 }
    await expect(exchangeDatagram(request, signal)).rejects.toMatchObject({ kind: 'timed-out' })
    server.on('message', (message, from) => { server.send(Buffer.concat([message, Buffer.of(3)]), from.port, from.address) })
    expect([...(await exchangeDatagram({ ...request, timeoutMs: 2_000 }, signal))]).toEqual([1, 2, 3])
    server.close()
  })

  it('rejects unknown names and ends when cancelled', async () => {
    const request = { host: 'does-not-exist.invalid', port: 123, payload: new Uint8Array(48), timeoutMs: 5_000 }
    await expect(exchangeDatagram(request, signal)).rejects.toThrow()
    const controller = new AbortController()
    const waiting = exchangeDatagram({ ...request, host: '127.0.0.1', port: 9 }, controller.signal)
    controller.abort(new Error('Enough.'))
    await expect(waiting).rejects.toThrow()
  })
})

describe('hosts', () => {
  it('cover every hard row that can be tried, first', () => {
    const needed = endpoints.filter((row) => row.required === 'hard' && row.probeHost !== null && row.region === null && row.protocol !== 'udp')
    const tried = probedHosts.slice(0, needed.length).map(({ host, port }) => `${host}:${String(port)}`)
    expect(needed.map((row) => `${String(row.probeHost)}:${String(row.port)}`).filter((key) => !tried.includes(key))).toEqual([])
  })

  it('are tried once each, and certificates come from some of them', () => {
    const keys = probedHosts.map(({ host, port }) => `${host.toLowerCase()}:${String(port)}`)
    expect(new Set(keys).size).toBe(keys.length)
    expect(certificateHosts.filter(({ host, port }) => !keys.includes(`${host.toLowerCase()}:${String(port)}`))).toEqual([])
  })
})

describe('network probes', () => {
  const collect = async (id: string, tools = fakeTools()): Promise<unknown> => networkProbes.find((probe) => probe.id === id)?.collect(tools, signal)
  const reachable = { outcome: 'reachable', status: 200, date: null, age: null, sentAt: '', receivedAt: '', chain: [] } as const

  it('stop after the first hosts without a name server, and try all hosts otherwise', async () => {
    expect(await collect('network.endpoints')).toHaveLength(16)
    let asked = 0
    const tools = fakeTools({}, { askHost: () => { asked += 1; return Promise.resolve(asked === 1 ? reachable : { outcome: 'timed-out', detail: 'x' }) } })
    expect(await collect('network.endpoints', tools)).toHaveLength(probedHosts.length)
  })

  it('say that no host showed a certificate or the time', async () => {
    await expect(collect('network.tls')).rejects.toMatchObject({ kind: 'failed' })
    await expect(collect('time.http-date')).rejects.toMatchObject({ kind: 'failed' })
  })

  it.each([
    [undefined, null],
    ['http://user:secret@proxy.fabrikam.example:8080/', 'proxy.fabrikam.example:8080'],
    ['proxy.fabrikam.example:3128', 'proxy.fabrikam.example:3128'],
    ['http://[', 'set, but no address'],
  ])('name the proxy %s without its password', async (setting, proxy) => {
    expect(await collect('network.proxy', fakeTools({}, { environment: (name) => (name === 'HTTPS_PROXY' ? setting : undefined) }))).toEqual({ proxy })
  })
})
