import { assertNever } from '../../assert-never.ts'
import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import { attestedScenarios } from '../../scenarios/index.ts'
import { hostAnswers } from '../../words/host-answers.ts'
import { words } from './words/tpm-aik-service.ts'

/**
 * `*.microsoftaik.azure.net` (learn.microsoft.com/autopilot/requirements, 2025-07-08). The name in front of it is
 * made of the TPM maker and the key id of the certificate's issuer. A firmware TPM that has not fetched its
 * certificate yet gives no key id: then nobody can ask. That the service answers 404 for a
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
  evaluate({ 'device.attestationKeyService': answer }, { language }, _maybe, say): Finding {
    const seen = (observed: string): Observation[] => [{ fact: 'device.attestationKeyService', observed, expected: say.answers }]
    switch (answer) {
      case 'answers':
        return pass(seen(say.answers))
      case 'unknown-chip':
        return fail(seen(say.unknownChip), remedy(say.userDriven, 'hardware-maker'))
      case 'blocked':
        return fail(seen(hostAnswers[language].noConnection), remedy(say.openService, 'network-admin'))
      case 'no-key-id':
        return cannotTell('device.attestationKeyService', seen(say.notAsked), say.look)
      default:
        return assertNever(answer)
    }
  },
})
