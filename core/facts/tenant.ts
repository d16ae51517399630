import type { FactDefinition } from './definition.ts'

/** Names as Microsoft Graph (beta) spells them, the misspelling in `assignedUnkownSyncState` included. */
export const profileAssignmentStatuses = [
  'unknown',
  'assignedInSync',
  'assignedOutOfSync',
  'assignedUnkownSyncState',
  'notAssigned',
  'pending',
  'failed',
] as const

export type ProfileAssignmentStatus = (typeof profileAssignmentStatuses)[number]

/** Hardware change states, as Microsoft Graph (beta) spells them. */
export const remediationStates = [
  'unknown',
  'noRemediationRequired',
  'automaticRemediationRequired',
  'manualRemediationRequired',
] as const

export type RemediationState = (typeof remediationStates)[number]

/** One Windows Autopilot device record, as far as checks use it. */
export interface AutopilotDevice {
  readonly id: string
  readonly serialNumber: string
  readonly groupTag: string
  readonly enrollmentState: string
  /** Device id of the Entra device object; empty when there is none. */
  readonly entraDeviceId: string
  /** Id of the Intune device; empty when never enrolled. */
  readonly managedDeviceId: string
}

export interface ImportResult {
  readonly status: string
  readonly errorCode: number
  readonly errorName: string
}

/** When the service last brought Windows Autopilot devices into the tenant. */
export interface AutopilotSync {
  readonly status: string
  /** ISO 8601; null when it never ran. */
  readonly lastSyncAt: string | null
}

export interface EntraDevice {
  readonly enabled: boolean
  readonly trustType: string
}

/** Who the Autopilot record names; `resolves` is null when the record names nobody. */
export interface AssignedUser {
  readonly userPrincipalName: string
  readonly resolves: boolean | null
}

/** Where the web sign-in policy lands. `device` is the only one that is there before the first lock screen. */
export type PolicyReach = 'none' | 'user' | 'device'

export interface TapPolicyValues {
  readonly minimumLifetimeMinutes: number
  readonly maximumLifetimeMinutes: number
  readonly defaultLifetimeMinutes: number
  readonly oneTimeOnly: boolean
}

/** Rules of compliance policies that Windows proves with its boot records, by health attestation. */
export const healthRules = ['bitlocker', 'secure-boot', 'code-integrity'] as const

export type HealthRule = (typeof healthRules)[number]

export interface MdmUserScope {
  readonly appliesTo: 'none' | 'all' | 'selected'
  /** True when the user is inside, directly or through a nested group. */
  readonly includesUser: boolean
}

/** National clouds of Microsoft. */
export const tenantClouds = ['global', 'us-gov-l4', 'us-gov-l5', 'china'] as const
export type TenantCloud = (typeof tenantClouds)[number]

export const cloudNames: { readonly [K in TenantCloud]: string } = {
  global: 'Global',
  'us-gov-l4': 'US Government L4',
  'us-gov-l5': 'US Government L5 (DoD)',
  china: 'China, 21Vianet',
}

export interface TenantFactValues {
  'tenant.id': string
  'tenant.name': string
  /** The cloud whose Microsoft Graph answered. */
  'tenant.cloud': TenantCloud
  'tenant.autopilotRecords': number
  'tenant.autopilotDevice': AutopilotDevice | null
  'tenant.importResult': ImportResult | null
  'tenant.autopilotSync': AutopilotSync
  'tenant.intuneDevices': number
  'tenant.assignedUser': AssignedUser
  'tenant.remediationState': RemediationState
  'tenant.entraDevice': EntraDevice | null
  'tenant.profileStatus': ProfileAssignmentStatus
  'tenant.profileDetailedStatus': string
  'tenant.profileAssignedAt': string | null
  'tenant.profileName': string | null
  'tenant.profileIsIntended': boolean
  'tenant.profileJoinType': 'entra' | 'hybrid'
  'tenant.profileMode': 'user-driven' | 'self-deploying'
  'tenant.profileAllowsPreProvisioning': boolean
  'tenant.profileSkipsDomainCheck': boolean
  'tenant.devicePreparationPolicy': boolean
  'tenant.mdmUserScope': MdmUserScope
  'tenant.tapPolicyState': 'enabled' | 'disabled'
  'tenant.tapPolicyValues': TapPolicyValues
  'tenant.webSignIn': PolicyReach
  'tenant.restartForcingPolicies': readonly string[]
  /** What compliance policies ask of this device or its user. */
  'tenant.healthRules': readonly HealthRule[]
  'tenant.espName': string | null
  'tenant.espTimeoutMinutes': number
  'tenant.espBlockingApps': number
  'tenant.espQualityUpdates': boolean
}

