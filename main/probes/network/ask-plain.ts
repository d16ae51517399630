import http from 'node:http'
import type { EndpointOutcome } from '../../../core/facts/network.ts'
import { errorCode } from '../probe-failure.ts'
import { connectOutcome } from './connect-outcome.ts'

/** One request over plain HTTP; `path` is a whole address or `host:port` where a proxy is asked. */
export interface PlainRequest {
  readonly host: string
  readonly port: number
  readonly method: 'GET' | 'CONNECT'
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly timeoutMs: number
}

export interface PlainAnswer {
  readonly outcome: EndpointOutcome
  /** Null when nothing answered. */
  readonly status: number | null
  /** Start of the text, at most `longestBody` characters. */
  readonly body: string
}

/** Asks once, without credentials, cookies or redirects. Never rejects. */
export type AskPlain = (request: PlainRequest, signal: AbortSignal) => Promise<PlainAnswer>

/** Enough to tell a page that is known to the letter from any other. */
const longestBody = 200

export const askPlain: AskPlain = ({ host, port, method, path, headers, timeoutMs }, signal) =>
  new Promise((resolve) => {
    const request = http.request({ host, port, method, path, signal, agent: false, headers: { connection: 'close', ...headers } })
    const finish = (answer: PlainAnswer): void => {
      clearTimeout(timer)
      resolve(answer)
      request.destroy()
    }
    const timer = setTimeout(() => { finish({ outcome: 'timed-out', status: null, body: '' }) }, timeoutMs)
    request.on('connect', (response, socket) => {
      socket.destroy()
      finish({ outcome: 'reachable', status: response.statusCode ?? null, body: '' })
    })
    request.on('response', (response) => {
      let body = ''
      const done = (): void => { finish({ outcome: 'reachable', status: response.statusCode ?? null, body: body.slice(0, longestBody) }) }
      response.setEncoding('latin1')
      response.on('data', (part: string) => {
        body += part
        if (body.length > longestBody) done()
      })
      response.on('end', done)
      response.on('error', done)
    })
    request.on('error', (error) => { finish({ outcome: connectOutcome(errorCode(error)), status: null, body: '' }) })
    request.end()
  })
