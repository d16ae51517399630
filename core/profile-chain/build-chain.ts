import type { Facts } from '../facts/index.ts'
import { registeredScenarios, type Scenario } from '../scenarios/index.ts'
import { estimateText, estimateWords } from '../waiting/estimate-words.ts'
import { noWatchedWaits, type WatchedWaits } from '../waiting/watched-waits.ts'
import type { Language } from '../words/language.ts'
import { chainFacts } from './chain-facts.ts'
import { assignmentLink, groupTagLink, membershipLink, ruleLink } from './group-links.ts'
import { chainStop, type ProfileChain, type ProfileLink, type ProfileLinkKind } from './profile-chain.ts'
import { assignedLink, downloadedLink, intendedLink } from './profile-links.ts'

/** The links that Entra and Intune finish on their own, if nothing is wrong. */
const waitedFor: readonly ProfileLinkKind[] = ['group-tag', 'membership', 'assignment', 'intended', 'assigned']

/**
 * Explains how the device gets its deployment profile, link by link. Null where no registration decides that: in other
 * scenarios, without a record, or when nobody could ask the tenant.
 *
 * @param watched what earlier waits in this tenant say about how long to wait
 */
export function buildProfileChain(facts: Facts, scenario: Scenario, language: Language, watched: WatchedWaits = noWatchedWaits): ProfileChain | null {
  if (!registeredScenarios.some((each) => each === scenario)) return null
  const read = chainFacts(facts, language)
  if (read === null) return null
  const links = [groupTagLink, ruleLink, membershipLink, assignmentLink, intendedLink, assignedLink, downloadedLink].map((build) => build(read))
  const stop = chainStop({ links, wait: null })
  return { links, wait: stop?.state === 'waiting' && waitedFor.includes(stop.kind) ? howLong(stop, language, watched) : null }
}

/**
 * Microsoft documents a time for the membership alone ("Understand and manage dynamic group processing", Microsoft Learn,
 * read 2026-11-22), and neither the record nor, by its documentation, the Entra object says when the device was registered.
 */
function howLong({ kind }: ProfileLink, language: Language, watched: WatchedWaits): string {
  const words = estimateWords[language]
  const documented = kind === 'membership' ? words.membership : words.unknownToMicrosoft
  return `${estimateText(watched, language)} ${documented}`
}
