import type { PlainAnswer } from './ask-plain.ts'
import type { Probe, ProbeTools } from '../probe.ts'
import { ProbeFailure } from '../probe-failure.ts'
import { windowsItems } from '../windows/item-ids.ts'
import { clockHosts } from './hosts.ts'
import { proxyAddress, proxyOf, type ProxyAddress } from './proxy-setting.ts'
import { messageWords } from '../../evidence/message-words.ts'

const platforms = ['linux', 'macos'] as const

/** Our own limit: twice a slow answer of a mobile network. */
const requestTimeoutMs = 6_000

/** Names of the setting for plain HTTP; capitals are left out, as programs do (a request could set HTTP_PROXY). */
const plainSettings = ['http_proxy', 'ALL_PROXY', 'all_proxy'] as const

/** Small requests that show what stands between this machine and the internet. On Windows the collector script sends the same. */
export const requestProbes: readonly Probe[] = [
  {
    id: 'network.connect-test',
    label: 'Internet test of Windows',
    source: windowsItems['network.connect-test'],
    platforms,
    timeoutMs: 10_000,
    collect: (tools, signal) => page(tools, 'www.msftconnecttest.com', '/connecttest.txt', {}, signal),
  },
  {
    id: 'network.proxy-answers',
    label: 'Sign-in at the proxy',
    source: windowsItems['network.proxy-answers'],
    platforms,
    timeoutMs: 25_000,
    collect: async (tools, signal) => {
      const proxy = addressOf(proxyOf(tools))
      if (proxy === null) return []
      return Promise.all(
        clockHosts.map(async ({ host }) => {
          const path = `${host}:443`
          const { status } = await tools.askPlain({ ...proxy, method: 'CONNECT', path, timeoutMs: requestTimeoutMs }, signal)
          return { host, status }
        }),
      )
    },
  },
  {
    id: 'network.range',
    label: 'Partial downloads',
    source: windowsItems['network.range'],
    platforms,
    timeoutMs: 10_000,
    collect: async (tools, signal) => {
      const file = '/msdownload/update/v3/static/trustedr/en/authrootstl.cab'
      const { outcome, status } = await page(tools, 'ctldl.windowsupdate.com', file, { range: 'bytes=0-99' }, signal)
      return { outcome, status }
    },
  },
]

async function page(
  tools: ProbeTools,
  host: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<PlainAnswer> {
  const proxy = addressOf(proxyOf(tools, plainSettings))
  const where = proxy === null ? { host, port: 80, path } : { ...proxy, path: `http://${host}${path}` }
  return tools.askPlain({ ...where, method: 'GET', headers: { host, ...headers }, timeoutMs: requestTimeoutMs }, signal)
}

function addressOf(proxy: string | null): ProxyAddress | null {
  if (proxy === null) return null
  const address = proxyAddress(proxy)
  if (address === null) throw new ProbeFailure('failed', messageWords.en.proxyNoAddress)
  return address
}
