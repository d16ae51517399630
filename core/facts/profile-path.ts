import type { FactDefinition } from './definition.ts'
import type { Words } from '../words/language.ts'

export type ProfileTargetKind = 'all-devices' | 'group' | 'excluded-group' | 'other'

/** What an assignment filter makes of the device. */
export interface TargetFilter {
  readonly name: string
  readonly mode: 'include' | 'exclude'
  /** Unknown: a clause asks for what only enrollment settles, or the filter was not read. */
  readonly matches: boolean | 'unknown'
  /** The clauses that decide, in words of every language; empty where the whole rule matches. */
  readonly clauses: Words<string>
}

/** One assignment of a deployment profile. */
export interface ProfileTarget {
  readonly kind: ProfileTargetKind
  /** Empty when the assignment names no group. */
  readonly groupId: string
  /** An assignment filter has a say. */
  readonly filtered: boolean
  /** Null: none has a say. */
  readonly filter: TargetFilter | null
}

/** A deployment profile of the tenant. */
export interface DeploymentProfile {
  readonly id: string
  readonly name: string
  /** ISO 8601 in UTC; null when the service does not say. Of several that reach a device the oldest wins. */
  readonly createdAt: string | null
  /** Null: the assignments are missing from the answer. */
  readonly targets: readonly ProfileTarget[] | null
}

/** A group that a deployment profile is assigned to or kept from. */
export interface ProfileGroup {
  readonly id: string
  readonly name: string
  /** The membership rule; null: members are put in by hand. */
  readonly rule: string | null
  /** Entra does not evaluate the rule at present. */
  readonly paused: boolean
}

export type DeviceProperty = string | boolean | null | readonly string[]

/** Properties of an Entra device object under the names of membership rules, lower case without `device.`. */
export type RuleDevice = Readonly<Record<string, DeviceProperty>>

export interface ProfilePathFactValues {
  'tenant.deploymentProfiles': readonly DeploymentProfile[]
  /** Ids of the deployment profiles whose assignments reach the device. */
  'tenant.profilesReaching': readonly string[]
  'tenant.profileGroups': readonly ProfileGroup[]
  /** Ids of those groups that hold the device. */
  'tenant.profileMemberships': readonly string[]
  /** Null: the record names no device object, or it is gone. */
  'tenant.ruleDevice': RuleDevice | null
  /** Name of the profile that Intune means for the device; null: none. */
  'tenant.intendedProfile': string | null
  /** Of the profile that the device has or is meant to get; empty: Windows makes up a name. */
  'tenant.profileNameTemplate': string
  'tenant.profileConvertsAll': boolean
}

/** From the group tag to the profile: what the tenant says about how a device gets its deployment profile. */
export const profilePathFacts: { readonly [K in keyof ProfilePathFactValues]: FactDefinition } = {
  'tenant.deploymentProfiles': { label: { en: 'Deployment profiles of the tenant', de: 'Bereitstellungsprofile des Mandanten' }, privacy: 'open' },
  'tenant.profilesReaching': { label: { en: 'Deployment profiles assigned to this device', de: 'Diesem Gerät zugewiesene Bereitstellungsprofile' }, privacy: 'open' },
  'tenant.profileGroups': { label: { en: 'Groups of deployment profiles', de: 'Gruppen der Bereitstellungsprofile' }, privacy: 'open' },
  'tenant.profileMemberships': { label: { en: 'Groups of deployment profiles that hold this device', de: 'Gruppen der Bereitstellungsprofile mit diesem Gerät' }, privacy: 'open' },
  'tenant.ruleDevice': { label: { en: 'Properties for membership rules', de: 'Eigenschaften für Mitgliedschaftsregeln' }, privacy: 'identifying' },
  'tenant.intendedProfile': { label: { en: 'Intended deployment profile', de: 'Vorgesehenes Bereitstellungsprofil' }, privacy: 'open' },
  'tenant.profileNameTemplate': { label: { en: 'Device name template', de: 'Vorlage für Gerätenamen' }, privacy: 'open' },
  'tenant.profileConvertsAll': { label: { en: 'Convert all targeted devices to Autopilot', de: 'Alle Zielgeräte in Autopilot konvertieren' }, privacy: 'open' },
}
