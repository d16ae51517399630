import { z } from 'zod'
import { known, mapFact, unavailable, type Fact } from '../../core/facts/fact.ts'
import type { Facts } from '../../core/facts/index.ts'
import type { DeploymentProfile, ProfileGroup, ProfileTarget, ProfileTargetKind } from '../../core/facts/profile-path.ts'
import { callName } from '../graph/call-name.ts'
import { filterMode, targetFilter } from './assignment-filters.ts'
import { isDynamic, readGroups, type DirectoryGroup } from './directory-groups.ts'
import { chain, readList, unreadable } from './reading.ts'
import type { ScanReader } from './reader/reader.ts'
import { reserve } from './reader/reserve.ts'
import { assignmentItem, reachOf, targetGroups, targetKind, type Assignment, type Memberships } from './targeting.ts'
import { looseText, timeOrNull } from './values.ts'
import { sayAnswer } from './answer-words.ts'
import { sayTenant } from './tenant-words.ts'

const path = '/deviceManagement/windowsAutopilotDeploymentProfiles'
const source = callName('beta', path)

const item = z.object({
  id: z.string().min(1).max(100),
  displayName: looseText,
  createdDateTime: looseText,
  assignments: z.array(assignmentItem).nullish(),
})

/** A deployment profile of the tenant, with what it is assigned to. */
export type ListedProfile = z.infer<typeof item>

export async function readDeploymentProfiles(reader: ScanReader): Promise<Fact<readonly ListedProfile[]>> {
  return readList(await reader.list({ version: 'beta', path: `${path}?$expand=assignments`, service: 'intune', shared: true }, reserve.first), source, item)
}

/** The groups that profiles are assigned to or kept from. */
export async function readProfileGroups(reader: ScanReader, profiles: Fact<readonly ListedProfile[]>): Promise<Fact<readonly DirectoryGroup[]>> {
  return profiles.status === 'known' ? readGroups(reader, targetGroups(assignmentsOfAll(profiles.value))) : profiles
}

export function deploymentProfileFacts(
  profiles: Fact<readonly ListedProfile[]>,
  groups: Fact<readonly DirectoryGroup[]>,
  memberships: Memberships,
): Facts {
  return {
    'tenant.deploymentProfiles': mapFact(profiles, (found) => found.map((each) => deploymentProfile(each, memberships))),
    'tenant.profilesReaching': chain(profiles, (found, from, at) => reaching(found, memberships, from, at)),
    'tenant.profileGroups': mapFact(groups, (found) => found.map(profileGroup)),
    'tenant.profileMemberships': chain(profiles, (found, from, at) => holding(targetGroups(assignmentsOfAll(found)), memberships, from, at)),
  }
}

function assignmentsOfAll(profiles: readonly ListedProfile[]): readonly Assignment[] {
  return profiles.flatMap((each) => each.assignments ?? [])
}

function deploymentProfile({ id, displayName, createdDateTime, assignments }: ListedProfile, memberships: Memberships): DeploymentProfile {
  return { id, name: displayName ?? '', createdAt: timeOrNull(createdDateTime), targets: assignments ? assignments.map((each) => profileTarget(each, memberships)) : null }
}

const kinds: { readonly [K in ReturnType<typeof targetKind>]: ProfileTargetKind } = {
  'all-devices': 'all-devices',
  'all-users': 'other',
  group: 'group',
  'excluded-group': 'excluded-group',
  unknown: 'other',
}

function profileTarget({ target }: Assignment, { filters }: Memberships): ProfileTarget {
  return { kind: kinds[targetKind(target)], groupId: target.groupId ?? '', filtered: filterMode(target) !== 'none', filter: targetFilter(target, filters) }
}

function profileGroup(group: DirectoryGroup): ProfileGroup {
  return {
    id: group.id,
    name: group.displayName ?? '',
    rule: isDynamic(group) ? (group.membershipRule ?? '') : null,
    paused: group.membershipRuleProcessingState?.toLowerCase() === 'paused',
  }
}

/** Known only when it is known of every profile: two that reach one device are a conflict. */
function reaching(profiles: readonly ListedProfile[], memberships: Memberships, from: string, at: string): Fact<readonly string[]> {
  const found: string[] = []
  for (const { id, assignments } of profiles) {
    if (!assignments) return unreadable(from, sayAnswer((w) => w.profileAssignments))
    const reach = reachOf(assignments, memberships, from, at).device
    if (reach.status === 'unavailable') return reach
    if (reach.value) found.push(id)
  }
  return known(found, from, at)
}

function holding(ids: readonly string[], { device, asked = null }: Memberships, from: string, at: string): Fact<readonly string[]> {
  if (device.status === 'unavailable') return device
  if (asked !== null && ids.some((id) => !asked.has(id))) return unavailable('service-error', sayTenant((w) => w.profileGroupsNotAsked))
  return known(ids.filter((id) => device.value.has(id)), from, at)
}
