import type { Facts } from '../facts/index.ts'
import { registeredScenarios, type Scenario } from '../scenarios/index.ts'
import { chainFacts } from './chain-facts.ts'
import { assignmentLink, groupTagLink, membershipLink, ruleLink } from './group-links.ts'
import { chainStop, type ProfileChain, type ProfileLinkKind } from './profile-chain.ts'
import { assignedLink, downloadedLink, intendedLink } from './profile-links.ts'

/** The links that Entra and Intune finish on their own, if nothing is wrong. */
const waitedFor: readonly ProfileLinkKind[] = ['group-tag', 'membership', 'assignment', 'intended', 'assigned']

/**
 * Explains how the device gets its deployment profile, link by link. Null where no registration decides that: in other
 * scenarios, without a record, or when nobody could ask the tenant.
 */
export function buildProfileChain(facts: Facts, scenario: Scenario): ProfileChain | null {
  if (!registeredScenarios.some((each) => each === scenario)) return null
  const read = chainFacts(facts)
  if (read === null) return null
  const links = [groupTagLink, ruleLink, membershipLink, assignmentLink, intendedLink, assignedLink, downloadedLink].map((build) => build(read))
  const stop = chainStop({ links, wait: null })
  return { links, wait: stop?.state === 'waiting' && waitedFor.includes(stop.kind) ? noEstimate : null }
}

/** Microsoft documents no time for any of these links, and a record does not say when it was made. */
const noEstimate =
  'Microsoft names no time for this step, and the tenant does not record when a device was registered, so there is no honest estimate. Date assigned in Intune tells when it is done.'
