import type {
  Domain,
  Fido2AuthenticationMethodConfiguration,
  IdentitySecurityDefaultsEnforcementPolicy,
  X509CertificateAuthenticationMethodConfiguration,
} from '@microsoft/microsoft-graph-types'
import type { DeviceEnrollmentWindowsHelloForBusinessConfiguration } from '@microsoft/microsoft-graph-types-beta'
import { tapPolicy } from './directory-policies.ts'
import { onboardingUsers } from './groups.ts'
import { domain, tenantId } from './ids.ts'
import { passes, shownPass } from './passes.ts'

/** Neither domain is federated. */
export const domains: readonly Domain[] = [
  { id: domain, authenticationType: 'Managed', isVerified: true },
  { id: 'fabrikam.onmicrosoft.example', authenticationType: 'Managed', isVerified: true },
]

const securityKeys: Fido2AuthenticationMethodConfiguration & Readonly<Record<string, unknown>> = {
  '@odata.type': '#microsoft.graph.fido2AuthenticationMethodConfiguration',
  id: 'Fido2',
  state: 'enabled',
  isSelfServiceRegistrationAllowed: true,
  isAttestationEnforced: true,
  keyRestrictions: { isEnforced: false, enforcementType: 'block', aaGuids: [] },
  includeTargets: [{ targetType: 'group', id: onboardingUsers, isRegistrationRequired: false }],
  excludeTargets: [],
}

const certificates: X509CertificateAuthenticationMethodConfiguration & Readonly<Record<string, unknown>> = {
  '@odata.type': '#microsoft.graph.x509CertificateAuthenticationMethodConfiguration',
  id: 'X509Certificate',
  state: 'disabled',
  excludeTargets: [],
}

/** The service sends the methods along without being asked to expand them. */
export const methodsPolicy = {
  id: 'authenticationMethodsPolicy',
  displayName: 'Authentication Methods Policy',
  policyVersion: '1.5',
  authenticationMethodConfigurations: [securityKeys, tapPolicy, certificates],
}

export const securityDefaults: IdentitySecurityDefaultsEnforcementPolicy = {
  id: '00000000-0000-0000-0000-000000000005',
  displayName: 'Security Defaults',
  isEnabled: false,
}

/** The tenant-wide setting for Windows Hello for Business. */
export const helloConfiguration: DeviceEnrollmentWindowsHelloForBusinessConfiguration & Readonly<Record<string, unknown>> = {
  '@odata.type': '#microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration',
  id: `${tenantId}_DefaultWindowsHelloForBusiness`,
  displayName: 'All users and all devices',
  priority: 0,
  version: 1,
  state: 'enabled',
  securityDeviceRequired: true,
  pinMinimumLength: 6,
  pinMaximumLength: 127,
  unlockWithBiometricsEnabled: true,
  securityKeyForSignIn: 'enabled',
  assignments: [],
}

/** Ids of these methods are the same for every user. */
const passwordId = '28c10230-6103-485e-b985-444c60001490'
const mobilePhoneId = '3179e48a-750b-4051-897c-87b9720928f7'

/** A password, a mobile phone that was registered in advance, and the pass of those who have one. Values are never given back. */
export function methodsOf(userId: string, clockStart: number, now: number): readonly Readonly<Record<string, unknown>>[] {
  return [
    { '@odata.type': '#microsoft.graph.passwordAuthenticationMethod', id: passwordId, password: null, createdDateTime: '2026-11-16T09:00:00Z' },
    { '@odata.type': '#microsoft.graph.phoneAuthenticationMethod', id: mobilePhoneId, phoneNumber: '+1 5550100', phoneType: 'mobile', smsSignInState: 'notConfigured' },
    ...passes
      .filter((pass) => pass.userId === userId)
      .map((pass) => ({ '@odata.type': '#microsoft.graph.temporaryAccessPassAuthenticationMethod', ...shownPass(pass, clockStart, now) })),
  ]
}
