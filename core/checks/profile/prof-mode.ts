import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, notApplicable, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import type { FactId, FactValues } from '../../facts/index.ts'
import { registeredScenarios, type Scenario } from '../../scenarios/index.ts'
import { passWithRecord, withoutRecord } from '../registration/record.ts'
import { words } from './words/prof-mode.ts'

type ModeFact = 'tenant.profileMode' | 'tenant.profileJoinType' | 'tenant.profileAllowsPreProvisioning'

type Wanted = { readonly [K in ModeFact]?: FactValues[K] }

/**
 * What the profile must say in each scenario. Self-deploying cannot join an on-premises domain; pre-provisioning
 * works with both join types but only on a user-driven profile that allows it (0x80180005 otherwise).
 */
const wanted: { readonly [S in Scenario]?: Wanted } = {
  'user-driven': { 'tenant.profileMode': 'user-driven', 'tenant.profileJoinType': 'entra' },
  'user-driven-hybrid': { 'tenant.profileMode': 'user-driven', 'tenant.profileJoinType': 'hybrid' },
  'pre-provisioning': { 'tenant.profileMode': 'user-driven', 'tenant.profileAllowsPreProvisioning': true },
  'self-deploying': { 'tenant.profileMode': 'self-deploying', 'tenant.profileJoinType': 'entra' },
}

export default defineCheck({
  id: 'prof-mode',
  area: 'profile',
  words,
  docs: 'https://learn.microsoft.com/autopilot/profiles',
  confidence: 'vendor',
  levels: levels(registeredScenarios, 'required'),
  needs: [],
  uses: [
    'tenant.autopilotRecords',
    'tenant.profileStatus',
    'tenant.profileMode',
    'tenant.profileJoinType',
    'tenant.profileAllowsPreProvisioning',
  ],
  evaluate(_facts, { scenario, language }, maybe, say): Finding {
    const records = maybe['tenant.autopilotRecords']
    const without = withoutRecord(records, language)
    if (without) return without

    const seen: Observation[] = []
    let wrong = false
    let unread: FactId | null = null
    for (const [id, expected] of Object.entries(wanted[scenario] ?? {}) as [ModeFact, FactValues[ModeFact]][]) {
      const fact = maybe[id]
      if (fact.status === 'unavailable') {
        unread ??= id
        continue
      }
      wrong ||= fact.value !== expected
      seen.push({ fact: id, observed: say.settings[`${fact.value}`], expected: say.settings[`${expected}`] })
    }
    if (wrong) return fail(seen, remedy(say.assignRight, 'intune-admin', 'restart'))
    if (unread === null) return passWithRecord(records, seen)
    const status = maybe['tenant.profileStatus']
    return status.status === 'known' && (status.value === 'notAssigned' || status.value === 'pending')
      ? notApplicable(say.noProfile)
      : cannotTell(unread, seen)
  },
})
