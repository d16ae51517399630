import type { FactDefinition } from './definition.ts'

/** What a complete hardware hash names. The product key id is missing on many sound devices. */
export const hashParts = [
  'disk',
  'serial-number',
  'manufacturer',
  'product-name',
  'uuid',
  'tpm-key',
  'network-adapter',
  'product-key',
  'os-type',
] as const

export type HashPart = (typeof hashParts)[number]

/** What the decoded hardware hash holds. The text of the hash is a secret and never a fact. */
export interface HashRecords {
  readonly missing: readonly HashPart[]
  /** Maker, model, firmware or processor in the hash name a hypervisor. */
  readonly looksVirtual: boolean
}

export type LogonPolicy = 'message-title' | 'message-text' | 'smart-card-or-hello' | 'secure-desktop-credentials'

/** Who asks for a restart. Renames alone are routine: many installers leave some behind. */
export type PendingRestart = 'servicing' | 'windows-update' | 'file-renames'

/** Settings that an offline profile must hold; learn.microsoft.com/autopilot/existing-devices, 2025-06-13. */
export const offlineProfileSettings = [
  'CloudAssignedTenantId',
  'CloudAssignedTenantDomain',
  'CloudAssignedOobeConfig',
  'CloudAssignedDomainJoinMethod',
  'CloudAssignedForcedEnrollment',
  'ZtdCorrelationId',
  'CloudAssignedAadServerData',
] as const

export type OfflineProfileSetting = (typeof offlineProfileSettings)[number]

/** `AutopilotConfigurationFile.json`, as far as Windows minds it. No value of the file is kept. */
export interface OfflineProfileFile {
  /** `ansi`: bytes beyond ASCII without a mark. */
  readonly encoding: 'ascii' | 'ansi' | 'utf-8-mark' | 'utf-16'
  readonly content: 'one-profile' | 'other-json' | 'no-json'
  readonly missing: readonly OfflineProfileSetting[]
  /** Settings with a value that cannot be. */
  readonly wrong: readonly OfflineProfileSetting[]
  /** The bits of self-deploying mode are set, which offline profiles do not support. */
  readonly selfDeploying: boolean
}

/** The deployment service told Windows that this hardware differs from the registered one. */
export interface RegistrationMismatch {
  readonly part: 'serial-number' | 'product-key'
  /** ISO 8601 in UTC. */
  readonly at: string
}

export interface DeviceImageFactValues {
  'device.hashRecords': HashRecords
  /** False: hash and firmware name two different serial numbers. */
  'device.hashSerialMatches': boolean
  /** Null: no record of one. */
  'device.registrationMismatch': RegistrationMismatch | null
  /** Null: Windows keeps no such counter in this session. */
  'device.oobeRetries': number | null
  'device.signInAssistant': 'enabled' | 'disabled' | 'missing'
  'device.autoAdminLogon': 'on' | 'off' | 'not-set'
  'device.logonPolicies': readonly LogonPolicy[]
  /** `blank`: the service answered and had no profile. That never says why. */
  'device.profileCache': 'none' | 'blank' | 'profile'
  'device.offlineProfileFile': OfflineProfileFile | null
  'device.pendingRestarts': readonly PendingRestart[]
  /** Null: no profile on the device says anything about it. */
  'device.profileSkipsDomainCheck': boolean | null
  /** When Windows last looked for no profile since it was provisioned already, ISO 8601 in UTC; null: no record of it. */
  'device.alreadyProvisionedAt': string | null
}

/** What the image, its policies and earlier attempts have left on the device. */
export const deviceImageFacts: { readonly [K in keyof DeviceImageFactValues]: FactDefinition } = {
  'device.hashRecords': { label: { en: 'Content of the hardware hash', de: 'Inhalt des Hardwarehash' }, privacy: 'open' },
  'device.hashSerialMatches': { label: { en: 'Hardware hash carries the serial number of this device', de: 'Hardwarehash trägt die Seriennummer dieses Geräts' }, privacy: 'open' },
  'device.registrationMismatch': { label: { en: 'Hardware differs from the registered one', de: 'Hardware weicht von der registrierten ab' }, privacy: 'open' },
  'device.oobeRetries': { label: { en: 'OOBE attempts', de: 'OOBE-Versuche' }, privacy: 'open', unit: 'count' },
  'device.signInAssistant': { label: { en: 'Microsoft Account Sign-in Assistant', de: 'Microsoft-Konto-Anmelde-Assistent' }, privacy: 'open' },
  'device.autoAdminLogon': { label: { en: 'Automatic logon', de: 'Automatische Anmeldung' }, privacy: 'open' },
  'device.logonPolicies': { label: { en: 'Logon policies', de: 'Anmelderichtlinien' }, privacy: 'open' },
  'device.profileCache': { label: { en: 'Cached deployment profile', de: 'Zwischengespeichertes Bereitstellungsprofil' }, privacy: 'open' },
  'device.offlineProfileFile': { label: { en: 'Offline Autopilot profile', de: 'Offline-Autopilot-Profil' }, privacy: 'open' },
  'device.pendingRestarts': { label: { en: 'Pending restart', de: 'Ausstehender Neustart' }, privacy: 'open' },
  'device.profileSkipsDomainCheck': { label: { en: 'Skip AD connectivity check on the device', de: 'AD-Verbindungsprüfung überspringen, auf dem Gerät' }, privacy: 'open' },
  'device.alreadyProvisionedAt': { label: { en: 'Profile not looked for', de: 'Profil nicht gesucht' }, privacy: 'open' },
}
