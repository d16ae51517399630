import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, notApplicable, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import type { DeploymentProfile, ProfileGroup, RuleDevice } from '../../facts/profile-path.ts'
import { lateProperties } from '../../profile-chain/evaluate-rule.ts'
import { bringingGroups, groupName, judgedGroups, keepingGroups, type JudgedGroup } from '../../profile-chain/profile-groups.ts'
import { registeredScenarios } from '../../scenarios/index.ts'
import { passWithRecord, withoutRecord } from '../registration/record.ts'

const correct: Remedy = {
  summary: 'Bring the device into a group that a deployment profile is assigned to.',
  steps: [
    'Compare the group tag of the device under Windows Autopilot devices in the Intune admin center with the clause that fails.',
    'Correct the group tag, or the membership rule in the Microsoft Entra admin center.',
    'Check that no group that holds the device is excluded from the assignment of the profile.',
    'Wait until the device is a member of the group and Date assigned is filled.',
    'Restart the device in setup and scan again.',
  ],
  role: 'intune-admin',
  restart: 'restart',
}

const wait: Remedy = {
  summary: 'Wait until the device is a member of the group.',
  steps: [
    'Open the group in the Microsoft Entra admin center and look at its dynamic rule processing status.',
    'Turn processing on when it is paused.',
    'Wait until the device is listed as a member, then until Date assigned is filled in Intune.',
    'Restart the device in setup and scan again.',
  ],
  role: 'identity-admin',
  restart: 'restart',
}

const simplify: Remedy = {
  summary: 'Write the membership rule with properties that registration fills.',
  steps: [
    'Open the group in the Microsoft Entra admin center and edit its dynamic membership rule.',
    'Use devicePhysicalIds: [ZTDId] for all Windows Autopilot devices, [OrderID] for one group tag, [PurchaseOrderId] for one order.',
    'Wait until the device is listed as a member, then scan again.',
  ],
  role: 'identity-admin',
  restart: 'none',
}

const fact = 'tenant.profileGroups'

/**
 * Before enrollment the device object holds what registration wrote: the ids with the group tag, a name, Windows. A rule
 * that asks for more matches late or never. Source: learn.microsoft.com/autopilot/enrollment-autopilot (2025-03).
 */
export default defineCheck({
  id: 'group-rule',
  area: 'profile',
  topic: 'Group of the deployment profile',
  title: { pass: 'Device is in a group that gets a deployment profile', fail: 'Device does not get into a group with a deployment profile' },
  why: 'The deployment profile comes by way of a group. When no rule matches the group tag, nobody assigns a profile and setup runs as for a personal device.',
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
  evaluate(_facts, _context, maybe): Finding {
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
      if (late.length > 0) return warn([...seen, { fact, label: 'Properties that only enrollment fills', observed: late.join(', '), expected: 'None' }], simplify)
      return passWithRecord(records, seen)
    }
    if (profiles.value.length === 0) {
      return fail([{ fact: 'tenant.deploymentProfiles', observed: 'None', expected: 'At least one that is assigned' }], correct)
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
  if (excluded.length > 0) return hasProfile ? warn(excluded, correct) : fail(excluded, correct)
  const judged = judgedGroups(profiles, groups, device)
  const matching = judged.filter(({ result }) => result.matches === true)
  if (matching.length > 0) return warn(matching.map(late), wait)
  const seen = judged.length === 0 ? [inNoGroup] : judged.flatMap(clauses)
  const open = judged.some(({ result }) => result.matches === 'unknown')
  return open || hasProfile ? warn(seen, correct) : fail(seen, correct)
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