/** The tenant half of the fact dictionary: what Microsoft Graph says about this device. */
export const tenantFacts: { readonly [K in keyof TenantFactValues]: FactDefinition } = {
  'tenant.id': { label: { en: 'Tenant id', de: 'Mandanten-ID' }, privacy: 'identifying' },
  'tenant.name': { label: { en: 'Tenant', de: 'Mandant' }, privacy: 'identifying' },
  'tenant.cloud': { label: { en: 'Cloud of the tenant', de: 'Cloud des Mandanten' }, privacy: 'open' },
  'tenant.autopilotRecords': { label: { en: 'Windows Autopilot device records', de: 'Windows Autopilot-Geräteeinträge' }, privacy: 'open', unit: 'count' },
  'tenant.autopilotDevice': { label: { en: 'Windows Autopilot device', de: 'Windows Autopilot-Gerät' }, privacy: 'identifying' },
  'tenant.importResult': { label: { en: 'Last import', de: 'Letzter Import' }, privacy: 'open' },
  'tenant.autopilotSync': { label: { en: 'Last Windows Autopilot sync', de: 'Letzte Windows Autopilot-Synchronisierung' }, privacy: 'open' },
  'tenant.intuneDevices': { label: { en: 'Intune devices with this serial number', de: 'Intune-Geräte mit dieser Seriennummer' }, privacy: 'open', unit: 'count' },
  'tenant.assignedUser': { label: { en: 'Assigned user', de: 'Zugewiesener Benutzer' }, privacy: 'identifying' },
  'tenant.remediationState': { label: { en: 'Hardware change state', de: 'Stand der Hardwareänderung' }, privacy: 'open' },
  'tenant.entraDevice': { label: { en: 'Entra device object', de: 'Entra-Geräteobjekt' }, privacy: 'open' },
  'tenant.profileStatus': { label: { en: 'Deployment profile status', de: 'Status des Bereitstellungsprofils' }, privacy: 'open' },
  'tenant.profileDetailedStatus': { label: { en: 'Deployment profile detail', de: 'Einzelheit zum Bereitstellungsprofil' }, privacy: 'open' },
  'tenant.profileAssignedAt': { label: { en: 'Deployment profile assigned', de: 'Bereitstellungsprofil zugewiesen' }, privacy: 'open' },
  'tenant.profileName': { label: { en: 'Deployment profile', de: 'Bereitstellungsprofil' }, privacy: 'open' },
  'tenant.profileIsIntended': { label: { en: 'Assigned profile is the intended one', de: 'Zugewiesenes Profil ist das vorgesehene' }, privacy: 'open' },
  'tenant.profileJoinType': { label: { en: 'Join type of the profile', de: 'Beitrittsart des Profils' }, privacy: 'open' },
  'tenant.profileMode': { label: { en: 'Deployment mode of the profile', de: 'Bereitstellungsmodus des Profils' }, privacy: 'open' },
  'tenant.profileAllowsPreProvisioning': { label: { en: 'Allow pre-provisioned deployment', de: 'Vorab bereitgestellte Bereitstellung zulassen' }, privacy: 'open' },
  'tenant.profileSkipsDomainCheck': { label: { en: 'Skip AD connectivity check', de: 'AD-Verbindungsprüfung überspringen' }, privacy: 'open' },
  'tenant.devicePreparationPolicy': { label: { en: 'Device preparation policy for this user', de: 'Gerätevorbereitungsrichtlinie für diesen Benutzer' }, privacy: 'open' },
  'tenant.mdmUserScope': { label: { en: 'MDM user scope', de: 'MDM-Benutzerbereich' }, privacy: 'open' },
  'tenant.tapPolicyState': { label: { en: 'Temporary Access Pass policy', de: 'Richtlinie für befristete Zugriffspässe' }, privacy: 'open' },
  'tenant.tapPolicyValues': { label: { en: 'Temporary Access Pass limits', de: 'Grenzen für befristete Zugriffspässe' }, privacy: 'open' },
  'tenant.webSignIn': { label: { en: 'Web sign-in policy', de: 'Webanmeldungsrichtlinie' }, privacy: 'open' },
  'tenant.restartForcingPolicies': { label: { en: 'Policies that force a restart', de: 'Richtlinien, die einen Neustart erzwingen' }, privacy: 'open' },
  'tenant.healthRules': { label: { en: 'Device health rules of compliance policies', de: 'Geräteintegritätsregeln der Konformitätsrichtlinien' }, privacy: 'open' },
  'tenant.espName': { label: { en: 'Enrollment status page', de: 'Registrierungsstatusseite' }, privacy: 'open' },
  'tenant.espTimeoutMinutes': { label: { en: 'Enrollment status page time-out', de: 'Zeitlimit der Registrierungsstatusseite' }, privacy: 'open', unit: 'minutes' },
  'tenant.espBlockingApps': { label: { en: 'Apps that block device use', de: 'Apps, die die Gerätenutzung sperren' }, privacy: 'open', unit: 'count' },
  'tenant.espQualityUpdates': { label: { en: 'Quality updates during setup', de: 'Qualitätsupdates während der Einrichtung' }, privacy: 'open' },
}
