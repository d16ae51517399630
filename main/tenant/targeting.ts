import { z } from 'zod'
import { known, type Fact, type UnavailableFact } from '../../core/facts/fact.ts'
import { filterMatch, filterMode, type FilterAnswers } from './assignment-filters.ts'
import { unreadable } from './reading.ts'
import { looseText } from './values.ts'
import { sayAnswer } from './answer-words.ts'

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
  /** What the assignment filters of the tenant make of the device. Left out: they were not read. */
  readonly filters?: Fact<FilterAnswers>
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
 * signs in; one for a group of users (or all users) only with the user. An excluded group wins. Of several assignments
 * that reach the device, filters that exclude win over assignments without a filter, and those over filters that
 * include; of one mode it is enough that one filter matches. Source: filters and assignment conflict resolution,
 * learn.microsoft.com/intune/fundamentals/filters/troubleshoot (2025-11-19).
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
  const filteredOut = any(assignments, (each) => filtersOut(each, path, memberships, source, at), source, at)
  if (filteredOut.status === 'known' && filteredOut.value) return known(false, source, at)
  if (excluded.status === 'unavailable') return excluded
  if (filteredOut.status === 'unavailable') return filteredOut
  const other = any(assignments, (each) => filtersOut(each, path === 'device' ? 'user' : 'device', memberships, source, at), source, at)
  // Whether an exclusion for users holds before anybody signs in, and the other way round, is not documented.
  if (other.status === 'unavailable' || other.value) return unreadable(source, sayAnswer((w) => w.filterOtherSide))
  return included
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

/** Whether its target holds the device or the user, filters aside. */
function targets({ target }: Assignment, path: Path, memberships: Memberships, source: string, at: string): Fact<boolean> {
  switch (kindOf(target['@odata.type'])) {
    case 'all-devices':
      return known(path === 'device', source, at)
    case 'all-users':
      return known(path === 'user', source, at)
    case 'group':
      return isMember(target.groupId, path, memberships, source, at)
    case 'excluded-group':
      return known(false, source, at)
    case 'unknown':
      return unreadable(source, sayAnswer((w) => w.assignmentKind))
  }
}

function includes(assignment: Assignment, path: Path, memberships: Memberships, source: string, at: string): Fact<boolean> {
  const { target } = assignment
  const match = targets(assignment, path, memberships, source, at)
  const mode = filterMode(target)
  if (mode === 'none' || (match.status === 'known' && !match.value)) return match
  if (mode === 'unknown') return unreadable(source, sayAnswer((w) => w.filterMode))
  const fits = filterMatch(target, memberships.filters, source, at)
  if (fits.status === 'known' && fits.value !== (mode === 'include')) return known(false, source, at)
  return fits.status === 'unavailable' && match.status === 'known' ? fits : match
}

/** A filter that excludes takes the device out of the whole policy, whatever else is assigned. */
function filtersOut(assignment: Assignment, path: Path, memberships: Memberships, source: string, at: string): Fact<boolean> {
  const { target } = assignment
  if (filterMode(target) !== 'exclude') return known(false, source, at)
  const match = targets(assignment, path, memberships, source, at)
  if (match.status === 'known' && !match.value) return match
  const fits = filterMatch(target, memberships.filters, source, at)
  if (fits.status === 'known' && !fits.value) return fits
  return fits.status === 'unavailable' ? fits : match
}

function excludes({ target }: Assignment, path: Path, memberships: Memberships, source: string, at: string): Fact<boolean> {
  if (kindOf(target['@odata.type']) !== 'excluded-group') return known(false, source, at)
  const own = isMember(target.groupId, path, memberships, source, at)
  if (own.status === 'unavailable' || own.value) return own
  const other = memberships[path === 'device' ? 'user' : 'device']
  // Intune does not support leaving out users from a policy for devices, nor the other way round.
  if (other.status === 'known' && other.value.has(target.groupId ?? '')) {
    return unreadable(source, sayAnswer((w) => w.mixedAssignment))
  }
  return own
}

function isMember(groupId: string | null | undefined, path: Path, memberships: Memberships, source: string, at: string): Fact<boolean> {
  if (!groupId) return unreadable(source, sayAnswer((w) => w.noGroup))
  const groups = memberships[path]
  const { asked = null } = memberships
  if (path === 'device' && asked !== null && !asked.has(groupId)) return unreadable(source, sayAnswer((w) => w.groupNotAsked))
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
