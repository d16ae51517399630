import { randomUUID } from 'node:crypto'
import type { ConditionalAccessPolicy } from '@microsoft/microsoft-graph-types'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { handleCall, type DemoExchange, type Desk, type DemoOutcome } from './calls.ts'
import { accessPolicies } from './data/conditional-access.ts'
import { openFaultDesk, type Fault } from './faults.ts'
import { pageSizesOf } from './odata.ts'
import { errorReply } from './reply.ts'
import { tenantData } from './routes.ts'
import { conditionalAccessThrottle } from './throttle.ts'
import { arrivingProfiles, type ProfileArrival } from './profile-arrival.ts'

export type { DemoExchange } from './calls.ts'
export { patientArrival, type ProfileArrival } from './profile-arrival.ts'
export type { Fault, FaultKind } from './faults.ts'
export { domain as demoDomain, tenantId as demoTenantId } from './data/ids.ts'

export interface DemoTenantOptions {
  /** Where the demo clock starts, ISO 8601; it ticks with real time from then on. */
  readonly clockStart?: string
  readonly faults?: readonly Fault[]
  /** Most items on one page, of any collection or by its path. */
  readonly pageSize?: number | ((path: string) => number)
  readonly extraAutopilotDevices?: number
  readonly extraConfigurationPolicies?: number
  /** Conditional Access policies besides those that do no harm. */
  readonly extraAccessPolicies?: readonly ConditionalAccessPolicy[]
  /** Allows one Conditional Access request a second, as the service does. */
  readonly throttlesConditionalAccess?: boolean
  /** When the profiles that are pending become assigned; never when left out. */
  readonly profileArrival?: ProfileArrival
  /** Told of every call with its answer, for tests. */
  readonly onExchange?: (exchange: DemoExchange) => void
}

export interface DemoTenant {
  /** Loopback address that serves as the Microsoft Graph root. */
  readonly root: string
  /** The only token it takes; random, new for every start. */
  readonly token: string
  /** HTTP requests and batch members so far. */
  stats(): { readonly requests: number; readonly members: number }
  /** Every request line so far, for tests: `GET /beta/…` with its query; batch members start with `+`. */
  log(): readonly string[]
  /** Time of the demo clock, milliseconds since 1970 UTC. */
  now(): number
  stop(): Promise<void>
}

/** All stories of the demo devices are told around this moment. */
export const demoClockStart = '2026-11-23T09:00:00Z'

/** Largest request body; a batch of ours has a few kilobytes. */
const maxRequestBytes = 1_000_000

/** Starts the fictional tenant Fabrikam on loopback. It speaks the calls that Preflight makes, read-only. */
export async function startDemoTenant(options: DemoTenantOptions = {}): Promise<DemoTenant> {
  const clockStart = Date.parse(options.clockStart ?? demoClockStart)
  const startedAt = Date.now()
  const now = (): number => clockStart + (Date.now() - startedAt)
  const token = randomUUID()
  const counts = { requests: 0, members: 0 }
  const lines: string[] = []
  const faults = openFaultDesk(options.faults ?? [])
  const data = {
    ...tenantData(options.extraAutopilotDevices ?? 0, options.extraConfigurationPolicies ?? 0, clockStart, now),
    accessPolicies: [...accessPolicies, ...(options.extraAccessPolicies ?? [])],
    recordNow: arrivingProfiles(options.profileArrival, clockStart, now),
  }
  const throttle = options.throttlesConditionalAccess === true ? conditionalAccessThrottle(now) : null
  const desk = (root: string): Desk => ({
    data,
    faults,
    root,
    pageSizes: pageSizesOf(options.pageSize ?? 1_000),
    onMember: () => {
      counts.members += 1
    },
    ...(throttle === null ? {} : { throttle }),
    ...(options.onExchange === undefined ? {} : { onExchange: options.onExchange }),
  })
  let root = ''

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    counts.requests += 1
    const body = await readBody(request)
    const target = /^\/(v1\.0|beta)(\/.*)$/.exec(request.url ?? '')
    const version = target?.[1] === 'beta' ? 'beta' : 'v1.0'
    const url = target?.[2] ?? ''
    lines.push(`${request.method ?? ''} /${version}${url}`, ...memberLines(version, body))
    if (request.headers.authorization !== `Bearer ${token}`) {
      send(response, { reply: errorReply(401, 'InvalidAuthenticationToken', 'Access token is missing or invalid.'), spoil: 'none' }, now())
      return
    }
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
    send(response, handleCall({ version, method: request.method ?? '', url, headers, body }, desk(root)), now())
  }

  const server = createServer((request, response) => {
    handle(request, response).catch(() => {
      response.destroy()
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  root = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
  return {
    root,
    token,
    stats: () => ({ ...counts }),
    log: () => [...lines],
    now,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}

function send(response: ServerResponse, { reply, spoil }: DemoOutcome, now: number): void {
  if (spoil === 'hang') return
  const text = reply.body === null ? '' : JSON.stringify(reply.body)
  response.sendDate = false
  response.writeHead(reply.status, {
    'Content-Type': 'application/json; charset=utf-8',
    Date: new Date(now).toUTCString(),
    'request-id': randomUUID(),
    ...reply.headers,
  })
  if (spoil === 'html') response.end(String(reply.body))
  // Half an answer, ended as if it were whole: what a broken proxy leaves.
  else response.end(spoil === 'truncated' ? text.slice(0, Math.floor(text.length / 2)) : text)
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > maxRequestBytes) throw new Error('The request is too large.')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function memberLines(version: string, body: string): string[] {
  if (body === '') return []
  const requests = /"url":"((?:[^"\\]|\\.)*)"/g
  return [...body.matchAll(requests)].map((match) => `+ /${version}${match[1] ?? ''}`)
}
