import { createSocket } from 'node:dgram'
import { abortReason } from '../../platform/clock.ts'
import { ProbeFailure } from '../probe-failure.ts'

export interface DatagramRequest {
  readonly host: string
  readonly port: number
  readonly payload: Uint8Array
  readonly timeoutMs: number
}

/** Sends one UDP datagram and returns the first answer. Rejects with `timed-out` when none comes. */
export type ExchangeDatagram = (request: DatagramRequest, signal: AbortSignal) => Promise<Uint8Array>

export const exchangeDatagram: ExchangeDatagram = ({ host, port, payload, timeoutMs }, signal) =>
  new Promise((resolve, reject) => {
    const socket = createSocket('udp4')
    let over = false
    const finish = (settle: () => void): void => {
      if (over) return
      over = true
      clearTimeout(timer)
      signal.removeEventListener('abort', abort)
      socket.close()
      settle()
    }
    const fail = (error: Error): void => { finish(() => { reject(error) }) }
    const abort = (): void => { fail(abortReason(signal)) }
    const timer = setTimeout(() => { fail(new ProbeFailure('timed-out', `${host} did not answer on UDP ${String(port)}.`)) }, timeoutMs)
    signal.addEventListener('abort', abort, { once: true })
    socket.on('error', fail)
    socket.on('message', (message) => { finish(() => { resolve(message) }) })
    // Connected, so that only the host that was asked can answer.
    // When the name is unknown, Node hands the error to this callback, which its types do not mention.
    socket.connect(port, host, (error?: unknown) => {
      if (error instanceof Error) fail(error)
      else if (!over) socket.send(payload, (problem) => { if (problem) fail(problem) })
    })
  })
