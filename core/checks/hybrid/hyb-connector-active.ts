import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { withoutHybridJoin } from './hybrid-join.ts'
import { words } from './words/hyb-connector-active.ts'

/**
 * learn.microsoft.com/autopilot/windows-autopilot-hybrid, 2025-05-29. A connector serves its own domain only, and Microsoft
 * Graph does not say which that is. One that was inactive for 30 days is no longer listed.
 */
export default defineCheck({
  id: 'hyb-connector-active',
  area: 'hybrid',
  words,
  docs: 'https://learn.microsoft.com/autopilot/windows-autopilot-hybrid',
  confidence: 'vendor',
  levels: levels(['user-driven-hybrid', 'pre-provisioning'], 'required'),
  needs: [],
  uses: ['tenant.joinConnectors', 'tenant.profileJoinType'],
  evaluate(_facts, { scenario, language }, maybe, say): Finding {
    const without = withoutHybridJoin(scenario, maybe['tenant.profileJoinType'], language)
    if (without) return without
    const connectors = maybe['tenant.joinConnectors']
    if (connectors.status === 'unavailable') return cannotTell('tenant.joinConnectors')
    const active = connectors.value.filter(({ state }) => state === 'active').length
    const evidence: Observation[] = [
      { fact: 'tenant.joinConnectors', label: say.active, observed: say.of(active, connectors.value.length), expected: say.atLeastTwo },
      { fact: 'tenant.joinConnectors', label: say.domain, observed: say.notVisible },
    ]
    if (active === 0) return fail(evidence, remedy(say.repair, 'intune-admin'))
    return active === 1 ? warn(evidence, remedy(say.repair, 'intune-admin')) : pass(evidence)
  },
})
