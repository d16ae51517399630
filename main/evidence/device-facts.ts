import type { Facts } from '../../core/facts/index.ts'
import { attestationFacts } from './facts/attestation-facts.ts'
import { domainCheckFacts } from './facts/domain-check-facts.ts'
import { firmwareFacts } from './facts/firmware-facts.ts'
import { hashFacts } from './facts/hash-facts.ts'
import { withHostFacts } from './facts/hyper-v-facts.ts'
import { identityFacts } from './facts/identity-facts.ts'
import { imageFacts } from './facts/image-facts.ts'
import { networkFacts } from './facts/network-facts.ts'
import { posixFacts } from './facts/posix-facts.ts'
import { registrationFileFacts } from './facts/registration-file-facts.ts'
import { setupEvidenceFacts } from './facts/setup-evidence-facts.ts'
import { setupFacts } from './facts/setup-facts.ts'
import { stateFacts } from './facts/state-facts.ts'
import { stuckFacts } from './facts/stuck-facts.ts'
import { tpmFacts } from './facts/tpm-facts.ts'
import type { Evidence } from './schema.ts'

/**
 * All `device.*`, `network.*` and `vm.*` facts that the evidence holds. Every one of them is there: known with its source and
 * the time of its item, or unavailable with the reason. Raw values that make no sense become `unreadable`, never
 * a guess.
 */
export function deviceFactsFrom(evidence: Evidence): Facts {
  const shared: Facts = {
    ...identityFacts(evidence),
    ...firmwareFacts(evidence),
    ...tpmFacts(evidence),
    ...attestationFacts(evidence),
    ...stateFacts(evidence),
    ...setupFacts(evidence),
    ...hashFacts(evidence),
    ...imageFacts(evidence),
    ...domainCheckFacts(evidence),
    ...stuckFacts(evidence),
    ...setupEvidenceFacts(evidence),
    ...networkFacts(evidence),
    ...registrationFileFacts(evidence),
  }
  const facts = evidence.collector.platform === 'windows' ? shared : { ...shared, ...posixFacts(evidence) }
  return withHostFacts(evidence, facts)
}
