import type { ProfileAnswer } from '../facts/setup-evidence.ts'
import { profileAnswer } from '../timeline/profile-answers.ts'
import { link, unread, type ChainFacts } from './chain-facts.ts'
import { assignmentLink } from './group-links.ts'
import type { ProfileLink } from './profile-chain.ts'
import { chainWords } from './words.ts'

/** The profile that Intune means for the device. */
export function intendedLink(facts: ChainFacts): ProfileLink {
  const say = chainWords[facts.language].intended
  const { 'tenant.intendedProfile': intended } = facts
  if (intended.status === 'unavailable') return unread('intended', facts.language, intended)
  if (intended.value !== null) return link('intended', 'done', say.profile(intended.value), intended)
  const assignment = assignmentLink(facts)
  switch (assignment.state) {
    case 'broken':
      return link('intended', 'broken', say.none, intended)
    case 'unknown':
      return link('intended', 'unknown', say.open, intended)
    case 'done':
    case 'waiting':
      return link('intended', 'waiting', say.notYet, intended)
  }
}

/** The profile that the record has. */
export function assignedLink(facts: ChainFacts): ProfileLink {
  const say = chainWords[facts.language].assigned
  const { 'tenant.profileStatus': status, 'tenant.profileDetailedStatus': detail, 'tenant.profileAssignedAt': at, 'tenant.profileName': name, 'tenant.intendedProfile': intended } = facts
  if (status.status === 'unavailable') return unread('assigned', facts.language, status)
  if (detail.status === 'known' && !['', 'none'].includes(detail.value)) {
    return link('assigned', 'broken', say.heldBack(detail.value), detail)
  }
  const own = name.status === 'known' && name.value !== null ? say.named(name.value) : say.unnamed
  const time = at.status === 'known' ? at.value : null
  switch (status.value) {
    case 'assignedInSync':
    case 'assignedUnkownSyncState': {
      const other = name.status === 'known' && intended.status === 'known' && intended.value !== null && name.value !== intended.value
      if (other) return link('assigned', 'waiting', say.replaced(own, intended.value ?? ''), name, time)
      return time === null ? link('assigned', 'waiting', say.noDate(own), status) : link('assigned', 'done', say.inSync(own), status, time)
    }
    case 'assignedOutOfSync':
      return link('assigned', 'waiting', say.notConfirmed(own), status, time)
    case 'pending':
      return link('assigned', 'waiting', say.onItsWay, status)
    case 'unknown':
      return link('assigned', 'waiting', say.notSaid, status)
    case 'notAssigned':
      return intendedLink(facts).state === 'broken'
        ? link('assigned', 'broken', say.none, status)
        : link('assigned', 'waiting', say.notYet, status)
    case 'failed':
      return link('assigned', 'broken', say.failed, status)
  }
}

/** What Windows has downloaded. */
export function downloadedLink(facts: ChainFacts): ProfileLink {
  const say = chainWords[facts.language].downloaded
  const { 'device.downloadedProfile': downloaded, 'device.profileCache': cache, 'device.profileAnswer': answer, 'tenant.profileName': name } = facts
  if (downloaded.status === 'known' && downloaded.value !== null) {
    const { name: own, at } = downloaded.value
    const assigned = name.status === 'known' ? name.value : null
    if (own !== '' && assigned !== null && own !== assigned) {
      return link('downloaded', 'broken', say.other(own, assigned), downloaded, at)
    }
    return link('downloaded', 'done', own === '' ? say.unnamed : say.named(own), downloaded, at)
  }
  if (cache.status === 'known' && cache.value === 'profile') return link('downloaded', 'done', say.kept, cache)
  if (answer.status === 'known' && answer.value !== null) {
    const said = afterAssignment(answer.value, facts) ? profileAnswer(answer.value.outcome, facts.language) : null
    if (said !== null) return link('downloaded', said.state === 'failed' ? 'broken' : 'waiting', said.because, answer, answer.value.at)
  }
  if (downloaded.status === 'unavailable' && cache.status === 'unavailable') return unread('downloaded', facts.language, downloaded)
  const fact = cache.status === 'known' ? cache : downloaded
  return cache.status === 'known' && cache.value === 'blank'
    ? link('downloaded', 'waiting', say.emptyAnswer, fact)
    : link('downloaded', 'waiting', say.notYet, fact)
}

/** What the service said before the profile was assigned is settled by the assignment. */
function afterAssignment({ at }: ProfileAnswer, { 'tenant.profileAssignedAt': assigned }: ChainFacts): boolean {
  return assigned.status === 'unavailable' || assigned.value === null || !(Date.parse(assigned.value) > Date.parse(at))
}
