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
  'tenant.userRestrictions': { label: 'Enrollment restriction for the user', privacy: 'open' },
  'tenant.defaultRestriction': { label: 'Default enrollment restriction', privacy: 'open' },
  'tenant.enrollmentLimit': { label: 'Device limit of Intune', privacy: 'open', unit: 'count' },
  'tenant.deviceQuota': { label: 'Device limit of Entra', privacy: 'open', unit: 'count' },
  'tenant.joinScope': { label: 'Users who may join devices', privacy: 'open' },
  'tenant.joinMfa': { label: 'Multifactor authentication to join', privacy: 'open' },
  'tenant.mdmAuthority': { label: 'MDM authority', privacy: 'open' },
  'tenant.otherMdmApps': { label: 'Other MDM applications for the user', privacy: 'open' },
  'tenant.servicePlans': { label: 'Service plans of the tenant', privacy: 'open' },
  'tenant.lastIntuneContact': { label: 'Last contact of the Intune device', privacy: 'open' },
  'tenant.companyBranding': { label: 'Company branding', privacy: 'open' },
  'tenant.profileHidesAccountChange': { label: 'Hide change account options', privacy: 'open' },
  'tenant.termsAndConditions': { label: 'Terms and conditions for the user', privacy: 'open' },
  'tenant.operatorRoles': { label: 'Roles of the signed-in account', privacy: 'open' },
  'user.devices': { label: 'Devices of the user in Entra', privacy: 'open', unit: 'count' },
}
