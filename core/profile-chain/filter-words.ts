import type { DeploymentProfile, ProfileTarget, TargetFilter } from '../facts/profile-path.ts'

/** How a filter let a profile through to the device; empty where an assignment without a filter does so as well. */
export function letThrough(profile: DeploymentProfile, memberships: readonly string[]): string {
  const reaching = holding(profile, memberships)
  if (reaching.some(({ filter }) => filter === null)) return ''
  const passing = reaching.flatMap(({ filter }) => (filter !== null && filter.matches === (filter.mode === 'include') ? [filter] : []))
  const [first] = passing
  if (first === undefined) return ''
  return first.mode === 'include' ? ` The assignment filter ${first.name} includes it.` : ` The assignment filter ${first.name} does not exclude it: ${first.clauses}.`
}

/** The filters that keep profiles from the device although their target holds it; empty when there are none. */
export function keptOut(profiles: readonly DeploymentProfile[], memberships: readonly string[]): string {
  const filters = profiles.flatMap((profile) => holding(profile, memberships).flatMap(({ filter }) => (filter !== null && filter.matches === (filter.mode === 'exclude') ? [{ profile, filter }] : [])))
  const [first] = filters
  return first === undefined ? '' : `${filterSays(first.filter)}, so the profile ${first.profile.name} does not reach it.`
}

function filterSays({ name, mode, clauses }: TargetFilter): string {
  return mode === 'exclude' ? `The assignment filter ${name} excludes this device` : `The assignment filter ${name} does not include this device (${clauses})`
}

/** The assignments whose target holds the device, filters aside. */
function holding({ targets }: DeploymentProfile, memberships: readonly string[]): readonly ProfileTarget[] {
  return (targets ?? []).filter(({ kind, groupId }) => kind === 'all-devices' || (kind === 'group' && memberships.includes(groupId)))
}
