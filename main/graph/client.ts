import type { Client, Context, ResponseType } from '@microsoft/microsoft-graph-client'
import { send, type TransportOptions, type TransportReply } from './transport.ts'

export interface ClientRequest {
  readonly version: string
  /** Relative to the version, with a leading slash. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  /** Sent as JSON by POST; null: GET. */
  readonly body: unknown
  readonly signal: AbortSignal
  /** Claims that the token has to have; null: none were demanded. */
  readonly claims: string | null
}

/** Sends through Microsoft's client library with our transport as its last and only middleware. */
export type SendThroughClient = (request: ClientRequest) => Promise<TransportReply>

/**
 * The library throws errors of its own shape, which would lose what happened; so the transport's reply
 * travels beside it, in a callback among the request's options.
 */
export function openClient(options: TransportOptions): SendThroughClient {
  let loaded: Promise<LoadedClient> | null = null
  return async (request) => {
    loaded ??= load(options)
    const { client, raw } = await loaded
    const settled: { reply: TransportReply | null } = { reply: null }
    const deliver = (reply: TransportReply): void => {
      settled.reply = reply
    }
    const call = client
      .api(request.path)
      .version(request.version)
      .headers({ ...request.headers })
      .options({ signal: request.signal, deliver, claims: request.claims })
      .responseType(raw)
    try {
      await (request.body === null ? call.get() : call.post(JSON.stringify(request.body)))
    } catch {
      // What went wrong was delivered already; without that it never left this machine.
    }
    return settled.reply ?? { ok: false, trouble: { kind: 'network', code: 'not sent' }, requestId: null }
  }
}

interface LoadedClient {
  readonly client: Client
  /** Keeps the library from reading the answer: the transport did, within its limits. */
  readonly raw: ResponseType
}

/** Loads the library when the first request leaves; before that nobody needs it. */
async function load(options: TransportOptions): Promise<LoadedClient> {
  const library = await import('@microsoft/microsoft-graph-client')
  const execute = async (context: Context): Promise<void> => {
    const given = (context.options ?? {}) as RequestInit & { deliver?: (reply: TransportReply) => void; claims?: string | null }
    const reply = await send(options, {
      url: typeof context.request === 'string' ? context.request : context.request.url,
      method: given.method ?? 'GET',
      headers: Object.fromEntries(new Headers(given.headers).entries()),
      body: typeof given.body === 'string' ? given.body : null,
      signal: given.signal ?? new AbortController().signal,
      claims: given.claims ?? null,
    })
    given.deliver?.(reply)
    context.response = new Response(null, { status: 204 })
  }
  // The library appends a slash-joined path to the base, so the base is the bare origin.
  const client = library.Client.initWithMiddleware({ baseUrl: options.origin, middleware: { execute } })
  return { client, raw: library.ResponseType.RAW }
}
