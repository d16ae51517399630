import type { FactDefinition } from './definition.ts'
import type { MdmUserScope } from './tenant.ts'

/** What an enrollment restriction of Intune says about Windows. */
export interface PlatformRestriction {
  readonly name: string
  /** The restriction that holds for everybody whom no other one reaches, and for enrollments without a user. */
  readonly isDefault: boolean
  readonly blocked: boolean
  readonly personalBlocked: boolean
  /** Parts of the version, such as 10.0.22631; empty: no limit. */
  readonly minimumVersion: readonly number[]
  readonly maximumVersion: readonly number[]
}

/** Who manages devices in this tenant, as Microsoft Graph spells it; `unknown` was never set. */
export const mdmAuthorities = ['unknown', 'intune', 'sccm', 'office365'] as const

export type MdmAuthority = (typeof mdmAuthorities)[number]

/** A directory role of the signed-in account. */
export interface OperatorRole {
  /** The same in every tenant. */
  readonly templateId: string
  readonly name: string
}

export interface EnrollmentFactValues {
  /** Restrictions that may decide for this user: one, or several when an assignment filter chooses between them. */
  'tenant.userRestrictions': readonly PlatformRestriction[]
  'tenant.defaultRestriction': PlatformRestriction
  /** Devices that one user may enroll in Intune. */
  'tenant.enrollmentLimit': number
  /** Devices that one user may join or register in Entra; null: no limit. */
  'tenant.deviceQuota': number | null
  /** Who may join devices to Entra. */
  'tenant.joinScope': MdmUserScope
  /** True: the tenant asks for multifactor authentication to register or join any device. */
  'tenant.joinMfa': boolean
  'tenant.mdmAuthority': MdmAuthority
  /** Names of MDM applications other than Microsoft Intune whose scope holds the user. */
  'tenant.otherMdmApps': readonly string[]
  /** Names of the service plans in working subscriptions of the tenant, as far as checks know them. */
  'tenant.servicePlans': readonly string[]
  /** When an Intune device with this serial number was last in touch, ISO 8601 in UTC; null: none is there, or it never was. */
  'tenant.lastIntuneContact': string | null
  'tenant.companyBranding': boolean
  'tenant.profileHidesAccountChange': boolean
  /** Titles of the Intune terms and conditions that reach the user. */
  'tenant.termsAndConditions': readonly string[]
  /** Roles for the whole directory that are active now. Intune's own roles and roles for a part of it are not among them. */
  'tenant.operatorRoles': readonly OperatorRole[]
  /** Devices of the user that count toward the quota: joined and registered ones, not hybrid joined ones. */
  'user.devices': number
}

/** Licenses, join settings and enrollment restrictions: what decides whether this user may enroll this device. */
export const enrollmentFacts: { readonly [K in keyof EnrollmentFactValues]: FactDefinition } = {
  'tenant.userRestrictions': { label: { en: 'Enrollment restriction for the user', de: 'Registrierungseinschränkung für den Benutzer' }, privacy: 'open' },
  'tenant.defaultRestriction': { label: { en: 'Default enrollment restriction', de: 'Standard-Registrierungseinschränkung' }, privacy: 'open' },
  'tenant.enrollmentLimit': { label: { en: 'Device limit of Intune', de: 'Gerätegrenze von Intune' }, privacy: 'open', unit: 'count' },
  'tenant.deviceQuota': { label: { en: 'Device limit of Entra', de: 'Gerätegrenze von Entra' }, privacy: 'open', unit: 'count' },
  'tenant.joinScope': { label: { en: 'Users who may join devices', de: 'Benutzer, die Geräte beitreten lassen dürfen' }, privacy: 'open' },
  'tenant.joinMfa': { label: { en: 'Multifactor authentication to join', de: 'Multi-Faktor-Authentifizierung zum Beitreten' }, privacy: 'open' },
  'tenant.mdmAuthority': { label: { en: 'MDM authority', de: 'MDM-Autorität' }, privacy: 'open' },
  'tenant.otherMdmApps': { label: { en: 'Other MDM applications for the user', de: 'Andere MDM-Anwendungen für den Benutzer' }, privacy: 'open' },
  'tenant.servicePlans': { label: { en: 'Service plans of the tenant', de: 'Dienstpläne des Mandanten' }, privacy: 'open' },
  'tenant.lastIntuneContact': { label: { en: 'Last contact of the Intune device', de: 'Letzter Kontakt des Intune-Geräts' }, privacy: 'open' },
  'tenant.companyBranding': { label: { en: 'Company branding', de: 'Unternehmensbranding' }, privacy: 'open' },
  'tenant.profileHidesAccountChange': { label: { en: 'Hide change account options', de: 'Optionen zum Kontowechsel ausblenden' }, privacy: 'open' },
  'tenant.termsAndConditions': { label: { en: 'Terms and conditions for the user', de: 'Nutzungsbedingungen für den Benutzer' }, privacy: 'open' },
  'tenant.operatorRoles': { label: { en: 'Roles of the signed-in account', de: 'Rollen des angemeldeten Kontos' }, privacy: 'open' },
  'user.devices': { label: { en: 'Devices of the user in Entra', de: 'Geräte des Benutzers in Entra' }, privacy: 'open', unit: 'count' },
}
