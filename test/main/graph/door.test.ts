import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { startDemoTenant, type DemoTenant, type Fault } from '../../../main/demo/tenant/index.ts'
import { systemClock } from '../../../main/graph/clock.ts'
import { openGraphDoor, type GraphDoor, type GraphDoorOptions } from '../../../main/graph/door.ts'
import { send } from '../../../main/graph/transport.ts'
import { openDemoDoor, patientClock } from '../tenant/scan.ts'

const open: { stop: () => Promise<void> }[] = []
afterEach(async () => {
  for (const each of open.splice(0)) await each.stop()
})

const call = { service: 'directory', signal: new AbortController().signal } as const
const path = '/organization?$select=id'

async function demo(faults: readonly Fault[] = [], pageSize = 1_000): Promise<DemoTenant> {
  const tenant = await startDemoTenant({ faults, pageSize })
  open.push(tenant)
  return tenant
}

/** A server with an answer of its own; counts what it gets. */
async function server(answer: (response: ServerResponse, hits: number) => void): Promise<{ root: string; tokens: (string | undefined)[] }> {
  const tokens: (string | undefined)[] = []
  const made: Server = createServer((request, response) => {
    tokens.push(request.headers.authorization)
    request.resume()
    answer(response, tokens.length)
  })
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve))
  open.push({
    stop: () =>
      new Promise((resolve) => {
        made.close(() => {
          resolve()
        })
        made.closeAllConnections()
      }),
  })
  return { root: `http://127.0.0.1:${String((made.address() as AddressInfo).port)}`, tokens }
}

function doorTo(root: string, options: Partial<GraphDoorOptions> = {}): GraphDoor {
  return openGraphDoor({ root, getToken: () => Promise.resolve('secret-token'), fetch: globalThis.fetch, clock: patientClock(), random: () => 0, requestTimeoutMs: 2_000, ...options })
}

describe('a request', () => {
  it('gives body, status, server time and one counted request', async () => {
    const tenant = await demo()
    const door = openDemoDoor(tenant)
    expect([door.requests(), door.serverTime()]).toEqual([0, null])
    const answer = await door.get('v1.0', path, call)
    expect(answer).toMatchObject({ ok: true, status: 200, body: { value: [{ id: '5e6f0a10-1111-4222-8333-444455556666' }] } })
    expect(answer.requestId).toMatch(/^[0-9a-f-]{36}$/)
    expect(door.requests()).toBe(1)
    expect(door.serverTime()).toMatch(/^2026-11-23T09:00:/)
  })

  it('arrives exactly as it was written', async () => {
    const tenant = await demo()
    const odd = "/deviceManagement/windowsAutopilotDeviceIdentities?$filter=contains(serialNumber,'a%26b%3D%27%27c')&$top=5"
    await openDemoDoor(tenant).get('v1.0', odd, call)
    // fetch itself spells the apostrophe as %27, which is the same.
    expect(tenant.log().map((line) => line.replaceAll("%27%27c%27)", "%27%27c')").replace(',%27a', ",'a"))).toEqual([`GET /v1.0${odd}`])
  })

  it('carries a client request id, and the token in one header only', async () => {
    let headers: NodeJS.Dict<string | string[]> = {}
    const { root } = await server((response) => {
      headers = response.req.headers
      response.setHeader('Content-Type', 'application/json').end('{}')
    })
    await doorTo(root).get('v1.0', path, { ...call, headers: { ConsistencyLevel: 'eventual' } })
    expect(headers['client-request-id']).toMatch(/^[0-9a-f-]{36}$/)
    expect(headers['consistencylevel']).toBe('eventual')
    expect(Object.entries(headers).filter(([, value]) => String(value).includes('secret-token'))).toEqual([['authorization', 'Bearer secret-token']])
  })

  it('hands on 404 as an answer, but only from Graph itself', async () => {
    const tenant = await demo()
    expect(await openDemoDoor(tenant).get('v1.0', '/users/nobody', call)).toMatchObject({ ok: true, status: 404 })
    const { root } = await server((response) => response.writeHead(404, { 'Content-Type': 'text/html' }).end('<h1>Not found</h1>'))
    expect(await doorTo(root).get('v1.0', '/users/nobody', call)).toMatchObject({ ok: false, reason: 'service-error' })
  })

  it('refuses to open for an address that is not allowed', () => {
    expect(() => doorTo('https://graph.example')).toThrow('neither a known')
  })

  it('says needs-sign-in without asking when there is no token', async () => {
    const tenant = await demo()
    for (const getToken of [() => Promise.reject(new Error('no account')), () => Promise.resolve('')]) {
      const door = doorTo(tenant.root, { getToken })
      expect(await door.get('v1.0', path, call)).toMatchObject({ ok: false, reason: 'needs-sign-in' })
    }
    expect(tenant.stats().requests).toBe(0)
  })

  it('says needs-sign-in for a wrong token', async () => {
    const tenant = await demo()
    expect(await doorTo(tenant.root).get('v1.0', path, call)).toMatchObject({ ok: false, reason: 'needs-sign-in', status: 401 })
  })

  it('says offline when nobody listens', async () => {
    const tenant = await startDemoTenant()
    await tenant.stop()
    const answer = await doorTo(tenant.root).get('v1.0', path, call)
    expect(answer).toMatchObject({ ok: false, reason: 'offline' })
  })
})

