import { unavailable, type Fact } from '../../../core/facts/fact.ts'
import type { AttestationKeyService } from '../../../core/facts/device.ts'
import type { Facts } from '../../../core/facts/index.ts'
import type { ConnectTest, ProxyAnswer } from '../../../core/facts/network.ts'
import { parseConnectTest, parseProxyAnswers, parseRangeStatus } from '../../probes/network/parse-requests.ts'
import type { Raw } from '../../probes/raw.ts'
import type { Reading } from '../../probes/reading.ts'
import { parseAttestationKeyService } from '../../probes/windows/parse-attestation.ts'
import * as connection from '../../probes/windows/parse-connection.ts'
import type { Evidence } from '../schema.ts'
import { sourceOf } from '../source.ts'
import { serviceProxy, usesProxy } from './proxy-facts.ts'
import { sayEvidence } from '../evidence-words.ts'

const itself = <T>(reading: Reading<T>): Reading<T> => reading

/** How the device is connected, and what stands between it and the internet. `offline`: no endpoint answered. */
export function connectionFacts(evidence: Evidence, offline: boolean): Facts {
  return {
    'device.networkMedium': networkMedium(evidence),
    'device.defaultRoutes': sourceOf(evidence, 'cim.net-route', connection.parseDefaultRoutes).fact(itself),
    'device.domainControllerReachable': sourceOf(evidence, 'domain.controllers', connection.parseDomainControllers).fact(itself),
    'device.attestationKeyService': attestationKeyService(evidence, offline),
    'device.installedUpdates': sourceOf(evidence, 'cim.quick-fix', connection.parseInstalledUpdates).fact(itself),
    'network.connectTest': connectTest(sourceOf(evidence, 'network.connect-test', parseConnectTest).fact(itself), offline),
    'network.proxyAnswers': proxyAnswers(evidence),
    'network.rangeStatus': sourceOf(evidence, 'network.range', parseRangeStatus).fact(itself),
  }
}

/** No answer means no proxy only where services go straight too: theirs may want a sign-in, and nobody asked it. */
function proxyAnswers(evidence: Evidence): Fact<readonly ProxyAnswer[]> {
  const answers = sourceOf(evidence, 'network.proxy-answers', parseProxyAnswers).fact(itself)
  if (answers.status === 'unavailable' || answers.value.length > 0 || !Object.hasOwn(evidence.items, 'registry.winhttp')) return answers
  const services = serviceProxy(evidence)
  if (services.status === 'unavailable') return services
  return services.value.server === null ? answers : unavailable('unreadable', sayEvidence((w) => w.proxyNotAsked))
}

/** The routes say which adapter counts, so both items have to be there. */
function networkMedium(evidence: Evidence): Facts['device.networkMedium'] & object {
  const routes = sourceOf(evidence, 'cim.net-route', (value) => value)
  const usable = routes.fact<Raw>((value) => ({ ok: true, value }))
  if (usable.status === 'unavailable') return usable
  return sourceOf(evidence, 'cim.net-adapter', (adapters) => connection.parseNetworkMedium(adapters, usable.value)).fact(itself)
}

/** The service is asked straight, so where a proxy is set a failed connection proves nothing. */
function attestationKeyService(evidence: Evidence, offline: boolean): Fact<AttestationKeyService> {
  const answer = sourceOf(evidence, 'tpm.attestation-key-service', parseAttestationKeyService).fact(itself)
  if (answer.status === 'unavailable' || answer.value !== 'blocked') return answer
  if (usesProxy(evidence)) {
    return unavailable('unreadable', sayEvidence((w) => w.proxyAttestation))
  }
  return offline ? unavailable('offline', sayEvidence((w) => w.offlineAttestation)) : answer
}

/** A page in front of the internet answers by itself; silence without any other answer is no connection at all. */
function connectTest(fact: Fact<ConnectTest>, offline: boolean): Fact<ConnectTest> {
  const silent = fact.status === 'known' && (fact.value === 'name-not-found' || fact.value === 'unreachable')
  return silent && offline ? unavailable('offline', sayEvidence((w) => w.offlineTest)) : fact
}
