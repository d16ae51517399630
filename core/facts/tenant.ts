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
  'tenant.id': { label: 'Tenant id', privacy: 'identifying' },
  'tenant.name': { label: 'Tenant', privacy: 'identifying' },
  'tenant.cloud': { label: 'Cloud of the tenant', privacy: 'open' },
  'tenant.autopilotRecords': { label: 'Windows Autopilot device records', privacy: 'open', unit: 'count' },
  'tenant.autopilotDevice': { label: 'Windows Autopilot device', privacy: 'identifying' },
  'tenant.importResult': { label: 'Last import', privacy: 'open' },
  'tenant.autopilotSync': { label: 'Last Windows Autopilot sync', privacy: 'open' },
  'tenant.intuneDevices': { label: 'Intune devices with this serial number', privacy: 'open', unit: 'count' },
  'tenant.assignedUser': { label: 'Assigned user', privacy: 'identifying' },
  'tenant.remediationState': { label: 'Hardware change state', privacy: 'open' },
  'tenant.entraDevice': { label: 'Entra device object', privacy: 'open' },
  'tenant.profileStatus': { label: 'Deployment profile status', privacy: 'open' },
  'tenant.profileDetailedStatus': { label: 'Deployment profile detail', privacy: 'open' },
  'tenant.profileAssignedAt': { label: 'Deployment profile assigned', privacy: 'open' },
  'tenant.profileName': { label: 'Deployment profile', privacy: 'open' },
  'tenant.profileIsIntended': { label: 'Assigned profile is the intended one', privacy: 'open' },
  'tenant.profileJoinType': { label: 'Join type of the profile', privacy: 'open' },
  'tenant.profileMode': { label: 'Deployment mode of the profile', privacy: 'open' },
  'tenant.profileAllowsPreProvisioning': { label: 'Allow pre-provisioned deployment', privacy: 'open' },
  'tenant.profileSkipsDomainCheck': { label: 'Skip AD connectivity check', privacy: 'open' },
  'tenant.devicePreparationPolicy': { label: 'Device preparation policy for this user', privacy: 'open' },
  'tenant.mdmUserScope': { label: 'MDM user scope', privacy: 'open' },
  'tenant.tapPolicyState': { label: 'Temporary Access Pass policy', privacy: 'open' },
  'tenant.tapPolicyValues': { label: 'Temporary Access Pass limits', privacy: 'open' },
  'tenant.webSignIn': { label: 'Web sign-in policy', privacy: 'open' },
  'tenant.restartForcingPolicies': { label: 'Policies that force a restart', privacy: 'open' },
  'tenant.healthRules': { label: 'Device health rules of compliance policies', privacy: 'open' },
  'tenant.espName': { label: 'Enrollment status page', privacy: 'open' },
  'tenant.espTimeoutMinutes': { label: 'Enrollment status page time-out', privacy: 'open', unit: 'minutes' },
  'tenant.espBlockingApps': { label: 'Apps that block device use', privacy: 'open', unit: 'count' },
  'tenant.espQualityUpdates': { label: 'Quality updates during setup', privacy: 'open' },
}
