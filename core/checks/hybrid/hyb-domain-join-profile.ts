import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import { withoutGroups } from '../esp/no-groups.ts'
import { nameList } from '../esp/shown-page.ts'
import { withoutHybridJoin } from './hybrid-join.ts'
import { words } from './words/hyb-domain-join-profile.ts'

/** learn.microsoft.com/autopilot/user-driven (2025-06-13) and learn.microsoft.com/autopilot/windows-autopilot-hybrid (2025-05-29). */
export default defineCheck({
  id: 'hyb-domain-join-profile',
  area: 'hybrid',
  words,
  docs: 'https://learn.microsoft.com/autopilot/windows-autopilot-hybrid',
  confidence: 'vendor',
  levels: levels(['user-driven-hybrid', 'pre-provisioning'], 'required'),
  needs: [],
  uses: ['tenant.autopilotRecords', 'tenant.domainJoinProfiles', 'tenant.profileJoinType'],
  evaluate(_facts, { scenario, language }, maybe, say): Finding {
    const without = withoutHybridJoin(scenario, maybe['tenant.profileJoinType'], language)
    if (without) return without
    const profiles = maybe['tenant.domainJoinProfiles']
    if (profiles.status === 'unavailable') return cannotTell('tenant.domainJoinProfiles')
    const [first] = profiles.value
    const row: Observation = {
      fact: 'tenant.domainJoinProfiles',
      observed: first === undefined ? say.none : nameList(profiles.value.map(({ name }) => name), language),
      expected: say.exactlyOne,
    }
    if (profiles.value.length > 1) return fail([row], remedy(say.assignOne, 'intune-admin'))
    if (first === undefined) return withoutGroups(maybe['tenant.autopilotRecords'], language) ?? fail([row], remedy(say.assignOne, 'intune-admin'))
    return pass([
      row,
      { fact: 'tenant.domainJoinProfiles', label: say.domain, observed: first.domain === '' ? say.notStated : first.domain },
      {
        fact: 'tenant.domainJoinProfiles',
        label: say.unit,
        observed: first.organizationalUnit === '' ? say.computers : first.organizationalUnit,
      },
    ])
  },
})
