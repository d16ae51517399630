import type { TransportTrouble } from './error-mapping.ts'
import { demandedClaims, SignInUnreachable } from './token-trouble.ts'

export interface TransportOptions {
  /** Origin of Microsoft Graph: the only one that ever gets the token. */
  readonly origin: string
  /** Gives a valid access token; with claims that Microsoft Graph demanded, a new one that has them. */
  readonly getToken: (signal: AbortSignal, claims?: string) => Promise<string>
  readonly fetch: typeof globalThis.fetch
  readonly requestTimeoutMs: number
  readonly maxBytes: number
  /** Called once for every request that leaves. */
  readonly onRequest: () => void
}

export interface TransportRequest {
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
  readonly signal: AbortSignal
  /** Claims that the token has to have from the start; null: none were demanded yet. */
  readonly claims: string | null
}

export type TransportReply =
  | { readonly ok: true; readonly status: number; readonly headers: Headers; readonly text: string }
  | { readonly ok: false; readonly trouble: TransportTrouble; readonly requestId: string | null }

/** Sends one request and reads the whole answer, within its time and size. Never throws. */
export async function send(options: TransportOptions, request: TransportRequest): Promise<TransportReply> {
  if (!URL.canParse(request.url) || new URL(request.url).origin !== options.origin) return trouble({ kind: 'foreign-origin' })
  const timeout = new AbortController()
  const timer = setTimeout(() => {
    timeout.abort()
  }, options.requestTimeoutMs)
  const signal = AbortSignal.any([request.signal, timeout.signal])
  try {
    const reply = await exchange(options, request, signal, request.claims)
    const claims = reply.ok && request.claims === null ? demandedClaims(reply.status, reply.headers.get('www-authenticate')) : null
    if (claims === null) return reply
    const again = await exchange(options, request, signal, claims)
    // Without the token that was demanded, the first answer says best what is missing.
    return again.ok || again.trouble.kind !== 'no-token' ? again : reply
  } catch (error) {
    if (request.signal.aborted) return trouble({ kind: 'cancelled' })
    if (timeout.signal.aborted) return trouble({ kind: 'timed-out', ms: options.requestTimeoutMs })
    return trouble({ kind: 'network', code: networkCode(error) })
  } finally {
    clearTimeout(timer)
  }
}

async function exchange(options: TransportOptions, request: TransportRequest, signal: AbortSignal, claims: string | null): Promise<TransportReply> {
  if (request.signal.aborted) return trouble({ kind: 'cancelled' })
  const token = await raceAbort(claims === null ? options.getToken(signal) : options.getToken(signal, claims), signal).catch((error: unknown) => {
    if (signal.aborted || error instanceof SignInUnreachable) throw error
    return ''
  })
  if (token === '') return trouble({ kind: 'no-token' })
  options.onRequest()
  const response = await options.fetch(request.url, {
    method: request.method,
    headers: { ...request.headers, Authorization: `Bearer ${token}`, 'client-request-id': crypto.randomUUID() },
    ...(request.body === null ? {} : { body: request.body }),
    redirect: 'manual',
    signal,
  })
  const requestId = response.headers.get('request-id')
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
    await response.body?.cancel()
    return trouble({ kind: 'redirect', status: response.status }, requestId)
  }
  const bytes = await readLimited(response, options.maxBytes, signal)
  if (bytes === null) return trouble({ kind: 'too-large', maxBytes: options.maxBytes }, requestId)
  const text = decode(bytes)
  if (text === null) return trouble({ kind: 'incomplete' }, requestId)
  return { ok: true, status: response.status, headers: response.headers, text }
}

/** The bytes of the answer; null as soon as there are more than `maxBytes`. */
async function readLimited(response: Response, maxBytes: number, signal: AbortSignal): Promise<Uint8Array | null> {
  if (response.body === null) return new Uint8Array()
  const reader: ReadableStreamDefaultReader<Uint8Array> = response.body.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await raceAbort(reader.read(), signal)
    if (done) break
    length += value.byteLength
    if (length > maxBytes) {
      await reader.cancel()
      return null
    }
    chunks.push(value)
  }
  const whole = new Uint8Array(length)
  let offset = 0
  for (const chunk of chunks) {
    whole.set(chunk, offset)
    offset += chunk.byteLength
  }
  return whole
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Gives up on a promise that does not listen to the signal itself. */
async function raceAbort<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  let stop: () => void = () => undefined
  const aborted = new Promise<never>((_resolve, reject) => {
    stop = () => {
      reject(new Error('aborted'))
    }
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })
  try {
    return await Promise.race([promise, aborted])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

function networkCode(error: unknown): string {
  const cause: unknown = error instanceof Error ? error.cause : undefined
  for (const each of [cause, error]) {
    const code: unknown = typeof each === 'object' && each !== null && 'code' in each ? each.code : undefined
    if (typeof code === 'string' && /^[A-Z0-9_]{1,60}$/.test(code)) return code
  }
  const message = error instanceof Error ? /net::(ERR_[A-Z_]{1,60})/.exec(error.message)?.[1] : undefined
  return message ?? 'no connection'
}

function trouble(kind: TransportTrouble, requestId: string | null = null): TransportReply {
  return { ok: false, trouble: kind, requestId }
}