describe('a bad answer', () => {
  it.each([
    ['html', 'service-error', 'not JSON but text/html'],
    ['truncated', 'service-error', 'damaged or incomplete'],
    ['empty', 'service-error', 'damaged or incomplete'],
    ['hang', 'timed-out', 'no answer within 0.2 seconds'],
    ['redirect', 'service-error', 'redirect (302)'],
  ] as const)('%s → %s', async (kind, reason, text) => {
    const tenant = await demo([{ kind, match: 'organization' }])
    const answer = await openDemoDoor(tenant, { requestTimeoutMs: kind === 'hang' ? 200 : 5_000 }).get('v1.0', path, call)
    expect(answer).toMatchObject({ ok: false, reason })
    expect(answer.ok ? '' : answer.detail.en).toContain(text)
  })

  it('is dropped when it is too large, before all of it arrived', async () => {
    const { root } = await server((response) => {
      response.setHeader('Content-Type', 'application/json')
      const more = (): void => {
        if (!response.destroyed) response.write('x'.repeat(1_000), () => setImmediate(more))
      }
      more()
    })
    expect(await doorTo(root, { maxBytes: 10_000 }).get('v1.0', path, call)).toMatchObject({ ok: false, reason: 'service-error' })
  })

  it('is dropped when it is not UTF-8', async () => {
    const { root } = await server((response) => response.setHeader('Content-Type', 'application/json').end(Buffer.from([0x7b, 0xff, 0xfe, 0x7d])))
    expect(await doorTo(root).get('v1.0', path, call)).toMatchObject({ ok: false, reason: 'service-error' })
  })

  it('is dropped when it is JSON but no object', async () => {
    const { root } = await server((response) => response.setHeader('Content-Type', 'application/json').end('"fine"'))
    expect(await doorTo(root).get('v1.0', path, call)).toMatchObject({ ok: false, reason: 'service-error' })
  })

  it('gives no server time', async () => {
    const { root } = await server((response) => response.setHeader('Content-Type', 'text/html').end('<html>'))
    const door = doorTo(root)
    await door.get('v1.0', path, call)
    expect(door.serverTime()).toBeNull()
  })

  it('that starts and then stops is given up after the time-out', async () => {
    const { root } = await server((response) => response.writeHead(200, { 'Content-Type': 'application/json' }).write('{"value":'))
    expect(await doorTo(root, { requestTimeoutMs: 200 }).get('v1.0', path, call)).toMatchObject({ ok: false, reason: 'timed-out' })
  })
})

describe('the token', () => {
  it.each(['next-link-elsewhere', 'redirect'] as const)('never follows a %s', async (kind) => {
    const other = await server((response) => response.end('{}'))
    const tenant = await demo([{ kind, match: 'organization', elsewhere: other.root }])
    const door = openDemoDoor(tenant)
    const first = await door.get('v1.0', path, call)
    const list = await door.pages('v1.0', path, first, call)
    expect(list).toMatchObject({ ok: false, reason: 'service-error' })
    expect(other.tokens).toEqual([])
  })

  it.each([
    'https://graph.microsoft.com.example/v1.0/organization',
    'http://user@127.0.0.1/v1.0/organization',
    '//elsewhere.example/v1.0/organization',
    'ROOT/beta/organization',
    'ROOT/elsewhere',
    'not a link',
  ])('never follows a next link to %s', async (link) => {
    const tenant = await demo()
    const door = openDemoDoor(tenant)
    const body = { value: [], '@odata.nextLink': link.replace('ROOT', tenant.root) }
    const first = { ok: true, status: 200, body, requestId: null, at: '2026-11-23T09:00:00Z' } as const
    expect(await door.pages('v1.0', path, first, call)).toMatchObject({ ok: false, reason: 'service-error' })
    expect(tenant.stats().requests).toBe(0)
  })
})

