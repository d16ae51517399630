import { defineCheck, levels } from '../../engine/define-check.ts'
import { notApplicable, pass, type Finding, type Observation } from '../../engine/finding.ts'
import { scenarioIds } from '../../scenarios/index.ts'
import { reachWords } from './reach-words.ts'

/** Advice alone. Source: "Configure Temporary Access Pass" (learn.microsoft.com, 2025-03-04). */
export default defineCheck({
  id: 'tap-on-joined-device',
  area: 'tap',
  topic: 'Pass on a device that is already joined',
  title: { pass: 'On a joined device the pass needs web sign-in', fail: 'On a joined device the pass does not work' },
  why: 'A pass alone cannot start Windows Hello on a device that is already joined: the user signs in another way first, unless web sign-in is on.',
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
