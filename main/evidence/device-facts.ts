import type { Facts } from '../../core/facts/index.ts'
import { firmwareFacts } from './facts/firmware-facts.ts'
import { identityFacts } from './facts/identity-facts.ts'
import { networkFacts } from './facts/network-facts.ts'
import { posixFacts } from './facts/posix-facts.ts'
import { stateFacts } from './facts/state-facts.ts'
import { tpmFacts } from './facts/tpm-facts.ts'
import type { Evidence } from './schema.ts'

/**
 * All `device.*` and `network.*` facts that the evidence holds. Every one of them is there: known with its source and
 * the time of its item, or unavailable with the reason. Raw values that make no sense become `unreadable`, never
 * a guess.
 */
export function deviceFactsFrom(evidence: Evidence): Facts {
  const shared: Facts = {
    ...identityFacts(evidence),
    ...firmwareFacts(evidence),
    ...tpmFacts(evidence),
    ...stateFacts(evidence),
    ...networkFacts(evidence),
  }
  return evidence.collector.platform === 'windows' ? shared : { ...shared, ...posixFacts(evidence) }
}
