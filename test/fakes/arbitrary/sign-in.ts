import fc from 'fast-check'
import { authenticationMethodKinds, federatedMfaBehaviors, type SignInFactValues } from '../../../core/facts/sign-in.ts'

const reach = fc.constantFrom('none', 'user', 'device')

/** Any value that a fact about signing in can have. */
export const anySignIn: { readonly [K in keyof SignInFactValues]: fc.Arbitrary<SignInFactValues[K]> } = {
  'tenant.helloPolicy': fc.constantFrom('on', 'off', 'not-configured'),
  'tenant.securityKeySignIn': reach,
  'tenant.preferredDomain': reach,
  'tenant.webSignInPages': reach,
  'tenant.passwordlessExperience': reach,
  'tenant.defaultCredentialProvider': reach,
  'tenant.passwordPolicies': fc.array(fc.constantFrom('Windows baseline', 'Passwords'), { maxLength: 2 }),
  'tenant.securityKeyMethod': fc.constantFrom('enabled', 'disabled'),
  'tenant.certificateMethod': fc.constantFrom('enabled', 'disabled'),
  'user.domainType': fc.constantFrom('managed', 'federated'),
  'user.federatedMfa': fc.constantFrom(null, 'notSet', ...federatedMfaBehaviors),
  'user.synced': fc.boolean(),
  'user.authenticationMethods': fc.oneof(fc.constantFrom([], ['temporaryAccessPass'] as const, ['password'] as const), fc.subarray([...authenticationMethodKinds])),
  'user.inSecurityKeyPolicy': fc.boolean(),
  'user.securityKeys': fc.constantFrom(0, 1, 2),
  'user.allowedSecurityKeys': fc.constantFrom(0, 1, 2),
  'user.registrationDemands': fc.subarray(['security-defaults', 'self-service-password-reset', 'mfa-registration']),
}
