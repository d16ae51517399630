import type { BatchMember, GraphAnswer, GraphList, GraphService, GraphVersion } from './answer.ts'
import { batchBody, plainType, runBatch } from './batch.ts'
import { openClient } from './client.ts'
import type { GraphClock } from './clock.ts'
import { allowedGraphRoot, cloudOfRoot, type Cloud } from './clouds.ts'
import { cleanRequestId, errorCode, failureOfReply, failureOfTransport, type Call } from './error-mapping.ts'
import { readPages } from './pages.ts'
import { maxTries, openWaitBudget, retryDelay, retryStatuses, withRetryAfter } from './retry.ts'
import { openServiceQueues, type ServiceQueues } from './service-queue.ts'
import type { TransportReply } from './transport.ts'

export interface GraphDoorOptions {
  /** A known Graph root, or an address on this machine; anything else throws. */
  readonly root: string
  /** Gives a valid access token; rejects when there is none. Claims that Microsoft Graph demanded, of a request or of a member of a batch, come along on the second try. */
  readonly getToken: (signal: AbortSignal, claims?: string) => Promise<string>
  readonly fetch: typeof globalThis.fetch
  readonly clock: GraphClock
  /** For the jitter of waits. */
  readonly random?: () => number
  /** Time for one request, its whole answer included; our own default: 30 s. */
  readonly requestTimeoutMs?: number
  /** Largest answer in bytes; our own default: 20 MB. */
  readonly maxBytes?: number
  /** Time one scan may spend waiting because of throttling; our own default: 60 s. */
  readonly maxWaitMs?: number
}

export interface CallOptions {
  readonly service: GraphService
  readonly signal: AbortSignal
  readonly headers?: Readonly<Record<string, string>>
}

export interface ListOptions extends CallOptions {
  /** Most pages, the first one included; our own default: 50. */
  readonly maxPages?: number
  /** Asked before every further page; false ends the reading as a failure. */
  readonly mayRead?: () => boolean
}

/** The only way to Microsoft Graph: one origin, bounded time and size, throttling obeyed, never throws for trouble. */
export interface GraphDoor {
  /** The cloud whose Microsoft Graph is asked; an address on this machine counts as the global one. */
  readonly cloud: Cloud['id']
  get(version: GraphVersion, path: string, options: CallOptions): Promise<GraphAnswer>
  /** One answer per member id. Members must be reads: throttled ones are sent again. */
  batch(
    version: GraphVersion,
    members: readonly BatchMember[],
    options: { readonly signal: AbortSignal },
  ): Promise<ReadonlyMap<string, GraphAnswer>>
  /** All pages of a collection whose first page is `first`. */
  pages(version: GraphVersion, path: string, first: GraphAnswer, options: ListOptions): Promise<GraphList>
  /** HTTP requests that left so far; a batch counts as one. */
  requests(): number
  /** The newest Date header of Microsoft Graph, ISO 8601 UTC; null before the first answer. */
  serverTime(): string | null
  /** The time to stamp on what is known now: the server's clock, else ours; ISO 8601 UTC. */
  time(): string
  /** A door with counters and wait budget of its own; sign-in and queues are shared. One per scan. */
  forScan(): GraphDoor
}

/** Opens a door. Nothing is loaded or sent before the first call. */
export function openGraphDoor(options: GraphDoorOptions): GraphDoor {
  const origin = allowedGraphRoot(options.root)
  if (origin === null) throw new Error('The Graph address is neither a known Microsoft Graph root nor on this machine.')
  return openScan({ ...options, root: origin }, openServiceQueues(options.clock))
}

