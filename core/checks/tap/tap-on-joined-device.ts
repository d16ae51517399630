import { defineCheck, levels } from '../../engine/define-check.ts'
import { notApplicable, pass, type Finding, type Observation } from '../../engine/finding.ts'
import { scenarioIds } from '../../scenarios/index.ts'
import { reachWords } from './reach-words.ts'
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
  evaluate({ 'device.entraJoined': joined }, _context, maybe): Finding {
    if (!joined) return notApplicable('The device is not joined yet.')
    const evidence: Observation[] = [{ fact: 'device.entraJoined', observed: 'Yes' }]
    const reach = maybe['tenant.webSignIn']
    if (reach.status === 'known') evidence.push({ fact: 'tenant.webSignIn', observed: reachWords[reach.value] })
    const value = maybe['device.webSignIn']
    if (value.status === 'known') evidence.push({ fact: 'device.webSignIn', observed: value.value === null ? 'Not set' : String(value.value) })
    return pass(evidence)
  },
})
