import type { FactDefinition } from './definition.ts'

/** What the tenant makes of the part of a user name after the at sign. Only a verified domain belongs to it. */
export const domainStates = ['verified', 'unverified', 'not-in-tenant'] as const

export type DomainState = (typeof domainStates)[number]

/** Multifactor authentication that is set for one user, as Microsoft Graph (beta) spells it: perUserMfaState. */
export const perUserMfaStates = ['disabled', 'enabled', 'enforced'] as const

export type PerUserMfa = (typeof perUserMfaStates)[number]

export interface DirectoryFactValues {
  'tenant.securityDefaults': boolean
  'user.domainState': DomainState
  'user.perUserMfa': PerUserMfa
  /** Whether the mail address is the primary one of the proxy addresses; null: one of the two is not set. */
  'user.mailIsPrimary': boolean | null
  /** Other users of the tenant that hold a mail or proxy address of this user. */
  'user.sameAddressUsers': number
  /** Addresses that directory synchronization left out for this user, since another object has them. */
  'user.refusedAddresses': number
}

/** What the directory says about the user beside the account itself. The addresses themselves are never kept. */
export const directoryFacts: { readonly [K in keyof DirectoryFactValues]: FactDefinition } = {
  'tenant.securityDefaults': { label: { en: 'Security defaults', de: 'Sicherheitsstandards' }, privacy: 'open' },
  'user.domainState': { label: { en: 'Domain of the user name', de: 'Domäne des Benutzernamens' }, privacy: 'open' },
  'user.perUserMfa': { label: { en: 'Multifactor authentication per user', de: 'Multi-Faktor-Authentifizierung pro Benutzer' }, privacy: 'open' },
  'user.mailIsPrimary': { label: { en: 'Mail address is the primary proxy address', de: 'E-Mail-Adresse ist die primäre Proxyadresse' }, privacy: 'open' },
  'user.sameAddressUsers': { label: { en: 'Other users with an address of this user', de: 'Andere Benutzer mit einer Adresse dieses Benutzers' }, privacy: 'open', unit: 'count' },
  'user.refusedAddresses': { label: { en: 'Addresses that synchronization left out', de: 'Adressen, die die Synchronisierung ausließ' }, privacy: 'open', unit: 'count' },
}
