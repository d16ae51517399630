import type { DeploymentProfile } from '../facts/profile-path.ts'
import { link, unread, type ChainFacts } from './chain-facts.ts'
import { clauseWords } from './clause-words.ts'
import { keptOut, letThrough } from './filter-words.ts'
import type { ProfileLink } from './profile-chain.ts'
import { bringingGroups, byAge, groupName, judgedGroups, keepingGroups, type JudgedGroup } from './profile-groups.ts'

/** Rules and groups that are spelled out; a tenant has up to 350 profiles. Our own choice. */
const mostShown = 3

/** The tag on the record, and whether the device object carries it, where rules look. */
export function groupTagLink({ record, 'tenant.ruleDevice': device }: ChainFacts): ProfileLink {
  const tag = record.value.groupTag
  if (device.status === 'unavailable') {
    return tag === '' ? link('group-tag', 'done', 'The record has no group tag. A rule for all Windows Autopilot devices needs none.', record) : unread('group-tag', device)
  }
  if (device.value === null) return link('group-tag', 'broken', 'The Entra device object of the record is gone, so no rule can find the device.', device)
  const ids = device.value['devicephysicalids']
  if (!Array.isArray(ids)) return { ...unread('group-tag'), because: 'The ids of the Entra device object were not in the answer.' }
  const wanted = `[orderid]:${tag}`.toLowerCase()
  if (tag === '') return link('group-tag', 'done', 'The record has no group tag. A rule for all Windows Autopilot devices needs none.', record)
  return ids.some((id: unknown) => typeof id === 'string' && id.toLowerCase() === wanted)
    ? link('group-tag', 'done', `The record and the Entra device object both carry the group tag ${tag}.`, device)
    : link('group-tag', 'waiting', `The record has the group tag ${tag}, and the Entra device object does not carry it yet.`, device)
}

/** Whether a rule of a group with a profile catches the device; with the clauses that do not. */
export function ruleLink(facts: ChainFacts): ProfileLink {
  const { 'tenant.deploymentProfiles': profiles, 'tenant.profileGroups': groups, 'tenant.ruleDevice': device, 'tenant.profilesReaching': reaching } = facts
  if (profiles.status === 'unavailable' || groups.status === 'unavailable') return unread('rule', profiles, groups)
  const needless = reaching.status === 'known' && reaching.value.length > 0 && wayWithoutRule(facts, profiles.value)
  if (needless) return link('rule', 'done', 'None is needed: the profile reaches this device without one.', profiles)
  if (device.status === 'unavailable') return unread('rule', device)
  if (device.value === null) return link('rule', 'broken', 'Without an Entra device object there is nothing that a rule could match.', device)
  const judged = judgedGroups(profiles.value, groups.value, device.value)
  const matching = judged.filter(({ result }) => result.matches === true)
  if (matching.length > 0) return link('rule', 'done', `The rule of ${listed(matching.map(({ group }) => group.name))} matches this device.`, groups)
  const open = judged.filter(({ result }) => result.matches === 'unknown')
  if (open.length > 0) return link('rule', 'unknown', told(open), groups)
  if (judged.length === 0) {
    const seen = groups.value.length < bringingGroups(profiles.value).length
    return seen
      ? { ...unread('rule'), because: 'This account does not get to see every group of a deployment profile.' }
      : link('rule', 'broken', 'No group with a deployment profile has a membership rule, and none of them holds this device.', groups)
  }
  return link('rule', 'broken', told(closest(facts, judged, profiles.value)), groups)
}

/** Whether a group with a profile holds the device. */
export function membershipLink(facts: ChainFacts): ProfileLink {
  const { 'tenant.deploymentProfiles': profiles, 'tenant.profileGroups': groups, 'tenant.profileMemberships': memberships, 'tenant.ruleDevice': device } = facts
  if (profiles.status === 'unavailable' || memberships.status === 'unavailable') return unread('membership', profiles, memberships)
  const known = groups.status === 'known' ? groups.value : []
  const holding = bringingGroups(profiles.value).filter((id) => memberships.value.includes(id))
  if (holding.length > 0) return link('membership', 'done', `The device is a member of ${listed(holding.map((id) => groupName(id, known)))}.`, memberships)
  if (toAllDevices(facts, profiles.value)) return link('membership', 'done', 'None is needed: a profile is assigned to all devices.', profiles)
  if (groups.status === 'unavailable') return unread('membership', groups)
  const judged = device.status === 'known' && device.value !== null ? judgedGroups(profiles.value, groups.value, device.value) : []
  const matching = judged.filter(({ result }) => result.matches === true).map(({ group }) => group)
  const running = matching.filter(({ paused }) => !paused)
  if (running.length > 0) {
    return link('membership', 'waiting', `The rule of ${listed(running.map(({ name }) => name))} matches, and Entra has not made the device a member yet.`, memberships)
  }
  if (matching.length > 0) return link('membership', 'broken', `The rule of ${listed(matching.map(({ name }) => name))} matches, but its processing is paused.`, memberships)
  if (device.status === 'unavailable' || judged.some(({ result }) => result.matches === 'unknown')) {
    return link('membership', 'unknown', 'The device is in no group with a deployment profile, and whether a rule will bring it there cannot be told.', memberships)
  }
  return link('membership', 'broken', 'The device is in no group with a deployment profile.', memberships)
}

