import type { Fact } from '../../../core/facts/fact.ts'
import type { Facts } from '../../../core/facts/index.ts'
import type { ProxySettings } from '../../../core/facts/network.ts'
import { parseProxy } from '../../probes/network/parse-network.ts'
import { mapReading, read, type Reading } from '../../probes/reading.ts'
import { parseUserProxy, serviceProxyOf } from '../../probes/windows/parse-user-proxy.ts'
import { parseWinHttpSettings } from '../../probes/windows/parse-winhttp-settings.ts'
import type { Evidence } from '../schema.ts'
import { absentAs, sourceOf } from '../source.ts'

const itself = <T>(reading: Reading<T>): Reading<T> => reading
const direct: ProxySettings = { server: null, script: null, bypass: '' }

/** The proxy of the account that ran the collector, and the one of services, which setup mostly runs as. */
export function proxyFacts(evidence: Evidence): Facts {
  return { 'network.userProxy': userProxy(evidence), 'network.serviceProxy': serviceProxy(evidence) }
}

/** True when something on this device goes through a proxy, so that a failed straight connection proves nothing. */
export function usesProxy(evidence: Evidence): boolean {
  const taken = sourceOf(evidence, 'network.proxy', parseProxy).fact(itself)
  const services = serviceProxy(evidence)
  return (taken.status === 'known' && taken.value !== null) || (services.status === 'known' && services.value.server !== null)
}

function userProxy(evidence: Evidence): Fact<ProxySettings> {
  return absentAs(evidence, 'registry.user-proxy', direct) ?? sourceOf(evidence, 'registry.user-proxy', parseUserProxy).fact(itself)
}

/** The machine-wide proxy of WinHTTP. A value that was never written is a straight way. */
export function serviceProxy(evidence: Evidence): Fact<ProxySettings> {
  return (
    absentAs(evidence, 'registry.winhttp', direct) ??
    sourceOf(evidence, 'registry.winhttp', parseWinHttpSettings).fact((settings) => mapReading(settings, (found) => read(serviceProxyOf(found))))
  )
}
