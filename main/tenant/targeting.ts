import { z } from 'zod'
import { known, type Fact, type UnavailableFact } from '../../core/facts/fact.ts'
import { unreadable } from './reading.ts'
import { idOrEmpty, looseText } from './values.ts'

export const assignmentItem = z.object({
  target: z.object({
    '@odata.type': looseText,
    groupId: looseText,
    deviceAndAppManagementAssignmentFilterId: looseText,
    deviceAndAppManagementAssignmentFilterType: looseText,
  }),
})

export type Assignment = z.infer<typeof assignmentItem>

/** The groups of the device object and of the user, nested ones included. */
export interface Memberships {
  readonly device: Fact<ReadonlySet<string>>
  readonly user: Fact<ReadonlySet<string>>
  /** When only these groups were asked for the device: about any other one nothing is known. Null or left out: all were. */
  readonly asked?: ReadonlySet<string> | null
}

/** Whether an assignment lands on the device itself, and whether on the user who signs in. */
export interface Reach {
  readonly device: Fact<boolean>
  readonly user: Fact<boolean>
}

/** Every group that something is assigned to or kept from, in a stable order. */
export function targetGroups(assignments: readonly Assignment[]): readonly string[] {
  return [...new Set(assignments.flatMap(({ target }) => target.groupId ?? []))].sort()
}

type Path = keyof Reach

/**
 * Where a policy lands. A policy for a group of devices (or all devices) reaches the device before anybody
 * signs in; one for a group of users (or all users) only with the user. Exclusion wins. Assignment filters
 * look at properties that a device only has once it is enrolled, so what they decide stays open.
 */
export function reachOf(assignments: readonly Assignment[], memberships: Memberships, source: string, at: string): Reach {
  return {
    device: reachOn('device', assignments, memberships, source, at),
    user: reachOn('user', assignments, memberships, source, at),
  }
}

function reachOn(path: Path, assignments: readonly Assignment[], memberships: Memberships, source: string, at: string): Fact<boolean> {
  const included = any(assignments, (each) => includes(each, path, memberships, source, at), source, at)
  if (included.status === 'known' && !included.value) return included
  const excluded = any(assignments, (each) => excludes(each, path, memberships, source, at), source, at)
  if (excluded.status === 'known' && excluded.value) return known(false, source, at)
  return excluded.status === 'unavailable' ? excluded : included
}

function any(
  assignments: readonly Assignment[],
  test: (assignment: Assignment) => Fact<boolean>,
  source: string,
  at: string,
): Fact<boolean> {
  let open: UnavailableFact | null = null
  for (const each of assignments) {
    const match = test(each)
    if (match.status === 'unavailable') open ??= match
    else if (match.value) return match
  }
  return open ?? known(false, source, at)
}

function includes({ target }: Assignment, path: Path, memberships: Memberships, source: string, at: string): Fact<boolean> {
  const kind = kindOf(target['@odata.type'])
  const match = ((): Fact<boolean> => {
    switch (kind) {
      case 'all-devices':
        return known(path === 'device', source, at)
      case 'all-users':
        return known(path === 'user', source, at)
      case 'group':
        return isMember(target.groupId, path, memberships, source, at)
      case 'excluded-group':
        return known(false, source, at)
      case 'unknown':
        return unreadable(source, 'an assignment is of a kind that this version does not know')
    }
  })()
  const filtered = idOrEmpty(target.deviceAndAppManagementAssignmentFilterId) !== ''
  const off = target.deviceAndAppManagementAssignmentFilterType === 'none'
  if (match.status === 'known' && match.value && filtered && !off) {
    return unreadable(source, 'an assignment filter decides, and filters can only be judged once the device is enrolled')
  }
  return match
}

function excludes({ target }: Assignment, path: Path, memberships: Memberships, source: string, at: string): Fact<boolean> {
  if (kindOf(target['@odata.type']) !== 'excluded-group') return known(false, source, at)
  const own = isMember(target.groupId, path, memberships, source, at)
  if (own.status === 'unavailable' || own.value) return own
  const other = memberships[path === 'device' ? 'user' : 'device']
  // Intune does not support leaving out users from a policy for devices, nor the other way round.
  if (other.status === 'known' && other.value.has(target.groupId ?? '')) {
    return unreadable(source, 'an assignment mixes devices and users in a way that Intune does not support')
  }
  return own
}

function isMember(groupId: string | null | undefined, path: Path, memberships: Memberships, source: string, at: string): Fact<boolean> {
  if (!groupId) return unreadable(source, 'an assignment names no group')
  const groups = memberships[path]
  const { asked = null } = memberships
  if (path === 'device' && asked !== null && !asked.has(groupId)) return unreadable(source, 'nobody asked whether the device is in a group that an assignment names')
  return groups.status === 'known' ? known(groups.value.has(groupId), source, at) : groups
}

export type TargetKind = 'all-devices' | 'all-users' | 'group' | 'excluded-group' | 'unknown'

/** What an assignment aims at. */
export function targetKind(target: Assignment['target']): TargetKind {
  return kindOf(target['@odata.type'])
}

/** Some services leave out the leading `#`. */
function kindOf(type: string | null | undefined): TargetKind {
  switch (type?.replace(/^#?microsoft\.graph\./, '')) {
    case 'allDevicesAssignmentTarget':
      return 'all-devices'
    case 'allLicensedUsersAssignmentTarget':
      return 'all-users'
    case 'groupAssignmentTarget':
      return 'group'
    case 'exclusionGroupAssignmentTarget':
      return 'excluded-group'
    default:
      return 'unknown'
  }
}
