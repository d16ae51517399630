import type { SignInFactValues } from '../../../core/facts/sign-in.ts'

/** A user of a managed domain with a phone and a security key; Windows Hello is on, nothing disturbs the sign-in screen. */
export const readySignIn: SignInFactValues = {
  'tenant.helloPolicy': 'on',
  'tenant.securityKeySignIn': 'device',
  'tenant.preferredDomain': 'none',
  'tenant.webSignInPages': 'none',
  'tenant.passwordlessExperience': 'none',
  'tenant.defaultCredentialProvider': 'none',
  'tenant.passwordPolicies': [],
  'tenant.securityKeyMethod': 'enabled',
  'tenant.certificateMethod': 'disabled',
  'user.domainType': 'managed',
  'user.federatedMfa': null,
  'user.synced': false,
  'user.authenticationMethods': ['password', 'temporaryAccessPass', 'phone', 'fido2'],
  'user.inSecurityKeyPolicy': true,
  'user.securityKeys': 1,
  'user.allowedSecurityKeys': 1,
  'user.registrationDemands': [],
}
