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
  evaluate(_facts, { scenario }, maybe, say): Finding {
    const without = withoutHybridJoin(scenario, maybe['tenant.profileJoinType'])
    if (without) return without
    const profiles = maybe['tenant.domainJoinProfiles']
    if (profiles.status === 'unavailable') return cannotTell('tenant.domainJoinProfiles')
    const [first] = profiles.value
    const row: Observation = {
      fact: 'tenant.domainJoinProfiles',
      observed: first === undefined ? 'None' : nameList(profiles.value.map(({ name }) => name)),
      expected: 'Exactly one',
    }
    if (profiles.value.length > 1) return fail([row], remedy(say.assignOne, 'intune-admin'))
    if (first === undefined) return withoutGroups(maybe['tenant.autopilotRecords']) ?? fail([row], remedy(say.assignOne, 'intune-admin'))
    return pass([
      row,
      { fact: 'tenant.domainJoinProfiles', label: 'Domain', observed: first.domain === '' ? 'Not stated' : first.domain },
      {
        fact: 'tenant.domainJoinProfiles',
        label: 'Organizational unit',
        observed: first.organizationalUnit === '' ? 'Container for computers' : first.organizationalUnit,
      },
    ])
  },
})
