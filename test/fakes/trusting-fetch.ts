import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'

export interface SeenExchange {
  readonly url: string
  readonly requestBody: string
  readonly responseBody: string
}

/** `fetch` that trusts one more certificate authority, follows no redirect and notes what went over the line. */
export function trustingFetch(ca: string, seen: SeenExchange[] = []): typeof globalThis.fetch {
  return (input, init) =>
    new Promise((resolve, reject) => {
      const url = input instanceof Request ? input.url : String(input)
      const send = url.startsWith('https:') ? httpsRequest : httpRequest
      const requestBody = typeof init?.body === 'string' ? init.body : ''
      const headers = Object.fromEntries(new Headers(init?.headers).entries())
      const sent = send(url, { method: init?.method ?? 'GET', headers: { ...headers, 'content-length': Buffer.byteLength(requestBody) }, ca, agent: false, ...(init?.signal ? { signal: init.signal } : {}) }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          const body = Buffer.concat(chunks)
          seen.push({ url, requestBody, responseBody: body.toString('utf8') })
          const pairs = Object.entries(response.headers).flatMap(([name, value]) => (Array.isArray(value) ? value : [value ?? '']).map((each): [string, string] => [name, each]))
          const status = response.statusCode ?? 0
          resolve(new Response(status === 204 || status === 304 ? null : body, { status, headers: pairs }))
        })
      })
      sent.on('error', (error) => {
        reject(new TypeError('fetch failed', { cause: error }))
      })
      sent.end(requestBody)
    })
}
