import http from 'node:http'
import https from 'node:https'
import { TLSSocket } from 'node:tls'
import type { EndpointOutcome } from '../../../core/facts/network.ts'
import { isoTime } from '../../platform/clock.ts'
import { errorCode } from '../probe-failure.ts'
import { connectOutcome } from './connect-outcome.ts'
import { chainOf, connectUntrusting, type SeenCertificate } from './tls.ts'

export interface HostRequest {
  readonly host: string
  readonly port: number
  readonly secure: boolean
  readonly timeoutMs: number
}

export type HostAnswer =
  | {
      readonly outcome: 'reachable'
      readonly status: number
      readonly date: string | null
      readonly age: string | null
      /** ISO 8601, by the clock of this machine: when the request left and when its answer began. */
      readonly sentAt: string
      readonly receivedAt: string
      /** Leaf first; empty without TLS. */
      readonly chain: readonly SeenCertificate[]
    }
  | { readonly outcome: Exclude<EndpointOutcome, 'reachable'>; readonly detail: string }

/** Asks a host for its front page with HEAD and reads no body. Any HTTP answer counts as reachable. Never rejects. */
export type AskHost = (request: HostRequest, signal: AbortSignal) => Promise<HostAnswer>

/** Sends HEAD without cookies or credentials, so that nothing is lost to whoever answers in place of the host. */
export const askHost: AskHost = ({ host, port, secure, timeoutMs }, signal) =>
  new Promise((resolve) => {
    let connected = false
    let secured = false
    let sent = Date.now()
    let chain: readonly SeenCertificate[] = []
    const options = { host, port, method: 'HEAD', path: '/', signal, headers: { connection: 'close' } } as const
    const request = secure
      ? https.request({ ...options, createConnection: () => connectUntrusting(host, port) })
      : http.request({ ...options, agent: false })
    const timer = setTimeout(() => request.destroy(Object.assign(new Error('No answer in time.'), { code: 'ETIMEDOUT' })), timeoutMs)
    const finish = (answer: HostAnswer): void => {
      clearTimeout(timer)
      resolve(answer)
      request.destroy()
    }
    request.on('socket', (socket) => {
      socket.once('connect', () => {
        connected = true
        sent = Date.now()
      })
      socket.once('secureConnect', () => {
        secured = true
        sent = Date.now()
        if (socket instanceof TLSSocket) chain = chainOf(socket.getPeerCertificate(true))
      })
    })
    request.on('response', ({ statusCode = 0, headers }) => {
      const [sentAt, receivedAt] = [isoTime(sent), isoTime(Date.now())]
      finish({ outcome: 'reachable', status: statusCode, date: headers.date ?? null, age: headers.age ?? null, sentAt, receivedAt, chain })
    })
    request.on('error', (error) => {
      const code = errorCode(error)
      finish({ outcome: outcomeOf(code, secure && connected && !secured), detail: code === '' ? error.message.slice(0, 100) : code })
    })
    request.end()
  })

/** Asks each host once and gives every later asker the same answer. For one collection, not longer. */
export function askOnce(ask: AskHost): AskHost {
  const answers = new Map<string, Promise<HostAnswer>>()
  return (request, signal) => {
    const key = `${request.host}:${String(request.port)}`
    const earlier = answers.get(key)
    if (earlier !== undefined) return earlier
    const answer = ask(request, signal)
    answers.set(key, answer)
    return answer
  }
}

/** During the TLS handshake everything that has no name of its own is a TLS failure. */
function outcomeOf(code: string, inHandshake: boolean): Exclude<EndpointOutcome, 'reachable'> {
  const outcome = connectOutcome(code)
  return outcome === 'failed' && inHandshake ? 'tls-failed' : outcome
}