describe('the last gate', () => {
  it.each(['https://elsewhere.example/v1.0/me', 'http://127.0.0.1:1/v1.0/me', 'https://127.0.0.1/v1.0/me', 'nonsense'])('lets nothing out to %s', async (url) => {
    const asked: string[] = []
    const reply = await send(
      {
        origin: 'http://127.0.0.1:8080',
        getToken: () => {
          asked.push('token')
          return Promise.resolve('secret-token')
        },
        fetch: () => {
          asked.push('fetch')
          return Promise.resolve(new Response('{}'))
        },
        requestTimeoutMs: 1_000,
        maxBytes: 1_000,
        onRequest: () => asked.push('request'),
      },
      { url, method: 'GET', headers: {}, body: null, claims: null, signal: call.signal },
    )
    expect(reply).toMatchObject({ ok: false, trouble: { kind: 'foreign-origin' } })
    expect(asked).toEqual([])
  })

  it('holds although the client library takes whole addresses as paths', async () => {
    const tenant = await demo()
    const door = openDemoDoor(tenant)
    expect(await door.get('v1.0', 'https://elsewhere.example/v1.0/me', call)).toMatchObject({ ok: false, reason: 'service-error' })
    expect([door.requests(), tenant.stats().requests]).toEqual([0, 0])
  })
})

describe('throttling', () => {
  it.each([
    ['status-429', 7, [7_000]],
    ['status-503', 11, [11_000]],
    ['status-429', undefined, [1_000]],
  ] as const)('%s with Retry-After %s waits %j and goes on', async (kind, retryAfter, waits) => {
    const tenant = await demo([{ kind, match: 'organization', times: 1, ...(retryAfter === undefined ? {} : { retryAfter }) }])
    const clock = patientClock()
    const door = openDemoDoor(tenant, { clock })
    expect(await door.get('v1.0', path, call)).toMatchObject({ ok: true })
    expect(clock.waits.map((wait) => Math.round(wait / 100) * 100)).toEqual(waits)
    expect(door.requests()).toBe(2)
  })

  it('gives up after four tries', async () => {
    const tenant = await demo([{ kind: 'status-429', match: 'organization' }])
    const door = openDemoDoor(tenant, { clock: patientClock() })
    expect(await door.get('v1.0', path, call)).toMatchObject({ ok: false, reason: 'throttled' })
    expect(door.requests()).toBe(4)
  })

  it('does not wait longer than a scan may', async () => {
    const tenant = await demo([{ kind: 'status-429', match: 'organization', retryAfter: 61 }])
    const clock = patientClock()
    expect(await openDemoDoor(tenant, { clock }).get('v1.0', path, call)).toMatchObject({ ok: false, reason: 'throttled' })
    expect(clock.waits).toEqual([])
  })

  it('spends the time of one scan only', async () => {
    const tenant = await demo([{ kind: 'status-429', match: 'organization', retryAfter: 40, times: 2 }])
    const door = openDemoDoor(tenant, { clock: patientClock() })
    const [first, second] = [door.forScan(), door.forScan()]
    expect(await first.get('v1.0', path, call)).toMatchObject({ ok: false, reason: 'throttled' })
    expect(await second.get('v1.0', path, call)).toMatchObject({ ok: true })
    expect([door.requests(), first.requests(), second.requests()]).toEqual([0, 2, 1])
  })

  it('does not repeat other errors', async () => {
    const tenant = await demo([{ kind: 'status-500', match: 'organization' }])
    const door = openDemoDoor(tenant, { clock: patientClock() })
    expect(await door.get('v1.0', path, call)).toMatchObject({ ok: false, reason: 'service-error' })
    expect(door.requests()).toBe(1)
  })
})

describe('cancelling', () => {
  it.each([
    ['during a wait for Retry-After', { kind: 'status-429', match: '', retryAfter: 30 }],
    ['during a request', { kind: 'hang', match: '' }],
  ] as const)('%s returns at once', async (_name, fault) => {
    const tenant = await demo([fault])
    const controller = new AbortController()
    const started = performance.now()
    setTimeout(() => {
      controller.abort()
    }, 60)
    const door = openDemoDoor(tenant, { clock: systemClock, requestTimeoutMs: 20_000 })
    expect(await door.get('v1.0', path, { ...call, signal: controller.signal })).toMatchObject({ ok: false, reason: 'cancelled' })
    expect(performance.now() - started).toBeLessThan(2_000)
  })

  it('before the start sends nothing', async () => {
    const tenant = await demo()
    const answer = await openDemoDoor(tenant).get('v1.0', path, { ...call, signal: AbortSignal.abort() })
    expect(answer).toMatchObject({ ok: false, reason: 'cancelled' })
    expect(tenant.stats().requests).toBe(0)
  })

  it('does not wait for a sign-in that never ends', async () => {
    const tenant = await demo()
    const door = doorTo(tenant.root, { getToken: () => new Promise(() => undefined), requestTimeoutMs: 20_000 })
    expect(await door.get('v1.0', path, { ...call, signal: AbortSignal.timeout(60) })).toMatchObject({ ok: false, reason: 'cancelled' })
  })
})