function openScan(options: GraphDoorOptions, queues: ServiceQueues): GraphDoor {
  const { clock, root: origin } = options
  const random = options.random ?? Math.random
  const budget = openWaitBudget(options.maxWaitMs ?? 60_000)
  let requests = 0
  let serverTime: string | null = null
  const sendThroughClient = openClient({
    origin,
    getToken: options.getToken,
    fetch: options.fetch,
    requestTimeoutMs: options.requestTimeoutMs ?? 30_000,
    maxBytes: options.maxBytes ?? 20_000_000,
    onRequest: () => {
      requests += 1
    },
  })

  const wait = (services: readonly GraphService[], ms: number): boolean => {
    if (!budget.take(ms)) return false
    queues.pause(services, clock.now() + ms)
    return true
  }

  const answerOf = (call: Call, reply: TransportReply): { answer: GraphAnswer; retryAfter: string | null } => {
    if (!reply.ok) return { answer: failureOfTransport(call, reply.trouble, cleanRequestId(reply.requestId)), retryAfter: null }
    const requestId = cleanRequestId(reply.headers.get('request-id'))
    const retryAfter = reply.headers.get('retry-after')
    const body = parseJson(reply.text)
    const at = headerTime(reply.headers)
    const { status } = reply
    // A portal or proxy also sends a Date; only what speaks Graph's language is believed.
    if (body !== undefined && at !== null && (serverTime === null || at > serverTime)) serverTime = at
    const seenAt = at ?? new Date(clock.now()).toISOString()
    if (status >= 200 && status < 300) {
      if (body !== undefined) return { answer: { ok: true, status, body, requestId, at: seenAt }, retryAfter }
      if (status === 204) return { answer: { ok: true, status, body: null, requestId, at: seenAt }, retryAfter }
      return { answer: failureOfTransport(call, notJson(reply), requestId), retryAfter }
    }
    if (status === 404 && errorCode(body) !== null) return { answer: { ok: true, status, body, requestId, at: seenAt }, retryAfter }
    if (body === undefined && !retryStatuses.includes(status)) return { answer: failureOfTransport(call, notJson(reply), requestId), retryAfter }
    const challenge = reply.headers.get('www-authenticate')
    return { answer: withRetryAfter(failureOfReply(call, { status, body, requestId, challenge }), retryAfter, clock.now()), retryAfter }
  }

  const exchange = async (
    call: Call,
    services: readonly GraphService[],
    request: { readonly headers: Readonly<Record<string, string>>; readonly body: unknown; readonly signal: AbortSignal; readonly claims: string | null },
  ): Promise<GraphAnswer> => {
    for (let tries = 1; ; tries += 1) {
      const reply = await queues
        .run(services, request.signal, () => sendThroughClient({ version: call.version, path: call.path, ...request }))
        .catch((error: unknown): TransportReply => {
          if (request.signal.aborted) return { ok: false, trouble: { kind: 'cancelled' }, requestId: null }
          throw error
        })
      const { answer, retryAfter } = answerOf(call, reply)
      const again = !answer.ok && answer.status !== null && retryStatuses.includes(answer.status)
      if (!again || tries >= maxTries) return answer
      if (!wait(services, retryDelay(retryAfter, tries, clock.now(), random))) return answer
    }
  }

  const get: GraphDoor['get'] = (version, path, { service, headers, signal }) =>
    exchange({ version, path }, [service], { headers: headers ?? {}, body: null, signal, claims: null })

  return {
    cloud: cloudOfRoot(origin),
    get,
    batch(version, members, { signal }) {
      const post = (chunk: readonly BatchMember[], claims: string | null): Promise<GraphAnswer> => {
        const services = [...new Set(chunk.map((member) => member.service))]
        const headers = { 'Content-Type': 'application/json' }
        return exchange({ version, path: '/$batch' }, services, { headers, body: batchBody(chunk), signal, claims })
      }
      return runBatch({ version, members, post, wait, now: () => clock.now(), random })
    },
    pages(version, path, first, { maxPages, mayRead, ...call }) {
      const read = (next: string): Promise<GraphAnswer> => get(version, next, call)
      return readPages(first, { origin, version, path, maxPages: maxPages ?? 50, mayRead: mayRead ?? (() => true), read })
    },
    requests: () => requests,
    serverTime: () => serverTime,
    time: () => serverTime ?? new Date(clock.now()).toISOString(),
    forScan: () => openScan(options, queues),
  }
}

/** Undefined when the text is no JSON object. */
function parseJson(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

function headerTime(headers: Headers): string | null {
  const time = Date.parse(headers.get('date') ?? '')
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}

function notJson(reply: TransportReply & { readonly ok: true }): Parameters<typeof failureOfTransport>[1] {
  const contentType = plainType((reply.headers.get('content-type') ?? '').split(';', 1)[0] ?? '')
  // Cut-off JSON still calls itself JSON.
  return contentType === 'application/json' ? { kind: 'incomplete' } : { kind: 'not-json', status: reply.status, contentType }
}
