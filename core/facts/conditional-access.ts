import type { FactDefinition } from './definition.ts'

/**
 * What a Conditional Access policy can ask of a sign-in. Microsoft Graph: builtInControls, termsOfUse,
 * customAuthenticationFactors and authenticationStrength of conditionalAccessGrantControls, in our own words.
 */
export const accessControls = [
  'block',
  'mfa',
  'strength',
  'compliant-device',
  'hybrid-joined-device',
  'approved-app',
  'app-protection',
  'password-change',
  'terms-of-use',
  'custom-control',
] as const

export type AccessControl = (typeof accessControls)[number]

/** Conditions whose outcome nobody knows before the device stands on its bench and signs in. */
export const benchConditions = ['location', 'device-filter', 'client-app', 'other'] as const

export type BenchCondition = (typeof benchConditions)[number]

/** An authentication strength, as far as setup cares: which first sign-ins satisfy it. */
export interface AuthenticationStrength {
  readonly name: string
  readonly oneTimePass: boolean
  readonly multiUsePass: boolean
  readonly securityKey: boolean
  /** A password together with a second factor. */
  readonly password: boolean
}

/** One Conditional Access policy that is about this user and one step of setup. */
export interface AccessPolicy {
  readonly name: string
  /** False: report-only, so it is only recorded. */
  readonly enforced: boolean
  readonly covers: 'all-resources' | 'named-resources' | 'user-action'
  readonly excludesResources: boolean
  /** Empty: the policy applies, whatever the bench is like. */
  readonly dependsOn: readonly BenchCondition[]
  /** Whether all controls are asked for, or any one of them. */
  readonly operator: 'all' | 'any'
  readonly controls: readonly AccessControl[]
  /** What the control `strength` asks for; null without that control. */
  readonly strength: AuthenticationStrength | null
  /** Sign-in frequency "every time". */
  readonly everyTime: boolean
}

/** One failed sign-in of the user to a service that setup uses. */
export interface SignInError {
  /** ISO 8601 in UTC. */
  readonly at: string
  readonly app: string
  /** The number of the AADSTS error. */
  readonly code: number
  /** Conditional Access policies that failed it. */
  readonly policies: readonly string[]
}

export interface ConditionalAccessFactValues {
  /**
   * Policies on Microsoft Intune Enrollment; of those on Microsoft Intune alone, the ones that block. A policy for
   * directory roles that any sign-in satisfies is only here when it is certain that it holds for the user.
   */
  'user.enrollmentPolicies': readonly AccessPolicy[]
  /** Policies on the user action "Register or join devices". */
  'user.joinPolicies': readonly AccessPolicy[]
  /** Policies on the user action "Register security information". */
  'user.securityInfoPolicies': readonly AccessPolicy[]
  /** Policies on all resources that leave some out, as they hold for sign-ins that ask for basic profile data alone. */
  'user.policiesWithExclusions': readonly AccessPolicy[]
  /** Names of external authentication methods that the user may use. */
  'user.externalMethods': readonly string[]
  /** Newest first, since the day before. */
  'user.signInErrors': readonly SignInError[]
}

/** What Conditional Access asks of the user while the device is set up. */
export const conditionalAccessFacts: { readonly [K in keyof ConditionalAccessFactValues]: FactDefinition } = {
  'user.enrollmentPolicies': { label: { en: 'Conditional Access for enrollment', de: 'Bedingter Zugriff für die Registrierung' }, privacy: 'open' },
  'user.joinPolicies': { label: { en: 'Conditional Access for joining', de: 'Bedingter Zugriff für den Beitritt' }, privacy: 'open' },
  'user.securityInfoPolicies': { label: { en: 'Conditional Access for security information', de: 'Bedingter Zugriff für Sicherheitsinformationen' }, privacy: 'open' },
  'user.policiesWithExclusions': { label: { en: 'Conditional Access with resource exclusions', de: 'Bedingter Zugriff mit ausgeschlossenen Ressourcen' }, privacy: 'open' },
  'user.externalMethods': { label: { en: 'External authentication methods', de: 'Externe Authentifizierungsmethoden' }, privacy: 'open' },
  'user.signInErrors': { label: { en: 'Failed sign-ins', de: 'Fehlgeschlagene Anmeldungen' }, privacy: 'open' },
}
