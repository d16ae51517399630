import { defineCheck, levels } from '../../engine/define-check.ts'
import { notApplicable, pass, type Finding, type Observation } from '../../engine/finding.ts'
import { scenarioIds } from '../../scenarios/index.ts'
import { policyReach } from '../../words/policy-reach.ts'
import { yesNo } from '../../words/yes-no.ts'
import { passWords } from './words/pass.ts'
import { words } from './words/tap-on-joined-device.ts'

/** Advice alone. Source: "Configure Temporary Access Pass" (learn.microsoft.com, 2025-03-04). */
export default defineCheck({
  id: 'tap-on-joined-device',
  area: 'tap',
  words,
  docs: 'https://learn.microsoft.com/entra/identity/authentication/howto-authentication-temporary-access-pass',
  confidence: 'vendor',
  levels: levels(scenarioIds, 'informational'),
  overlays: ['tap'],
  needs: ['device.entraJoined'],
  uses: ['tenant.webSignIn', 'device.webSignIn'],
  evaluate({ 'device.entraJoined': joined }, { language }, maybe, say): Finding {
    if (!joined) return notApplicable(say.notJoined)
    const evidence: Observation[] = [{ fact: 'device.entraJoined', observed: yesNo[language].yes }]
    const reach = maybe['tenant.webSignIn']
    if (reach.status === 'known') evidence.push({ fact: 'tenant.webSignIn', observed: policyReach[language][reach.value] })
    const value = maybe['device.webSignIn']
    if (value.status === 'known') evidence.push({ fact: 'device.webSignIn', observed: value.value === null ? passWords[language].notSet : String(value.value) })
    return pass(evidence)
  },
})
