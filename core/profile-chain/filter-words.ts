import type { DeploymentProfile, ProfileTarget } from '../facts/profile-path.ts'
import type { Language } from '../words/language.ts'
import { chainWords } from './words.ts'

/** How a filter let a profile through to the device; empty where an assignment without a filter does so as well. */
export function letThrough(profile: DeploymentProfile, memberships: readonly string[], language: Language): string {
  const say = chainWords[language].assignment
  const reaching = holding(profile, memberships)
  if (reaching.some(({ filter }) => filter === null)) return ''
  const passing = reaching.flatMap(({ filter }) => (filter !== null && filter.matches === (filter.mode === 'include') ? [filter] : []))
  const [first] = passing
  if (first === undefined) return ''
  return first.mode === 'include' ? say.filterIncludes(first.name) : say.filterDoesNotExclude(first.name, first.clauses[language])
}

/** The filters that keep profiles from the device although their target holds it; empty when there are none. */
export function keptOut(profiles: readonly DeploymentProfile[], memberships: readonly string[], language: Language): string {
  const say = chainWords[language].assignment
  const filters = profiles.flatMap((profile) => holding(profile, memberships).flatMap(({ filter }) => (filter !== null && filter.matches === (filter.mode === 'exclude') ? [{ profile, filter }] : [])))
  const [first] = filters
  if (first === undefined) return ''
  const { name, mode, clauses } = first.filter
  return mode === 'exclude' ? say.filteredOut(name, first.profile.name) : say.notFilteredIn(name, first.profile.name, clauses[language])
}

/** The assignments whose target holds the device, filters aside. */
function holding({ targets }: DeploymentProfile, memberships: readonly string[]): readonly ProfileTarget[] {
  return (targets ?? []).filter(({ kind, groupId }) => kind === 'all-devices' || (kind === 'group' && memberships.includes(groupId)))
}
