import type { FactDefinition } from './definition.ts'

/** The device preparation policy that a user gets. */
export interface PreparationPolicy {
  readonly name: string
  readonly timeoutMinutes: number
  readonly apps: number
  readonly scripts: number
}

/** What the service finds wrong with the device group of a policy, as Microsoft Graph (beta) spells it. */
export const preparationGroupProblems = ['securityGroupNotFound', 'notSecurityGroup', 'notStaticSecurityGroup', 'firstPartyAppNotAnOwner'] as const

export type PreparationGroupProblem = (typeof preparationGroupProblems)[number]

export interface PreparationGroup {
  /** A device group is chosen at all. */
  readonly chosen: boolean
  readonly problems: readonly PreparationGroupProblem[]
}

/** A Windows device that an administrator named as corporate; parts as Intune stores them: upper case, letters and digits. */
export interface CorporateIdentifier {
  readonly manufacturer: string
  readonly model: string
  readonly serialNumber: string
}

export interface PreparationFactValues {
  /** Null: no policy reaches the user. */
  'tenant.preparationPolicy': PreparationPolicy | null
  'tenant.preparationAccountType': 'standard' | 'administrator'
  'tenant.preparationJoinType': 'entra' | 'hybrid'
  'tenant.preparationGroup': PreparationGroup
  /** Which users become local administrators of the devices that they join. */
  'tenant.joiningAdministrators': 'all' | 'selected' | 'none'
  /** Corporate identifiers with the serial number of this device. */
  'tenant.corporateIdentifiers': readonly CorporateIdentifier[]
}

/** Windows Autopilot device preparation: the policy, its device group, and what lets the device enroll as corporate. */
export const preparationFacts: { readonly [K in keyof PreparationFactValues]: FactDefinition } = {
  'tenant.preparationPolicy': { label: { en: 'Device preparation policy', de: 'Gerätevorbereitungsrichtlinie' }, privacy: 'open' },
  'tenant.preparationAccountType': { label: { en: 'User account type', de: 'Benutzerkontotyp' }, privacy: 'open' },
  'tenant.preparationJoinType': { label: { en: 'Join type of the device preparation policy', de: 'Beitrittsart der Gerätevorbereitungsrichtlinie' }, privacy: 'open' },
  'tenant.preparationGroup': { label: { en: 'Device group of the device preparation policy', de: 'Gerätegruppe der Gerätevorbereitungsrichtlinie' }, privacy: 'open' },
  'tenant.joiningAdministrators': { label: { en: 'Users who become local administrators', de: 'Benutzer, die lokale Administratoren werden' }, privacy: 'open' },
  'tenant.corporateIdentifiers': { label: { en: 'Corporate identifiers of this device', de: 'Unternehmensbezeichner dieses Geräts' }, privacy: 'identifying' },
}
