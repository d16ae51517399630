import { flag, object, oneOf, orNull, text, type Parser } from './parse.ts'

/** National clouds, each with its own sign-in host, Microsoft Graph root and list of endpoints. */
export const cloudIds = ['global', 'us-gov-l4', 'us-gov-l5', 'china'] as const
export type CloudId = (typeof cloudIds)[number]

export const signInMethods = ['browser', 'device-code'] as const
export type SignInMethod = (typeof signInMethods)[number]

/** A signed-in account. */
export interface Account {
  /** Opaque id, good for this run of the app. */
  readonly id: string
  readonly userName: string
  /** Display name of the tenant; null until Microsoft Graph was asked. */
  readonly tenantName: string | null
  readonly tenantId: string
  readonly cloud: CloudId
}

/** What the user of another screen has to type in, or scan. */
export interface DeviceCode {
  readonly userCode: string
  /** The page where the code is entered. */
  readonly verificationUri: string
  /** When the code stops working, ISO 8601 UTC. */
  readonly expiresAt: string
}

/** Which app registration asks for the tokens. */
export interface SignInSettings {
  readonly cloud: CloudId
  /** Application (client) id of the tenant's own app registration; null: none chosen yet. */
  readonly clientId: string | null
  /** Tenant id or domain; null: the tenant of whoever signs in. */
  readonly tenant: string | null
  /** Microsoft's public command-line client instead of an own registration: for trying out, never the silent default. */
  readonly quickStart: boolean
  /** Keep the account after the app closes, encrypted by the operating system. */
  readonly remember: boolean
}

export type SignInProgress =
  | { readonly kind: 'idle' }
  | { readonly kind: 'browser' }
  | { readonly kind: 'device-code'; readonly code: DeviceCode | null }

/** Why a sign-in did not come about, and what to do. One sentence, already worded for the user. */
export interface SignInProblem {
  readonly code:
    | 'cancelled'
    | 'expired'
    | 'denied'
    | 'consent-required'
    | 'account-not-allowed'
    | 'offline'
    | 'clock-wrong'
    | 'not-configured'
    | 'failed'
  readonly sentence: string
}

/** Everything the account page shows. */
export interface AccountState {
  /** `token`: started with an access token from outside. */
  readonly kind: 'none' | 'token' | 'demo' | 'signed-in'
  /** Demo devices have their demo tenant, and nobody is signed in for all others. */
  readonly demoDevicesOnly: boolean
  /** Shown name of the tenant or account; null when nobody is signed in. */
  readonly label: string | null
  readonly accounts: readonly Account[]
  /** The account whose tenant answers; null when none. */
  readonly activeId: string | null
  readonly progress: SignInProgress
  readonly problem: SignInProblem | null
  readonly settings: SignInSettings
  /** Whether accounts can be kept encrypted on this computer; otherwise why not. */
  readonly storage: { readonly available: true } | { readonly available: false; readonly reason: StorageTrouble }
  /** When the oldest shared tenant answer was read, ISO 8601 UTC; null when nothing was read yet. */
  readonly tenantReadAt: string | null
}

const guidOrEmpty = text(36)

export const parseSignInSettings: Parser<SignInSettings> = object<SignInSettings>({
  cloud: oneOf(cloudIds),
  clientId: orNull(guidOrEmpty),
  tenant: orNull(text(256)),
  quickStart: flag,
  remember: flag,
})

export const parseSignInMethod: Parser<SignInMethod> = oneOf(signInMethods)

/** What may be done with the address where an administrator consents: open it here, or copy it for somebody else. No address crosses. */
export const consentActions = ['open', 'copy'] as const
export type ConsentAction = (typeof consentActions)[number]

export const parseConsentAction: Parser<ConsentAction> = oneOf(consentActions)

/** A delegated, read-only permission of Microsoft Graph. */
export interface Permission {
  readonly name: string
  /** Labels of the facts that stay unread without it. */
  readonly facts: readonly string[]
}

/** Nothing is chosen before somebody chooses it. */
export const defaultSignInSettings: SignInSettings = { cloud: 'global', clientId: null, tenant: null, quickStart: false, remember: false }

/** Why a sign-in cannot be remembered on this computer. */
export type StorageTrouble = 'no-key-store' | 'no-encryption' | 'not-told'

/** The account page before anybody signed in. */
export const noAccount: AccountState = {
  kind: 'none',
  demoDevicesOnly: false,
  label: null,
  accounts: [],
  activeId: null,
  progress: { kind: 'idle' },
  problem: null,
  settings: defaultSignInSettings,
  storage: { available: false, reason: 'not-told' },
  tenantReadAt: null,
}
