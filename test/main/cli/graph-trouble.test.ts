import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { Report } from '../../../core/report/report.ts'
import { startDemoTenant, type DemoTenant, type Fault } from '../../../main/demo/tenant/index.ts'
import { runPreflight, type CommandRun } from '../../fakes/terminal.ts'

const device = path.resolve(import.meta.dirname, '../../../main/demo/devices/ready-laptop.preflight.json')
const stops: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

async function checkAgainst(root: string, token: string): Promise<CommandRun> {
  const argv = ['check', '--device', device, '--graph-url', root, '--format', 'json']
  return runPreflight(argv, { env: { PREFLIGHT_GRAPH_TOKEN: token } })
}

async function tenantWith(faults: readonly Fault[] = []): Promise<DemoTenant> {
  const tenant = await startDemoTenant({ faults })
  stops.push(() => tenant.stop())
  return tenant
}

async function serverThat(answer: (server: Server) => void): Promise<string> {
  const server = createServer()
  answer(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  stops.push(
    () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => {
          resolve()
        })
      }),
  )
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
}

const overall = (run: CommandRun): string => (JSON.parse(run.out) as Report).overall

describe('preflight check --graph-url', () => {
  it('asks the given Graph with the token from the environment', async () => {
    const tenant = await tenantWith()
    const run = await checkAgainst(tenant.root, tenant.token)
    expect([run.code, overall(run)]).toEqual([0, 'ready'])
  })

  it('a token that is refused: 77, and a report that is not green', async () => {
    const tenant = await tenantWith()
    const run = await checkAgainst(tenant.root, 'wrong')
    expect([run.code, overall(run)]).toEqual([77, 'cannot-tell'])
  })

  it('no token: one sentence and 77', async () => {
    const run = await runPreflight(['check', '--device', device, '--graph-url', 'http://127.0.0.1:9'])
    expect([run.code, run.err]).toEqual([77, 'preflight: --graph-url needs an access token in PREFLIGHT_GRAPH_TOKEN.\n'])
  })

  it.each(['https://graph.example.com', 'http://graph.microsoft.com', 'https://graph.microsoft.com.evil.example', 'http://10.0.0.1', 'nonsense'])(
    'never sends the token to %s',
    async (url) => {
      const run = await runPreflight(['check', '--device', device, '--graph-url', url], { env: { PREFLIGHT_GRAPH_TOKEN: 'canary' } })
      expect(run.code).toBe(64)
      expect(run.err).toContain('loopback address or a known Microsoft Graph root')
      expect(run.out + run.err).not.toContain('canary')
    },
  )

  it('nobody listens: 69', async () => {
    const run = await checkAgainst('http://127.0.0.1:9', 'token')
    expect([run.code, overall(run)]).toEqual([69, 'cannot-tell'])
  })

  it.each([
    ['HTML', 200, 'text/html', '<!doctype html><title>Portal</title>'],
    ['half a body', 200, 'application/json', '{"responses": [{"id": "1", "sta'],
    ['garbage', 200, 'application/json', '\u0000\u0001\u0002'],
    ['an empty object', 200, 'application/json', '{}'],
    ['a list instead of an object', 200, 'application/json', '[]'],
    ['500', 500, 'application/json', '{"error":{"code":"UnknownError","message":""}}'],
    ['404', 404, 'application/json', '{"error":{"code":"ResourceNotFound","message":""}}'],
    ['403', 403, 'application/json', '{"error":{"code":"Authorization_RequestDenied","message":""}}'],
  ])('%s for everything is never green and never a crash', async (_name, status, type, body) => {
    const root = await serverThat((server) =>
      server.on('request', (request, response) => {
        request.resume()
        response.writeHead(status, { 'content-type': type }).end(body)
      }),
    )
    const run = await checkAgainst(root, 'token')
    expect(overall(run)).toBe('cannot-tell')
    expect([3, 69, 77]).toContain(run.code)
  })

  it('a connection that is cut in the middle of the answer', async () => {
    const root = await serverThat((server) =>
      server.on('request', (_request, response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
        response.write('{"responses":')
        setTimeout(() => response.destroy(), 20)
      }),
    )
    const run = await checkAgainst(root, 'token')
    expect(overall(run)).toBe('cannot-tell')
    expect(run.code).toBe(69)
  })
})