describe('pages', () => {
  const devices = '/deviceManagement/windowsAutopilotDeviceIdentities'

  it.each([1, 2, 3, 100])('reads every item, %i a page', async (pageSize) => {
    const tenant = await demo([], pageSize)
    const door = openDemoDoor(tenant)
    const list = await door.pages('v1.0', devices, await door.get('v1.0', devices, call), call)
    expect(list.ok && list.items).toHaveLength(12)
  })

  it('ends when the pages go round in a circle', async () => {
    const tenant = await demo([{ kind: 'page-loop', match: devices }])
    const door = openDemoDoor(tenant)
    const list = await door.pages('v1.0', devices, await door.get('v1.0', devices, call), call)
    expect(list).toMatchObject({ ok: false, reason: 'service-error' })
    expect(door.requests()).toBeLessThanOrEqual(3)
  })

  it('never passes off a part as the whole', async () => {
    const tenant = await demo([], 2)
    const door = openDemoDoor(tenant)
    const first = await door.get('v1.0', devices, call)
    expect(await door.pages('v1.0', devices, first, { ...call, maxPages: 5 })).toMatchObject({ ok: false, reason: 'service-error' })
    expect(await door.pages('v1.0', devices, first, { ...call, maxPages: 6 })).toMatchObject({ ok: true })
    expect(await door.pages('v1.0', devices, first, { ...call, mayRead: () => false })).toMatchObject({ ok: false })
  })

  it.each([
    ['no list', { value: 'x' }],
    ['nothing', {}],
    ['a next link that is no text', { value: [], '@odata.nextLink': 7 }],
  ])('refuses %s', async (_name, body) => {
    const tenant = await demo()
    const first = { ok: true, status: 200, body, requestId: null, at: '2026-11-23T09:00:00Z' } as const
    expect(await openDemoDoor(tenant).pages('v1.0', path, first, call)).toMatchObject({ ok: false, reason: 'service-error' })
  })
})

describe('batches', () => {
  const members = Array.from({ length: 23 }, (_each, index) => ({ id: `m${String(index)}`, method: 'GET', url: path, service: 'directory' }) as const)

  it('answers every member in as few requests as allowed', async () => {
    const tenant = await demo()
    const door = openDemoDoor(tenant)
    const answers = await door.batch('v1.0', members, call)
    expect(answers.size).toBe(23)
    expect([...answers.values()].every((answer) => answer.ok)).toBe(true)
    expect(tenant.stats()).toEqual({ requests: 2, members: 23 })
  })

  it('repeats a throttled member by itself', async () => {
    const tenant = await demo([{ kind: 'status-429', match: 'organization', insideBatch: true, times: 1, retryAfter: 5 }])
    const clock = patientClock()
    const answers = await openDemoDoor(tenant, { clock }).batch('v1.0', members.slice(0, 3), call)
    expect([...answers.values()].every((answer) => answer.ok)).toBe(true)
    expect(tenant.stats()).toEqual({ requests: 2, members: 4 })
    expect(clock.waits).toEqual([5_000])
  })

  it.each([
    ['status-429', 'throttled'],
    ['status-500', 'service-error'],
    ['truncated', 'service-error'],
    ['html', 'service-error'],
    ['hang', 'timed-out'],
    ['empty', 'service-error'],
    ['garbage', 'service-error'],
  ] as const)('%s of the whole batch fails every member as %s', async (kind, reason) => {
    const tenant = await demo([{ kind, match: '$batch' }])
    const door = openDemoDoor(tenant, { clock: patientClock(), requestTimeoutMs: kind === 'hang' ? 200 : 5_000 })
    const answers = await door.batch('v1.0', members.slice(0, 3), call)
    expect([...answers.values()].map((answer) => (answer.ok ? 'ok' : answer.reason))).toEqual([reason, reason, reason])
  })
})
