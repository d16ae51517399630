import { assertNever } from '../../assert-never.ts'
import { defineCheck, levels } from '../../engine/define-check.ts'
import { fail, manual, pass, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { attestedScenarios } from '../../scenarios/index.ts'

const openService: Remedy = {
  summary: 'Let the device reach the attestation-key service of Microsoft.',
  steps: [
    'On the firewall and the proxy, allow *.microsoftaik.azure.net on TCP 443, without sign-in and without TLS inspection.',
    'Connect the device to that network and scan again.',
  ],
  role: 'network-admin',
  restart: 'none',
}

const userDriven: Remedy = {
  summary: 'Plan a user-driven enrollment for this model and report it to the hardware maker.',
  steps: [
    'Assign a user-driven deployment profile: it needs no attestation.',
    'Report the model and its TPM to the hardware maker, who has to register the chip with Microsoft.',
    'Scan again after the maker or Microsoft confirms.',
  ],
  role: 'hardware-maker',
  restart: 'none',
}

const look: Remedy = {
  summary: 'Confirm that *.microsoftaik.azure.net is allowed in this network.',
  steps: [
    'Ask the network administrator whether *.microsoftaik.azure.net is allowed on TCP 443, without sign-in and without TLS inspection.',
    'Run one device of this model through setup before the others.',
  ],
  role: 'network-admin',
  restart: 'none',
}

/**
 * `*.microsoftaik.azure.net` (learn.microsoft.com/autopilot/requirements, 2025-07-08). The name in front of it is
 * made of the TPM maker and the key id of the certificate's issuer. A firmware TPM that has not fetched its
 * certificate yet gives no key id: then nobody can ask, and a person has to look. That the service answers 404 for a
 * chip it does not know is seen in the field.
 */
export default defineCheck({
  id: 'tpm-aik-service',
  area: 'hardware',
  topic: 'Attestation key service',
  title: { pass: 'Attestation key service answers for this TPM', fail: 'Attestation key service is not confirmed for this TPM' },
  why: 'Setup asks this service for a key that vouches for the TPM. When it is blocked or does not know the chip, setup stops at "Securing your hardware".',
  docs: 'https://learn.microsoft.com/autopilot/requirements',
  confidence: 'community',
  levels: levels(attestedScenarios, 'required'),
  needs: ['device.attestationKeyService'],
  evaluate({ 'device.attestationKeyService': answer }): Finding {
    const seen = (observed: string): Observation[] => [{ fact: 'device.attestationKeyService', observed, expected: 'Answers for this TPM' }]
    switch (answer) {
      case 'answers':
        return pass(seen('Answers for this TPM'))
      case 'unknown-chip':
        return fail(seen('Does not know the maker key of this TPM (HTTP 404)'), userDriven)
      case 'blocked':
        return fail(seen('No connection'), openService)
      case 'no-key-id':
        return manual(seen('Not asked: the TPM holds no certificate to build the name from'), look)
      default:
        return assertNever(answer)
    }
  },
})
