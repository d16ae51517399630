import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { withoutGroups } from '../esp/no-groups.ts'
import { nameList } from '../esp/shown-page.ts'
import { withoutHybridJoin } from './hybrid-join.ts'

const assignOne: Remedy = {
  summary: 'Let exactly one domain join profile reach the device.',
  steps: [
    'In the Intune admin center, open Devices, Configuration and the profiles of type Domain join.',
    'Assign one of them to the group that holds the device and take the device out of the others.',
    'Check that its organizational unit is synchronized by Microsoft Entra Connect.',
    'Check that the account of the connector may create computers in that unit and has not used up its limit.',
    'Scan again.',
  ],
  role: 'intune-admin',
  restart: 'none',
}

/** learn.microsoft.com/autopilot/user-driven (2025-06-13) and learn.microsoft.com/autopilot/windows-autopilot-hybrid (2025-05-29). */
export default defineCheck({
  id: 'hyb-domain-join-profile',
  area: 'hybrid',
  topic: 'Domain join profile',
  title: { pass: 'One domain join profile reaches the device', fail: 'Not exactly one domain join profile reaches the device' },
  why: 'The profile tells the connector which domain and organizational unit the device joins. With none, or with two that contradict each other, the join does not finish.',
  docs: 'https://learn.microsoft.com/autopilot/windows-autopilot-hybrid',
  confidence: 'vendor',
  levels: levels(['user-driven-hybrid', 'pre-provisioning'], 'required'),
  needs: [],
  uses: ['tenant.autopilotRecords', 'tenant.domainJoinProfiles', 'tenant.profileJoinType'],
  evaluate(_facts, { scenario }, maybe): Finding {
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
    if (profiles.value.length > 1) return fail([row], assignOne)
    if (first === undefined) return withoutGroups(maybe['tenant.autopilotRecords']) ?? fail([row], assignOne)
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
