import type { FactDefinition } from './definition.ts'

export interface UserAccount {
  readonly enabled: boolean
  readonly userType: 'Member' | 'Guest'
  /** True when the account lives in another directory (its UPN holds `#EXT#`). */
  readonly external: boolean
  /** Two-letter country; empty when not set. */
  readonly usageLocation: string
}

export interface ServicePlan {
  readonly id: string
  readonly name: string
  /** Success, Disabled, PendingInput, PendingActivation, PendingProvisioning, Error. */
  readonly provisioningStatus: string
}

/** State of the user's Temporary Access Pass. Its value is never read, so it is not here. */
export interface TapState {
  readonly exists: boolean
  readonly usable: boolean
  /** EnabledByPolicy, DisabledByPolicy, Expired, NotYetValid, OneTimeUsed; empty when there is no pass. */
  readonly reason: string
}

export interface UserFactValues {
  'user.principalName': string
  /** null: no such user. */
  'user.account': UserAccount | null
  'user.servicePlans': readonly ServicePlan[]
  'user.inTapPolicy': boolean
  'user.tap': TapState
  /** null: there is no pass. The same holds for the next three. */
  'user.tapOneTime': boolean | null
  'user.tapCreatedAt': string | null
  'user.tapStartsAt': string | null
  'user.tapLifetimeMinutes': number | null
}

/** The user half of the fact dictionary: what Microsoft Graph says about who will sign in. */
export const userFacts: { readonly [K in keyof UserFactValues]: FactDefinition } = {
  'user.principalName': { label: { en: 'User', de: 'Benutzer' }, privacy: 'identifying' },
  'user.account': { label: { en: 'Account', de: 'Konto' }, privacy: 'open' },
  'user.servicePlans': { label: { en: 'Licensed services', de: 'Lizenzierte Dienste' }, privacy: 'open' },
  'user.inTapPolicy': { label: { en: 'User in the Temporary Access Pass policy', de: 'Benutzer in der Richtlinie für befristete Zugriffspässe' }, privacy: 'open' },
  'user.tap': { label: { en: 'Temporary Access Pass', de: 'Befristeter Zugriffspass' }, privacy: 'open' },
  'user.tapOneTime': { label: { en: 'One-time pass', de: 'Einmaliger Pass' }, privacy: 'open' },
  'user.tapCreatedAt': { label: { en: 'Pass created', de: 'Pass ausgestellt' }, privacy: 'open' },
  'user.tapStartsAt': { label: { en: 'Pass valid from', de: 'Pass gültig ab' }, privacy: 'open' },
  'user.tapLifetimeMinutes': { label: { en: 'Pass lifetime', de: 'Gültigkeitsdauer des Passes' }, privacy: 'open', unit: 'minutes' },
}
