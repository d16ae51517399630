import type { ProfileAnswer } from '../facts/setup-evidence.ts'
import { profileAnswer } from '../timeline/profile-answers.ts'
import { link, unread, type ChainFacts } from './chain-facts.ts'
import { assignmentLink } from './group-links.ts'
import type { ProfileLink } from './profile-chain.ts'

/** The profile that Intune means for the device. */
export function intendedLink(facts: ChainFacts): ProfileLink {
  const { 'tenant.intendedProfile': intended } = facts
  if (intended.status === 'unavailable') return unread('intended', intended)
  if (intended.value !== null) return link('intended', 'done', `Intune means the profile ${intended.value} for this device.`, intended)
  const assignment = assignmentLink(facts)
  switch (assignment.state) {
    case 'broken':
      return link('intended', 'broken', 'Intune means no profile for this device.', intended)
    case 'unknown':
      return link('intended', 'unknown', 'Intune means no profile for this device yet, and whether one is coming cannot be told.', intended)
    case 'done':
    case 'waiting':
      return link('intended', 'waiting', 'Intune has not taken up the assignment yet.', intended)
  }
}

/** The profile that the record has. */
export function assignedLink(facts: ChainFacts): ProfileLink {
  const { 'tenant.profileStatus': status, 'tenant.profileDetailedStatus': detail, 'tenant.profileAssignedAt': at, 'tenant.profileName': name, 'tenant.intendedProfile': intended } = facts
  if (status.status === 'unavailable') return unread('assigned', status)
  if (detail.status === 'known' && !['', 'none'].includes(detail.value)) {
    return link('assigned', 'broken', `The service holds the profile back: ${detail.value}.`, detail)
  }
  const own = name.status === 'known' && name.value !== null ? `The profile ${name.value}` : 'The profile'
  const time = at.status === 'known' ? at.value : null
  switch (status.value) {
    case 'assignedInSync':
    case 'assignedUnkownSyncState': {
      const other = name.status === 'known' && intended.status === 'known' && intended.value !== null && name.value !== intended.value
      if (other) return link('assigned', 'waiting', `${own} is assigned, and Intune is about to replace it by ${intended.value ?? ''}.`, name, time)
      return time === null ? link('assigned', 'waiting', `${own} is assigned, and the date of the assignment is not filled yet.`, status) : link('assigned', 'done', `${own} is assigned and in sync.`, status, time)
    }
    case 'assignedOutOfSync':
      return link('assigned', 'waiting', `${own} is assigned, and the deployment service has not confirmed it yet.`, status, time)
    case 'pending':
      return link('assigned', 'waiting', 'The assignment is on its way to the record.', status)
    case 'unknown':
      return link('assigned', 'waiting', 'The service does not say yet; a new record looks like this.', status)
    case 'notAssigned':
      return intendedLink(facts).state === 'broken'
        ? link('assigned', 'broken', 'No profile is assigned to the record.', status)
        : link('assigned', 'waiting', 'No profile is assigned to the record yet.', status)
    case 'failed':
      return link('assigned', 'broken', 'The assignment has failed.', status)
  }
}

/** What Windows has downloaded. */
export function downloadedLink(facts: ChainFacts): ProfileLink {
  const { 'device.downloadedProfile': downloaded, 'device.profileCache': cache, 'device.profileAnswer': answer, 'tenant.profileName': name } = facts
  if (downloaded.status === 'known' && downloaded.value !== null) {
    const { name: own, at } = downloaded.value
    const assigned = name.status === 'known' ? name.value : null
    if (own !== '' && assigned !== null && own !== assigned) {
      return link('downloaded', 'broken', `Windows has downloaded the profile ${own}, and ${assigned} is the one that is assigned now.`, downloaded, at)
    }
    return link('downloaded', 'done', own === '' ? 'Windows has downloaded a profile.' : `Windows has downloaded the profile ${own}.`, downloaded, at)
  }
  if (cache.status === 'known' && cache.value === 'profile') return link('downloaded', 'done', 'Windows keeps a downloaded profile.', cache)
  if (answer.status === 'known' && answer.value !== null) {
    const said = afterAssignment(answer.value, facts) ? profileAnswer(answer.value.outcome, 'en') : null
    if (said !== null) return link('downloaded', said.state === 'failed' ? 'broken' : 'waiting', said.because, answer, answer.value.at)
  }
  if (downloaded.status === 'unavailable' && cache.status === 'unavailable') return unread('downloaded', downloaded)
  const fact = cache.status === 'known' ? cache : downloaded
  return cache.status === 'known' && cache.value === 'blank'
    ? link('downloaded', 'waiting', 'Windows asked and got an empty answer. It asks again when setup starts anew with a connection.', fact)
    : link('downloaded', 'waiting', 'Windows has not downloaded a profile yet. It does so in setup, as soon as it is online.', fact)
}

/** What the service said before the profile was assigned is settled by the assignment. */
function afterAssignment({ at }: ProfileAnswer, { 'tenant.profileAssignedAt': assigned }: ChainFacts): boolean {
  return assigned.status === 'unavailable' || assigned.value === null || !(Date.parse(assigned.value) > Date.parse(at))
}
