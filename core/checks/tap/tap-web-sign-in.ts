import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import { scenarioIds } from '../../scenarios/index.ts'
import { policyReach } from '../../words/policy-reach.ts'
import { joinsHybrid } from './join-type.ts'
import { passWords } from './words/pass.ts'
import { words } from './words/tap-web-sign-in.ts'

/** The value of the policy EnableWebSignIn that turns web sign-in on (Authentication CSP). */
const on = 1

/**
 * The password box of Windows takes no pass; only the web sign-in tile does. The policy must land while
 * the device is set up: assigned to users it comes in account setup, after the moment it is needed.
 * A device that carries the value already has the tile, wherever the policy comes from.
 */
export default defineCheck({
  id: 'tap-web-sign-in',
  area: 'tap',
  words,
  docs: 'https://learn.microsoft.com/windows/security/identity-protection/web-sign-in/',
  confidence: 'inference',
  levels: levels(scenarioIds, 'required'),
  overlays: ['tap'],
  needs: [],
  uses: ['tenant.webSignIn', 'device.webSignIn', 'tenant.profileJoinType', 'tenant.autopilotRecords'],
  evaluate(_facts, { scenario, language }, maybe, say): Finding {
    const reach = maybe['tenant.webSignIn']
    const value = maybe['device.webSignIn']
    const joinType = maybe['tenant.profileJoinType']
    const shared = passWords[language]
    const seen: Observation[] = []
    if (reach.status === 'known') {
      seen.push({ fact: 'tenant.webSignIn', observed: policyReach[language][reach.value], expected: policyReach[language].device })
    }
    if (value.status === 'known') {
      seen.push({ fact: 'device.webSignIn', observed: value.value === null ? shared.notSet : String(value.value), expected: String(on) })
    }
    const hybrid = joinsHybrid(scenario, maybe['tenant.autopilotRecords'], joinType)
    if (hybrid === 'yes') {
      const join: Observation = { fact: 'tenant.profileJoinType', label: shared.joinType, observed: shared.hybridJoin, expected: shared.entraJoin }
      return fail([join, ...seen], remedy(say.otherSignIn, 'intune-admin'))
    }
    const present = value.status === 'known' && value.value === on
    if (!present && reach.status === 'known' && reach.value !== 'device') return fail(seen, remedy(say.target, 'intune-admin'))
    if (!present && reach.status === 'unavailable') return cannotTell('tenant.webSignIn', seen)
    return hybrid === 'unread' ? cannotTell('tenant.profileJoinType', seen) : pass(seen)
  },
})
