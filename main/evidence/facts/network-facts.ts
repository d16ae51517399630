import { known, unavailable, type Fact } from '../../../core/facts/fact.ts'
import type { Facts } from '../../../core/facts/index.ts'
import type { EndpointProbe } from '../../../core/facts/network.ts'
import { combineClocks, parseHttpDates, parseSntp } from '../../probes/network/parse-clock.ts'
import { parseEndpoints, parseProxy, parseTls } from '../../probes/network/parse-network.ts'
import { read, unread, type Reading } from '../../probes/reading.ts'
import type { Evidence } from '../schema.ts'
import { firstKnown, sourceOf } from '../source.ts'
import { connectionFacts } from './connection-facts.ts'

/** One blocked host is a finding; none at all that answers is no connection, which says nothing about the firewall. */
const nothingAnswered = 'No host on the internet answered: there is no connection here, or everything is blocked.'

/** What the device sees of the world: endpoints, certificates, time. Items are alike on every platform. */
export function networkFacts(evidence: Evidence): Facts {
  const endpoints = sourceOf(evidence, 'network.endpoints', parseEndpoints).fact((list) => list)
  const offline = endpoints.status === 'known' && endpoints.value.every((each) => each.outcome !== 'reachable')
  const direct = throughProxy(evidence, endpoints)
  const tls = sourceOf(evidence, 'network.tls', parseTls).fact((list) => list)
  return {
    ...connectionFacts(evidence, offline),
    'network.endpoints': offline && direct.status === 'known' ? unavailable('offline', nothingAnswered) : direct,
    'network.tls': tls.status === 'unavailable' && offline ? unavailable('offline', 'No endpoint answered, so none showed a certificate.') : tls,
    'device.clockOffsetSeconds': clockOffset(evidence, offline),
  }
}

/**
 * Probes go straight to the hosts. Where a proxy is set, a failed direct connection says nothing about what setup
 * reaches through it, so only a list without failures is believed.
 */
function throughProxy(evidence: Evidence, endpoints: Fact<readonly EndpointProbe[]>): Fact<readonly EndpointProbe[]> {
  const proxy = sourceOf(evidence, 'network.proxy', parseProxy).fact((found) => found)
  if (endpoints.status === 'unavailable' || proxy.status === 'unavailable' || proxy.value === null) return endpoints
  if (endpoints.value.every((each) => each.outcome === 'reachable')) return endpoints
  return unavailable('unreadable', 'This device uses a proxy, and some hosts could not be reached without it, which proves nothing.')
}

function clockOffset(evidence: Evidence, offline: boolean): Fact<number> {
  const sntp = sourceOf(evidence, 'time.sntp', parseSntp).fact((offset) => offset)
  const dates = sourceOf(evidence, 'time.http-date', parseHttpDates).fact((offsets) => offsets)
  const combined = combineClocks(reading(sntp), reading(dates))
  if (combined.ok) {
    const seen = sntp.status === 'known' ? sntp : dates
    return seen.status === 'known' ? known(combined.value, seen.source, seen.observedAt) : seen
  }
  if (offline) return unavailable('offline', 'No host on the internet answered, so there is no clock to compare with.')
  const silent = sntp.status === 'unavailable' && dates.status === 'unavailable'
  return silent ? firstKnown<number>(sntp, dates) : unavailable(combined.reason, combined.detail)
}

function reading<T>(fact: Fact<T>): Reading<T> {
  return fact.status === 'known' ? read(fact.value) : unread(fact.detail, fact.reason)
}
