import type { FactDefinition } from './definition.ts'
import type { PolicyReach } from './tenant.ts'

/**
 * Whether Windows Hello for Business will be set up at the first sign-in, as far as Intune says. `not-configured`:
 * Intune leaves it to Windows.
 */
export type HelloPolicy = 'on' | 'off' | 'not-configured'

/** Who does multifactor authentication for a federated domain, as Microsoft Graph spells it; `notSet` is ours. */
export const federatedMfaBehaviors = [
  'acceptIfMfaDoneByFederatedIdp',
  'enforceMfaByFederatedIdp',
  'rejectMfaByFederatedIdp',
] as const

export type FederatedMfa = (typeof federatedMfaBehaviors)[number] | 'notSet'

/** Kinds of registered authentication methods: Microsoft's type names without `AuthenticationMethod`. */
export const authenticationMethodKinds = [
  'password',
  'temporaryAccessPass',
  'fido2',
  'windowsHelloForBusiness',
  'microsoftAuthenticator',
  'phone',
  'email',
  'softwareOath',
  'hardwareOath',
  'platformCredential',
  'passwordlessMicrosoftAuthenticator',
  'qrCodePin',
  'external',
  'x509Certificate',
] as const

export type AuthenticationMethodKind = (typeof authenticationMethodKinds)[number]

/** What asks a user to register security information at the next sign-in in a browser. */
export type RegistrationDemand = 'security-defaults' | 'self-service-password-reset' | 'mfa-registration'

export interface SignInFactValues {
  'tenant.helloPolicy': HelloPolicy
  'tenant.securityKeySignIn': PolicyReach
  'tenant.preferredDomain': PolicyReach
  'tenant.webSignInPages': PolicyReach
  'tenant.passwordlessExperience': PolicyReach
  'tenant.defaultCredentialProvider': PolicyReach
  /** Names of policies that reach the device itself and set rules for passwords (Device lock). */
  'tenant.passwordPolicies': readonly string[]
  'tenant.securityKeyMethod': 'enabled' | 'disabled'
  'tenant.certificateMethod': 'enabled' | 'disabled'
  'user.domainType': 'managed' | 'federated'
  /** null: the domain of the user is not federated. */
  'user.federatedMfa': FederatedMfa | null
  /** The account comes from an on-premises directory. */
  'user.synced': boolean
  'user.authenticationMethods': readonly AuthenticationMethodKind[]
  'user.inSecurityKeyPolicy': boolean
  /** Security keys of the user; passkeys in Microsoft Authenticator are none. */
  'user.securityKeys': number
  /** How many of them the key restrictions of the policy let in. */
  'user.allowedSecurityKeys': number
  'user.registrationDemands': readonly RegistrationDemand[]
}

/** The part of the fact dictionary about ways to sign in. */
export const signInFacts: { readonly [K in keyof SignInFactValues]: FactDefinition } = {
  'tenant.helloPolicy': { label: 'Windows Hello for Business policy', privacy: 'open' },
  'tenant.securityKeySignIn': { label: 'Security keys for sign-in to Windows', privacy: 'open' },
  'tenant.preferredDomain': { label: 'Preferred tenant domain policy', privacy: 'open' },
  'tenant.webSignInPages': { label: 'Allowed pages of web sign-in', privacy: 'open' },
  'tenant.passwordlessExperience': { label: 'Passwordless experience policy', privacy: 'open' },
  'tenant.defaultCredentialProvider': { label: 'Default credential provider policy', privacy: 'open' },
  'tenant.passwordPolicies': { label: 'Password policies for the device', privacy: 'open' },
  'tenant.securityKeyMethod': { label: 'FIDO2 method policy', privacy: 'open' },
  'tenant.certificateMethod': { label: 'Certificate method policy', privacy: 'open' },
  'user.domainType': { label: 'Domain of the user', privacy: 'open' },
  'user.federatedMfa': { label: 'Multifactor authentication of the federated domain', privacy: 'open' },
  'user.synced': { label: 'Account from an on-premises directory', privacy: 'open' },
  'user.authenticationMethods': { label: 'Registered authentication methods', privacy: 'open' },
  'user.inSecurityKeyPolicy': { label: 'User in the FIDO2 method policy', privacy: 'open' },
  'user.securityKeys': { label: 'Registered security keys', privacy: 'open', unit: 'count' },
  'user.allowedSecurityKeys': { label: 'Registered security keys that are allowed', privacy: 'open', unit: 'count' },
  'user.registrationDemands': { label: 'Demands to register security information', privacy: 'open' },
}
