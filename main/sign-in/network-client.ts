import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from '@azure/msal-node'

/** What the sign-in service said last; the sign-in library keeps only a part of it. */
export interface NetworkTrace {
  /** Why a request did not come through, as Node or Chromium name it; null when it did. */
  readonly network: string | null
  /** OAuth error of the last answer, such as `invalid_grant`; null when it was none. */
  readonly error: string | null
  /** AADSTS numbers of the last error. */
  readonly codes: readonly number[]
  /** The server's clock minus ours by the last Date header, in milliseconds; null before the first answer. */
  readonly clockDifference: number | null
}

export interface SignInNetwork extends INetworkModule {
  readonly trace: () => NetworkTrace
  /** Forgets the errors of earlier requests. */
  readonly restart: () => void
}

export interface SignInNetworkOptions {
  /** The only origins that are asked. */
  readonly origins: readonly string[]
  readonly fetch: typeof globalThis.fetch
  readonly now: () => number
  /** Stops whatever is on its way. */
  readonly signal?: AbortSignal
}

/** Our own limits: the sign-in service answers within a few seconds with some kilobytes. */
const requestTimeoutMs = 30_000
const maxCharacters = 1_000_000

/** Network access of the sign-in library: our `fetch`, one cloud's sign-in service, no redirects, bounded time and size. */
export function openSignInNetwork({ origins, fetch, now, signal }: SignInNetworkOptions): SignInNetwork {
  let trace: NetworkTrace = noTrace

  const send = async <T>(method: 'GET' | 'POST', url: string, options: NetworkRequestOptions | undefined): Promise<NetworkResponse<T>> => {
    if (!URL.canParse(url) || !origins.includes(new URL(url).origin)) throw new Error('The sign-in library asked for a host that is not the sign-in service.')
    const timeout = AbortSignal.timeout(requestTimeoutMs)
    try {
      const response = await fetch(url, {
        method,
        headers: options?.headers ?? {},
        ...(options?.body === undefined ? {} : { body: options.body }),
        redirect: 'manual',
        signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
      })
      const text = await response.text()
      if (text.length > maxCharacters) throw new Error('The answer of the sign-in service is too large.')
      const body = parse(text)
      trace = { ...errorOf(body, response.status), network: null, clockDifference: difference(response, now()) ?? trace.clockDifference }
      return { headers: Object.fromEntries(response.headers.entries()), body: body as T, status: response.status }
    } catch (error) {
      trace = { ...trace, network: timeout.aborted ? 'ETIMEDOUT' : networkCode(error), error: null, codes: [] }
      throw error
    }
  }

  return {
    sendGetRequestAsync: (url, options) => send('GET', url, options),
    sendPostRequestAsync: (url, options) => send('POST', url, options),
    trace: () => trace,
    restart: () => {
      trace = { ...noTrace, clockDifference: trace.clockDifference }
    },
  }
}

export const noTrace: NetworkTrace = { network: null, error: null, codes: [], clockDifference: null }

/** A proxy's page is no answer of the sign-in service. */
function parse(text: string): Record<string, unknown> {
  const value: unknown = JSON.parse(text === '' ? '{}' : text)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new SyntaxError('not a JSON object')
  return value as Record<string, unknown>
}

function errorOf(body: Record<string, unknown>, status: number): Pick<NetworkTrace, 'error' | 'codes'> {
  const { error, error_description: description, error_codes: codes } = body
  if (typeof error !== 'string') return status < 400 ? { error: null, codes: [] } : { error: `http_${String(status)}`, codes: [] }
  const listed = Array.isArray(codes) ? codes.filter((code) => typeof code === 'number') : []
  return { error: /^[a-z_]{1,60}$/.test(error) ? error : 'unknown', codes: [...new Set([...listed, ...aadstsCodes(description)])] }
}

/** The numbers of all AADSTS codes in a text. */
export function aadstsCodes(text: unknown): readonly number[] {
  return typeof text === 'string' ? [...text.slice(0, 8_000).matchAll(/AADSTS(\d{4,8})/g)].map(([, code]) => Number(code)) : []
}

function difference(response: Response, now: number): number | null {
  const time = Date.parse(response.headers.get('date') ?? '')
  return Number.isNaN(time) ? null : time - now
}

function networkCode(error: unknown): string {
  if (error instanceof SyntaxError) return 'not JSON'
  const cause: unknown = error instanceof Error ? error.cause : undefined
  for (const each of [cause, error]) {
    const code: unknown = typeof each === 'object' && each !== null && 'code' in each ? each.code : undefined
    if (typeof code === 'string' && /^[A-Z0-9_]{1,60}$/.test(code)) return code
  }
  return (error instanceof Error ? /net::(ERR_[A-Z_]{1,60})/.exec(error.message)?.[1] : undefined) ?? 'no connection'
}
