import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { byAge } from '../../profile-chain/profile-groups.ts'
import { registeredScenarios } from '../../scenarios/index.ts'
import { passWithRecord, withoutRecord } from '../registration/record.ts'
import { words } from './words/prof-conflict.ts'

/** Of several profiles the oldest wins; learn.microsoft.com/autopilot/profiles (2025-03-27). */
export default defineCheck({
  id: 'prof-conflict',
  area: 'profile',
  words,
  docs: 'https://learn.microsoft.com/autopilot/profiles',
  confidence: 'vendor',
  levels: levels(registeredScenarios, 'recommended'),
  needs: [],
  uses: ['tenant.autopilotRecords', 'tenant.deploymentProfiles', 'tenant.profilesReaching'],
  evaluate(_facts, { language }, maybe, say): Finding {
    const records = maybe['tenant.autopilotRecords']
    const without = withoutRecord(records, language)
    if (without) return without

    const profiles = maybe['tenant.deploymentProfiles']
    const reaching = maybe['tenant.profilesReaching']
    if (profiles.status === 'unavailable') return cannotTell('tenant.deploymentProfiles')
    const mixed = profiles.value.filter(({ targets }) => targets?.some(({ kind }) => kind === 'all-devices') && targets.some(({ kind }) => kind === 'excluded-group'))
    const seen: Observation[] = mixed.map(({ name }) => ({ fact: 'tenant.deploymentProfiles', label: say.allDevicesWithExclusion, observed: name, expected: say.none }))
    if (reaching.status === 'known') {
      const own = profiles.value.filter(({ id }) => reaching.value.includes(id))
      const [first, ...others] = byAge(own) ?? []
      const names = first === undefined ? own.map(({ name }) => name) : [others.length > 0 ? say.oldest(first.name) : first.name, ...others.map(({ name }) => name)]
      const row: Observation = { fact: 'tenant.profilesReaching', observed: names.length === 0 ? say.none : names.join(', '), expected: say.notMoreThanOne }
      if (own.length > 1) return warn([row, ...seen], remedy(say.separate, 'intune-admin'))
      seen.unshift(row)
    }
    if (mixed.length > 0) return warn(seen, remedy(say.separate, 'intune-admin'))
    return reaching.status === 'unavailable' ? cannotTell('tenant.profilesReaching', seen) : passWithRecord(records, seen)
  },
})
