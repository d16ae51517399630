import type { DeploymentProfile } from '../facts/profile-path.ts'
import { link, unread, type ChainFacts } from './chain-facts.ts'
import { clauseWords } from './clause-words.ts'
import { keptOut, letThrough } from './filter-words.ts'
import type { Language } from '../words/language.ts'
import type { ProfileLink } from './profile-chain.ts'
import { bringingGroups, byAge, groupName, judgedGroups, keepingGroups, type JudgedGroup } from './profile-groups.ts'
import { chainWords } from './words.ts'

/** Rules and groups that are spelled out; a tenant has up to 350 profiles. Our own choice. */
const mostShown = 3

/** The tag on the record, and whether the device object carries it, where rules look. */
export function groupTagLink({ record, language, 'tenant.ruleDevice': device }: ChainFacts): ProfileLink {
  const say = chainWords[language].groupTag
  const tag = record.value.groupTag
  if (device.status === 'unavailable') {
    return tag === '' ? link('group-tag', 'done', say.none, record) : unread('group-tag', language, device)
  }
  if (device.value === null) return link('group-tag', 'broken', say.objectGone, device)
  const ids = device.value['devicephysicalids']
  if (!Array.isArray(ids)) return { ...unread('group-tag', language), because: say.idsMissing }
  const wanted = `[orderid]:${tag}`.toLowerCase()
  if (tag === '') return link('group-tag', 'done', say.none, record)
  return ids.some((id: unknown) => typeof id === 'string' && id.toLowerCase() === wanted)
    ? link('group-tag', 'done', say.both(tag), device)
    : link('group-tag', 'waiting', say.recordAlone(tag), device)
}

/** Whether a rule of a group with a profile catches the device; with the clauses that do not. */
export function ruleLink(facts: ChainFacts): ProfileLink {
  const { language } = facts
  const say = chainWords[language].rule
  const { 'tenant.deploymentProfiles': profiles, 'tenant.profileGroups': groups, 'tenant.ruleDevice': device, 'tenant.profilesReaching': reaching } = facts
  if (profiles.status === 'unavailable' || groups.status === 'unavailable') return unread('rule', language, profiles, groups)
  const needless = reaching.status === 'known' && reaching.value.length > 0 && wayWithoutRule(facts, profiles.value)
  if (needless) return link('rule', 'done', say.notNeeded, profiles)
  if (device.status === 'unavailable') return unread('rule', language, device)
  if (device.value === null) return link('rule', 'broken', say.objectGone, device)
  const judged = judgedGroups(profiles.value, groups.value, device.value, language)
  const matching = judged.filter(({ result }) => result.matches === true)
  if (matching.length > 0) return link('rule', 'done', say.matches(listed(matching.map(({ group }) => group.name), language)), groups)
  const open = judged.filter(({ result }) => result.matches === 'unknown')
  if (open.length > 0) return link('rule', 'unknown', told(open, language), groups)
  if (judged.length === 0) {
    const seen = groups.value.length < bringingGroups(profiles.value).length
    return seen
      ? { ...unread('rule', language), because: say.groupsHidden }
      : link('rule', 'broken', say.none, groups)
  }
  return link('rule', 'broken', told(closest(facts, judged, profiles.value), language), groups)
}

/** Whether a group with a profile holds the device. */
export function membershipLink(facts: ChainFacts): ProfileLink {
  const { language } = facts
  const say = chainWords[language].membership
  const { 'tenant.deploymentProfiles': profiles, 'tenant.profileGroups': groups, 'tenant.profileMemberships': memberships, 'tenant.ruleDevice': device } = facts
  if (profiles.status === 'unavailable' || memberships.status === 'unavailable') return unread('membership', language, profiles, memberships)
  const known = groups.status === 'known' ? groups.value : []
  const holding = bringingGroups(profiles.value).filter((id) => memberships.value.includes(id))
  if (holding.length > 0) return link('membership', 'done', say.member(listed(holding.map((id) => groupName(id, known, language)), language)), memberships)
  if (toAllDevices(facts, profiles.value)) return link('membership', 'done', say.notNeeded, profiles)
  if (groups.status === 'unavailable') return unread('membership', language, groups)
  const judged = device.status === 'known' && device.value !== null ? judgedGroups(profiles.value, groups.value, device.value, language) : []
  const matching = judged.filter(({ result }) => result.matches === true).map(({ group }) => group)
  const running = matching.filter(({ paused }) => !paused)
  if (running.length > 0) {
    return link('membership', 'waiting', say.comes(listed(running.map(({ name }) => name), language)), memberships)
  }
  if (matching.length > 0) return link('membership', 'broken', say.paused(listed(matching.map(({ name }) => name), language)), memberships)
  if (device.status === 'unavailable' || judged.some(({ result }) => result.matches === 'unknown')) {
    return link('membership', 'unknown', say.open, memberships)
  }
  return link('membership', 'broken', say.none, memberships)
}

/** Whether the assignment of a profile reaches the device. */
export function assignmentLink(facts: ChainFacts): ProfileLink {
  const { language } = facts
  const say = chainWords[language].assignment
  const { 'tenant.deploymentProfiles': profiles, 'tenant.profilesReaching': reaching, 'tenant.profileMemberships': memberships, 'tenant.profileGroups': groups } = facts
  if (profiles.status === 'unavailable' || reaching.status === 'unavailable') return unread('assignment', language, profiles, reaching)
  const own = profiles.value.filter(({ id }) => reaching.value.includes(id))
  const held = memberships.status === 'known' ? memberships.value : []
  const [first, ...others] = byAge(own) ?? own
  if (first !== undefined) {
    const beside = byAge(own) === null ? say.andUnknownAge : say.andOldest
    const because = [
      say.assigned(first.name),
      letThrough(first, held, language),
      others.length === 0 ? '' : beside(listed(others.map(({ name }) => name), language), others.length),
    ]
    return link('assignment', 'done', because.filter((each) => each !== '').join(' '), reaching)
  }
  if (profiles.value.length === 0) return link('assignment', 'broken', say.noProfile, profiles)
  const kept = keepingGroups(profiles.value, held)
  if (kept.length > 0) {
    const known = groups.status === 'known' ? groups.value : []
    return link('assignment', 'broken', say.excluded(listed(kept.map((id) => groupName(id, known, language)), language)), reaching)
  }
  const filtered = keptOut(profiles.value, held, language)
  if (filtered !== '') return link('assignment', 'broken', filtered, reaching)
  switch (membershipLink(facts).state) {
    case 'waiting':
      return link('assignment', 'waiting', say.withMembership, reaching)
    case 'unknown':
      return link('assignment', 'unknown', say.open, reaching)
    case 'done':
    case 'broken':
      return link('assignment', 'broken', say.none, reaching)
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

function told(judged: readonly JudgedGroup[], language: Language): string {
  const say = chainWords[language].rule
  const shown = judged.slice(0, mostShown).map(({ group, result }) => say.of(group.name, clauseWords(result.clauses, language)))
  const more = judged.length - shown.length
  return [...shown, ...(more > 0 ? [say.moreFail(more)] : [])].join(' ')
}

function listed(names: readonly string[], language: Language): string {
  const shown = names.slice(0, mostShown).join(', ')
  const more = names.length - mostShown
  return more > 0 ? chainWords[language].andMore(shown, more) : shown
}
