import type { EndpointProbe } from '../../../core/facts/network.ts'
import { isoTime } from '../../platform/clock.ts'
import type { Probe } from '../probe.ts'
import { ProbeFailure } from '../probe-failure.ts'
import { windowsItems } from '../windows/item-ids.ts'
import { certificateHosts, clockHosts, probedHosts, type ProbedHost } from './hosts.ts'
import { proxyOf } from './proxy-setting.ts'
import { requestProbes } from './request-probes.ts'
import { messageWords } from '../../evidence/message-words.ts'

/** One host; two retransmissions of a lost SYN (after 1 s and 3 s) fit in. Our own limit. */
const hostTimeoutMs = 6_000
/** Connections at once: polite to small routers, and a dead network still ends within a minute. */
const parallelHosts = 16
/** SNTP answers come within one round trip. */
const sntpTimeoutMs = 3_000
/** First byte of an SNTP version 4 client request: no leap warning, version 4, mode 3 (RFC 5905, 7.3). */
const sntpClient = 0x23

const platforms = ['linux', 'macos'] as const

/** What the network looks like from here. On Windows the collector script asks the same questions. */
export const networkProbes: readonly Probe[] = [
  {
    id: 'network.proxy',
    label: 'Proxy settings',
    source: 'HTTPS_PROXY',
    platforms,
    timeoutMs: 1_000,
    collect: (tools) => Promise.resolve({ proxy: proxyOf(tools) }),
  },
  {
    id: 'network.endpoints',
    label: 'Endpoints of Windows setup',
    source: windowsItems['network.endpoints'],
    platforms,
    timeoutMs: 90_000,
    collect: async (tools, signal) => {
      const ask = async (target: ProbedHost): Promise<EndpointProbe> => {
        const answer = await tools.askHost({ ...target, timeoutMs: hostTimeoutMs }, signal)
        const detail = answer.outcome === 'reachable' ? '' : answer.detail
        return { host: target.host, port: target.port, outcome: answer.outcome, detail }
      }
      const first = await forEachHost(probedHosts.slice(0, parallelHosts), ask)
      return isOffline(first) ? first : [...first, ...(await forEachHost(probedHosts.slice(parallelHosts), ask))]
    },
  },
  {
    id: 'network.tls',
    label: 'Certificates',
    source: windowsItems['network.tls'],
    platforms,
    timeoutMs: 90_000,
    collect: async (tools, signal) => {
      const ask = async (target: ProbedHost) => {
        const answer = await tools.askHost({ ...target, timeoutMs: hostTimeoutMs }, signal)
        const chain = answer.outcome === 'reachable' ? answer.chain : []
        return { host: target.host, outcome: answer.outcome, chain }
      }
      const first = await forEachHost(certificateHosts.slice(0, parallelHosts), ask)
      const rest = isOffline(first) ? [] : await forEachHost(certificateHosts.slice(parallelHosts), ask)
      const answers = [...first, ...rest].map(({ host, chain }) => ({ host, chain }))
      const shown = answers.filter((answer) => answer.chain.length > 0)
      if (shown.length === 0) throw new ProbeFailure('failed', messageWords.en.hostNoCertificate)
      return shown
    },
  },
  ...requestProbes,
  {
    id: 'time.sntp',
    label: 'Time server',
    source: windowsItems['time.sntp'],
    platforms,
    timeoutMs: 5_000,
    collect: async (tools, signal) => {
      const payload = new Uint8Array(48)
      payload[0] = sntpClient
      const server = 'time.windows.com'
      const sentAt = isoTime(tools.now())
      const packet = await tools.exchangeDatagram({ host: server, port: 123, payload, timeoutMs: sntpTimeoutMs }, signal)
      return { server, sentAt, receivedAt: isoTime(tools.now()), packet: Buffer.from(packet).toString('base64') }
    },
  },
  {
    id: 'time.http-date',
    label: 'Time by HTTPS',
    source: windowsItems['time.http-date'],
    platforms,
    timeoutMs: 20_000,
    collect: async (tools, signal) => {
      const answers = await forEachHost(clockHosts, async (target) => {
        const answer = await tools.askHost({ ...target, timeoutMs: hostTimeoutMs }, signal)
        if (answer.outcome !== 'reachable') return []
        const { sentAt, receivedAt, date, age } = answer
        return [{ host: target.host, sentAt, receivedAt, date, age }]
      })
      if (answers.flat().length === 0) throw new ProbeFailure('failed', messageWords.en.hostNoTime)
      return answers.flat()
    },
  },
]

/**
 * The first hosts, all of them needed by setup, and not one name is known: there is no name server, so the other
 * hundred would only take time. They stay untried.
 */
function isOffline(answers: readonly Pick<EndpointProbe, 'outcome'>[]): boolean {
  return answers.every((answer) => answer.outcome === 'name-not-found')
}

/** Asks all hosts, some at a time, and keeps their order. */
async function forEachHost<T>(hosts: readonly ProbedHost[], ask: (host: ProbedHost) => Promise<T>): Promise<T[]> {
  const results = new Map<ProbedHost, T>()
  const waiting = [...hosts]
  const worker = async (): Promise<void> => {
    for (let host = waiting.shift(); host !== undefined; host = waiting.shift()) results.set(host, await ask(host))
  }
  await Promise.all(Array.from({ length: parallelHosts }, worker))
  return hosts.flatMap((host) => { const result = results.get(host); return result === undefined ? [] : [result] })
}
