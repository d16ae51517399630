import type { AutopilotDevice } from '../facts/tenant.ts'
import { factOf, type Facts, type FactValues } from '../facts/index.ts'
import type { Fact, KnownFact } from '../facts/fact.ts'
import type { Language } from '../words/language.ts'
import type { ProfileLink, ProfileLinkKind, ProfileLinkState } from './profile-chain.ts'
import { chainWords } from './words.ts'

/** What the chain is built from. */
const used = [
  'tenant.deploymentProfiles',
  'tenant.profilesReaching',
  'tenant.profileGroups',
  'tenant.profileMemberships',
  'tenant.ruleDevice',
  'tenant.intendedProfile',
  'tenant.profileName',
  'tenant.profileStatus',
  'tenant.profileDetailedStatus',
  'tenant.profileAssignedAt',
  'device.downloadedProfile',
  'device.profileCache',
  'device.profileAnswer',
] as const

export type ChainFacts = { readonly [K in (typeof used)[number]]: Fact<FactValues[K]> } & {
  readonly record: KnownFact<AutopilotDevice>
  /** Of every sentence in the links. */
  readonly language: Language
}

/** Null: there is no record, or nobody could ask, so that there is no chain to look at. */
export function chainFacts(facts: Facts, language: Language): ChainFacts | null {
  const record = factOf(facts, 'tenant.autopilotDevice')
  if (record.status === 'unavailable' || record.value === null) return null
  const read = Object.fromEntries(used.map((id) => [id, factOf(facts, id)])) as Omit<ChainFacts, 'record' | 'language'>
  return { ...read, record: { ...record, value: record.value }, language }
}

/** A link with what proves it. */
export function link(kind: ProfileLinkKind, state: ProfileLinkState, because: string, fact: Fact<unknown>, at: string | null = null): ProfileLink {
  return { kind, state, because, at, source: fact.status === 'known' ? fact.source : null }
}

/** The first of these facts that is unavailable makes the link unknown, in its own words. */
export function unread(kind: ProfileLinkKind, language: Language, ...facts: readonly Fact<unknown>[]): ProfileLink {
  const missing = facts.find((fact) => fact.status === 'unavailable')
  return { kind, state: 'unknown', because: missing?.status === 'unavailable' ? missing.detail[language] : chainWords[language].notRead, at: null, source: null }
}