/** Whether the assignment of a profile reaches the device. */
export function assignmentLink(facts: ChainFacts): ProfileLink {
  const { 'tenant.deploymentProfiles': profiles, 'tenant.profilesReaching': reaching, 'tenant.profileMemberships': memberships, 'tenant.profileGroups': groups } = facts
  if (profiles.status === 'unavailable' || reaching.status === 'unavailable') return unread('assignment', profiles, reaching)
  const own = profiles.value.filter(({ id }) => reaching.value.includes(id))
  const held = memberships.status === 'known' ? memberships.value : []
  const [first, ...others] = byAge(own) ?? own
  if (first !== undefined) {
    const beside = `${others.length === 1 ? 'So is' : 'So are'} ${listed(others.map(({ name }) => name))}`
    const more = others.length === 0 ? '' : byAge(own) === null ? ` ${beside}; which one is the oldest, and wins, cannot be told.` : ` ${beside}; the oldest wins.`
    return link('assignment', 'done', `The profile ${first.name} is assigned to this device.${letThrough(first, held)}${more}`, reaching)
  }
  if (profiles.value.length === 0) return link('assignment', 'broken', 'The tenant has no deployment profile.', profiles)
  const kept = keepingGroups(profiles.value, held)
  if (kept.length > 0) {
    const known = groups.status === 'known' ? groups.value : []
    return link('assignment', 'broken', `The assignment leaves out members of ${listed(kept.map((id) => groupName(id, known)))}, and this device is one.`, reaching)
  }
  const filtered = keptOut(profiles.value, held)
  if (filtered !== '') return link('assignment', 'broken', filtered, reaching)
  switch (membershipLink(facts).state) {
    case 'waiting':
      return link('assignment', 'waiting', 'The profile is assigned to the group; it reaches the device with the membership.', reaching)
    case 'unknown':
      return link('assignment', 'unknown', 'No profile reaches the device now, and whether a membership will bring one cannot be told.', reaching)
    case 'done':
    case 'broken':
      return link('assignment', 'broken', 'No deployment profile is assigned to a group that holds this device.', reaching)
  }
}

function wayWithoutRule(facts: ChainFacts, profiles: readonly DeploymentProfile[]): boolean {
  const { 'tenant.profileMemberships': memberships, 'tenant.profileGroups': groups } = facts
  if (toAllDevices(facts, profiles)) return true
  if (memberships.status === 'unavailable' || groups.status === 'unavailable') return false
  return bringingGroups(profiles).some((id) => memberships.value.includes(id) && groups.value.some((group) => group.id === id && group.rule === null))
}

function toAllDevices({ 'tenant.profilesReaching': reaching }: ChainFacts, profiles: readonly DeploymentProfile[]): boolean {
  return reaching.status === 'known' && profiles.some(({ id, targets }) => reaching.value.includes(id) && targets?.some(({ kind }) => kind === 'all-devices') === true)
}

/** The rules that say most: of the groups of the intended profile when there is one, else those with the fewest failing clauses. */
function closest({ 'tenant.intendedProfile': intended }: ChainFacts, judged: readonly JudgedGroup[], profiles: readonly DeploymentProfile[]): readonly JudgedGroup[] {
  const name = intended.status === 'known' ? intended.value : null
  const meant = bringingGroups(profiles.filter((profile) => profile.name === name))
  const own = judged.filter(({ group }) => meant.includes(group.id))
  return (own.length > 0 ? own : judged).toSorted((one, other) => one.result.clauses.length - other.result.clauses.length)
}

function told(judged: readonly JudgedGroup[]): string {
  const shown = judged.slice(0, mostShown).map(({ group, result }) => `${group.name}: ${clauseWords(result.clauses)}.`)
  const more = judged.length - shown.length
  return [...shown, ...(more > 0 ? [`${String(more)} more ${more === 1 ? 'rule does' : 'rules do'} not match either.`] : [])].join(' ')
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, mostShown)
  const more = names.length - shown.length
  return more > 0 ? `${shown.join(', ')} and ${String(more)} more` : shown.join(', ')
}
