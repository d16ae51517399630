import type { DeploymentProfile, ProfileGroup, RuleDevice } from '../facts/profile-path.ts'
import type { Language } from '../words/language.ts'
import { evaluateRule, type RuleResult } from './evaluate-rule.ts'
import { chainWords } from './words.ts'

/** A group with a rule, and what the rule says about the device. */
export interface JudgedGroup {
  readonly group: ProfileGroup
  readonly result: RuleResult
}

/** Ids of the groups that would bring a profile to the device, in the order of the profiles. */
export function bringingGroups(profiles: readonly DeploymentProfile[]): readonly string[] {
  const ids = profiles.flatMap(({ targets }) => (targets ?? []).flatMap(({ kind, groupId }) => (kind === 'group' ? [groupId] : [])))
  return [...new Set(ids)]
}

/** The rules of the groups that would bring a profile. */
export function judgedGroups(profiles: readonly DeploymentProfile[], groups: readonly ProfileGroup[], device: RuleDevice, language: Language): readonly JudgedGroup[] {
  const bringing = bringingGroups(profiles)
  return groups.flatMap((group) => (group.rule !== null && bringing.includes(group.id) ? [{ group, result: evaluateRule(group.rule, device, language) }] : []))
}

/** Groups that keep a profile from the device, although another one brings it. */
export function keepingGroups(profiles: readonly DeploymentProfile[], memberships: readonly string[]): readonly string[] {
  const holds = (groupId: string): boolean => memberships.includes(groupId)
  const kept = profiles.filter(({ targets }) => (targets ?? []).some(({ kind, groupId }) => kind === 'all-devices' || (kind === 'group' && holds(groupId))))
  const ids = kept.flatMap(({ targets }) => (targets ?? []).flatMap(({ kind, groupId }) => (kind === 'excluded-group' && holds(groupId) ? [groupId] : [])))
  return [...new Set(ids)]
}

/** Oldest first: of several profiles that reach a device the oldest wins. Null: a creation time is missing. */
export function byAge(profiles: readonly DeploymentProfile[]): readonly DeploymentProfile[] | null {
  const timed = profiles.flatMap((profile) => (profile.createdAt === null ? [] : [{ profile, time: Date.parse(profile.createdAt) }]))
  if (timed.length < profiles.length || timed.some(({ time }) => Number.isNaN(time))) return null
  return timed.sort((one, other) => one.time - other.time).map(({ profile }) => profile)
}

/** Shown names: a group that this account does not get to see has none. */
export function groupName(id: string, groups: readonly ProfileGroup[], language: Language): string {
  const name = groups.find((each) => each.id === id)?.name ?? ''
  return name === '' ? chainWords[language].hiddenGroup : name
}
