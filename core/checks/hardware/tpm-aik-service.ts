import { assertNever } from '../../assert-never.ts'
import { defineCheck, levels } from '../../engine/define-check.ts'
import { fail, manual, pass, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import { attestedScenarios } from '../../scenarios/index.ts'
import { words } from './words/tpm-aik-service.ts'

/**
 * `*.microsoftaik.azure.net` (learn.microsoft.com/autopilot/requirements, 2025-07-08). The name in front of it is
 * made of the TPM maker and the key id of the certificate's issuer. A firmware TPM that has not fetched its
 * certificate yet gives no key id: then nobody can ask, and a person has to look. That the service answers 404 for a
 * chip it does not know is seen in the field.
 */
export default defineCheck({
  id: 'tpm-aik-service',
  area: 'hardware',
  words,
  docs: 'https://learn.microsoft.com/autopilot/requirements',
  confidence: 'community',
  levels: levels(attestedScenarios, 'required'),
  needs: ['device.attestationKeyService'],
  evaluate({ 'device.attestationKeyService': answer }, _context, _maybe, say): Finding {
    const seen = (observed: string): Observation[] => [{ fact: 'device.attestationKeyService', observed, expected: 'Answers for this TPM' }]
    switch (answer) {
      case 'answers':
        return pass(seen('Answers for this TPM'))
      case 'unknown-chip':
        return fail(seen('Does not know the maker key of this TPM (HTTP 404)'), remedy(say.userDriven, 'hardware-maker'))
      case 'blocked':
        return fail(seen('No connection'), remedy(say.openService, 'network-admin'))
      case 'no-key-id':
        return manual(seen('Not asked: the TPM holds no certificate to build the name from'), remedy(say.look, 'network-admin'))
      default:
        return assertNever(answer)
    }
  },
})
