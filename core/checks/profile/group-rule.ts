import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, notApplicable, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import type { DeploymentProfile, ProfileGroup, RuleDevice } from '../../facts/profile-path.ts'
import { lateProperties } from '../../profile-chain/evaluate-rule.ts'
import { bringingGroups, groupName, judgedGroups, keepingGroups, type JudgedGroup } from '../../profile-chain/profile-groups.ts'
import { registeredScenarios } from '../../scenarios/index.ts'
import { passWithRecord, withoutRecord } from '../registration/record.ts'
import { words } from './words/group-rule.ts'

const fact = 'tenant.profileGroups'

/**
 * Before enrollment the device object holds what registration wrote: the ids with the group tag, a name, Windows. A rule
 * that asks for more matches late or never. Source: learn.microsoft.com/autopilot/enrollment-autopilot (2025-03).
 */
export default defineCheck({
  id: 'group-rule',
  area: 'profile',
  words,
  docs: 'https://learn.microsoft.com/autopilot/enrollment-autopilot',
  confidence: 'vendor',
  levels: levels(registeredScenarios, 'required'),
  needs: [],
  uses: [
    'tenant.autopilotRecords',
    'tenant.profilesReaching',
    'tenant.deploymentProfiles',
    'tenant.profileGroups',
    'tenant.profileMemberships',
    'tenant.ruleDevice',
    'tenant.profileStatus',
  ],
  evaluate(_facts, _context, maybe, say): Finding {
    const records = maybe['tenant.autopilotRecords']
    const without = withoutRecord(records)
    if (without) return without

    const reaching = maybe['tenant.profilesReaching']
    const profiles = maybe['tenant.deploymentProfiles']
    const groups = maybe['tenant.profileGroups']
    const memberships = maybe['tenant.profileMemberships']
    if (reaching.status === 'unavailable') return cannotTell('tenant.profilesReaching')
    if (profiles.status === 'unavailable') return cannotTell('tenant.deploymentProfiles')
    if (groups.status === 'unavailable') return cannotTell('tenant.profileGroups')
    if (memberships.status === 'unavailable') return cannotTell('tenant.profileMemberships')

    const winning = profiles.value.filter(({ id }) => reaching.value.includes(id))
    if (winning.length > 0) {
      const seen = waysIn(winning, groups.value, memberships.value)
      const late = onlyLate(winning, groups.value, memberships.value)
      if (late.length > 0) return warn([...seen, { fact, label: 'Properties that only enrollment fills', observed: late.join(', '), expected: 'None' }], remedy(say.simplify, 'identity-admin'))
      return passWithRecord(records, seen)
    }
    if (profiles.value.length === 0) {
      return fail([{ fact: 'tenant.deploymentProfiles', observed: 'None', expected: 'At least one that is assigned' }], remedy(say.correct, 'intune-admin', 'restart'))
    }
    const device = maybe['tenant.ruleDevice']
    if (device.status === 'unavailable') return cannotTell('tenant.ruleDevice')
    if (device.value === null) return notApplicable('The device has no Entra device object, so it can be in no group.')
    return outside(profiles.value, groups.value, memberships.value, device.value, arrived(maybe['tenant.profileStatus']))
  },
})

/** No profile reaches the device: is it late, or is something wrong? */
function outside(
  profiles: readonly DeploymentProfile[],
  groups: readonly ProfileGroup[],
  memberships: readonly string[],
  device: RuleDevice,
  hasProfile: boolean,
): Finding {
  const kept = keepingGroups(profiles, memberships)
  const excluded: readonly Observation[] = kept.map((id) => ({ fact: 'tenant.profileMemberships', label: 'Excluded by', observed: groupName(id, groups), expected: 'No excluded group' }))
  if (excluded.length > 0) return hasProfile ? warn(excluded, remedy(say.correct, 'intune-admin', 'restart')) : fail(excluded, remedy(say.correct, 'intune-admin', 'restart'))
  const judged = judgedGroups(profiles, groups, device)
  const matching = judged.filter(({ result }) => result.matches === true)
  if (matching.length > 0) return warn(matching.map(late), remedy(say.wait, 'identity-admin', 'restart'))
  const seen = judged.length === 0 ? [inNoGroup] : judged.flatMap(clauses)
  const open = judged.some(({ result }) => result.matches === 'unknown')
  return open || hasProfile ? warn(seen, remedy(say.correct, 'intune-admin', 'restart')) : fail(seen, remedy(say.correct, 'intune-admin', 'restart'))
}

const inNoGroup: Observation = { fact, observed: 'None of them holds this device, and none has a rule', expected: 'A group that holds this device' }

function late({ group }: JudgedGroup): Observation {
  return { fact, label: 'Rule matches, member not yet', observed: group.paused ? `${group.name}, processing paused` : group.name, expected: 'Member' }
}

function clauses({ group, result }: JudgedGroup): readonly Observation[] {
  return result.clauses.map(({ text, why }) => ({
    fact,
    label: why === null ? 'Clause that fails' : 'Clause that cannot be evaluated',
    observed: why === null ? `${group.name}: ${text}` : `${group.name}: ${text} (${why})`,
    expected: 'A rule that matches',
  }))
}

function waysIn(winning: readonly DeploymentProfile[], groups: readonly ProfileGroup[], memberships: readonly string[]): readonly Observation[] {
  const ids = bringingGroups(winning).filter((id) => memberships.includes(id))
  const names = ids.map((id) => groupName(id, groups))
  if (winning.some(({ targets }) => (targets ?? []).some(({ kind }) => kind === 'all-devices'))) names.push('All devices')
  return [{ fact: 'tenant.profileMemberships', label: 'Group with a deployment profile', observed: names.join(', ') }]
}

/** Properties that make every way to the profile unreliable before enrollment; empty as soon as one way is safe. */
function onlyLate(winning: readonly DeploymentProfile[], groups: readonly ProfileGroup[], memberships: readonly string[]): readonly string[] {
  if (winning.some(({ targets }) => (targets ?? []).some(({ kind }) => kind === 'all-devices'))) return []
  const holding = bringingGroups(winning).filter((id) => memberships.includes(id))
  const properties = holding.map((id) => lateProperties(groups.find((group) => group.id === id)?.rule ?? ''))
  return properties.every((each) => each.length > 0) ? [...new Set(properties.flat())] : []
}

function arrived(status: { readonly status: string; readonly value?: string }): boolean {
  return status.status === 'known' && (status.value?.startsWith('assigned') ?? false)
}
