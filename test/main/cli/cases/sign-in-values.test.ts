import { describe, expect, it } from 'vitest'
import { caseInput } from '../../../../main/cli/cases/case-input.ts'
import { signInValues } from '../../../../main/cli/cases/sign-in-values.ts'

const stated = (graph: object): object => {
  const values = signInValues(caseInput.parse({ scenario: ['tap'], graph }).graph ?? {})
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}

describe('signInValues', () => {
  it.each([
    ['nothing', {}, {}],
    ['a federated user', { user: { federated: true, federatedIdpMfaBehavior: 'enforceMfaByFederatedIdp' } }, { 'user.domainType': 'federated', 'user.federatedMfa': 'enforceMfaByFederatedIdp' }],
    ['an unknown behavior', { user: { federated: false, federatedIdpMfaBehavior: 'x' } }, { 'user.domainType': 'managed' }],
    ['methods', { user: { methods: ['password', 'carrier pigeon'] } }, { 'user.authenticationMethods': ['password'] }],
    ['keys', { fido: { state: 'enabled', userInScope: true, keys: [{ allowed: true }, { allowed: false }] } }, { 'tenant.securityKeyMethod': 'enabled', 'user.inSecurityKeyPolicy': true, 'user.securityKeys': 2, 'user.allowedSecurityKeys': 1 }],
    ['registration', { mfaRegistration: { required: true } }, { 'user.registrationDemands': ['mfa-registration'] }],
    ['password reset for others', { sspr: { registrationRequired: true, userInScope: false } }, { 'user.registrationDemands': [] }],
    ['password reset for the user', { sspr: { registrationRequired: true, userInScope: true } }, { 'user.registrationDemands': ['self-service-password-reset'] }],
    ['no password policy', { config: { devicePasswordPolicy: 'none' } }, { 'tenant.passwordPolicies': [] }],
    ['a password policy', { config: { devicePasswordPolicy: 'baseline' } }, { 'tenant.passwordPolicies': ['baseline'] }],
    ['another shape', { user: null, fido: [], sspr: 7, mfaRegistration: 'yes' }, {}],
  ])('%s', (_name, graph, expected) => {
    expect(stated(graph)).toEqual(expected)
  })
})
