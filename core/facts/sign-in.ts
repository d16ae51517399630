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
  'tenant.helloPolicy': { label: { en: 'Windows Hello for Business policy', de: 'Richtlinie für Windows Hello for Business' }, privacy: 'open' },
  'tenant.securityKeySignIn': { label: { en: 'Security keys for sign-in to Windows', de: 'Sicherheitsschlüssel für die Windows-Anmeldung' }, privacy: 'open' },
  'tenant.preferredDomain': { label: { en: 'Preferred tenant domain policy', de: 'Richtlinie für die bevorzugte Mandantendomäne' }, privacy: 'open' },
  'tenant.webSignInPages': { label: { en: 'Allowed pages of web sign-in', de: 'Zugelassene Seiten der Webanmeldung' }, privacy: 'open' },
  'tenant.passwordlessExperience': { label: { en: 'Passwordless experience policy', de: 'Richtlinie für die kennwortlose Anmeldung' }, privacy: 'open' },
  'tenant.defaultCredentialProvider': { label: { en: 'Default credential provider policy', de: 'Richtlinie für den Standardanmeldeinformationsanbieter' }, privacy: 'open' },
  'tenant.passwordPolicies': { label: { en: 'Password policies for the device', de: 'Kennwortrichtlinien für das Gerät' }, privacy: 'open' },
  'tenant.securityKeyMethod': { label: { en: 'FIDO2 method policy', de: 'FIDO2-Methodenrichtlinie' }, privacy: 'open' },
  'tenant.certificateMethod': { label: { en: 'Certificate method policy', de: 'Zertifikatmethodenrichtlinie' }, privacy: 'open' },
  'user.domainType': { label: { en: 'Domain of the user', de: 'Domäne des Benutzers' }, privacy: 'open' },
  'user.federatedMfa': { label: { en: 'Multifactor authentication of the federated domain', de: 'Multi-Faktor-Authentifizierung der Verbunddomäne' }, privacy: 'open' },
  'user.synced': { label: { en: 'Account from an on-premises directory', de: 'Konto aus einem lokalen Verzeichnis' }, privacy: 'open' },
  'user.authenticationMethods': { label: { en: 'Registered authentication methods', de: 'Registrierte Authentifizierungsmethoden' }, privacy: 'open' },
  'user.inSecurityKeyPolicy': { label: { en: 'User in the FIDO2 method policy', de: 'Benutzer in der FIDO2-Methodenrichtlinie' }, privacy: 'open' },
  'user.securityKeys': { label: { en: 'Registered security keys', de: 'Registrierte Sicherheitsschlüssel' }, privacy: 'open', unit: 'count' },
  'user.allowedSecurityKeys': { label: { en: 'Registered security keys that are allowed', de: 'Registrierte Sicherheitsschlüssel, die zugelassen sind' }, privacy: 'open', unit: 'count' },
  'user.registrationDemands': { label: { en: 'Demands to register security information', de: 'Aufforderungen, Sicherheitsinformationen zu registrieren' }, privacy: 'open' },
}
