import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { passWords } from './words/pass.ts'
import { words } from './words/tap-federated.ts'

/**
 * Sources: "Configure Temporary Access Pass" (learn.microsoft.com, 2025-03-04, changed 2026-03-05). A domain without
 * the setting falls back to an older one that Microsoft Graph does not show, so that stays open.
 */
export default defineCheck({
  id: 'tap-federated',
  area: 'tap',
  words,
  docs: 'https://learn.microsoft.com/entra/identity/authentication/howto-authentication-temporary-access-pass',
  confidence: 'vendor',
  levels: levels([...userScenarios, 'device-association'], 'required'),
  overlays: ['tap'],
  needs: ['user.domainType'],
  uses: ['user.federatedMfa'],
  evaluate({ 'user.domainType': type }, { language }, maybe, say): Finding {
    const domain: Observation = { fact: 'user.domainType', observed: passWords[language].domainType[type] }
    if (type === 'managed') return pass([domain])
    const behavior = maybe['user.federatedMfa']
    if (behavior.status === 'unavailable' || behavior.value === null) return cannotTell('user.federatedMfa', [domain])
    const row: Observation = { fact: 'user.federatedMfa', observed: say.behavior[behavior.value], expected: say.entraTakesPart }
    if (behavior.value === 'notSet') return cannotTell('user.federatedMfa', [domain, row])
    return behavior.value === 'enforceMfaByFederatedIdp' ? fail([domain, row], remedy(say.change, 'identity-admin')) : pass([domain, row])
  },
})
