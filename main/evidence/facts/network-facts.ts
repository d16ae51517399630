import { unavailable, type Fact } from '../../../core/facts/fact.ts'
import type { Facts } from '../../../core/facts/index.ts'
import type { EndpointProbe } from '../../../core/facts/network.ts'
import { parseEndpoints, parseTls } from '../../probes/network/parse-network.ts'
import type { Evidence } from '../schema.ts'
import { sourceOf } from '../source.ts'
import { clockFacts } from './clock-facts.ts'
import { connectionFacts } from './connection-facts.ts'
import { proxyFacts, usesProxy } from './proxy-facts.ts'
import { sayEvidence } from '../evidence-words.ts'

/** One blocked host is a finding; none at all that answers is no connection, which says nothing about the firewall. */
const nothingAnswered = sayEvidence((w) => w.nothingAnswered)

/** What the device sees of the world: endpoints, certificates, time. Items are alike on every platform. */
export function networkFacts(evidence: Evidence): Facts {
  const endpoints = sourceOf(evidence, 'network.endpoints', parseEndpoints).fact((list) => list)
  const offline = endpoints.status === 'known' && endpoints.value.every((each) => each.outcome !== 'reachable')
  const direct = throughProxy(evidence, endpoints)
  const tls = sourceOf(evidence, 'network.tls', parseTls).fact((list) => list)
  return {
    ...connectionFacts(evidence, offline),
    ...proxyFacts(evidence),
    ...clockFacts(evidence, offline),
    'network.endpoints': offline && direct.status === 'known' ? unavailable('offline', nothingAnswered) : direct,
    'network.tls': tls.status === 'unavailable' && offline ? unavailable('offline', sayEvidence((w) => w.noCertificateAtAll)) : tls,
  }
}

/**
 * Probes go straight to the hosts. Where a proxy is set, a failed direct connection says nothing about what setup
 * reaches through it, so only a list without failures is believed.
 */
function throughProxy(evidence: Evidence, endpoints: Fact<readonly EndpointProbe[]>): Fact<readonly EndpointProbe[]> {
  if (endpoints.status === 'unavailable' || !usesProxy(evidence)) return endpoints
  if (endpoints.value.every((each) => each.outcome === 'reachable')) return endpoints
  return unavailable('unreadable', sayEvidence((w) => w.proxyHosts))
}
