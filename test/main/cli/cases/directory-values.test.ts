import { describe, expect, it } from 'vitest'
import type { CaseGraph } from '../../../../main/cli/cases/case-input.ts'
import { directoryValues } from '../../../../main/cli/cases/directory-values.ts'

const stated = (graph: CaseGraph): unknown => Object.fromEntries(Object.entries(directoryValues(graph)).filter(([, value]) => value !== undefined))

describe('directoryValues', () => {
  const domains = [{ id: 'fabrikam.example', isVerified: true }, { id: 'new.example', isVerified: false }, { id: 'odd.example' }]

  it.each([
    ['nothing', {}, {}],
    ['security defaults', { securityDefaults: { isEnabled: true } }, { 'tenant.securityDefaults': true }],
    ['security defaults in one word', { securityDefaults: false }, { 'tenant.securityDefaults': false }],
    ['security defaults of another form', { securityDefaults: 'on' }, {}],
    ['a verified domain', { domains, user: { userPrincipalName: 'a@FABRIKAM.example' } }, { 'user.domainState': 'verified' }],
    ['an unverified domain', { domains, user: { userPrincipalName: 'a@new.example' } }, { 'user.domainState': 'unverified' }],
    ['a domain of others', { domains, user: { userPrincipalName: 'a@corp.local' } }, { 'user.domainState': 'not-in-tenant' }],
    ['a domain with nothing said', { domains, user: { userPrincipalName: 'a@odd.example' } }, {}],
    ['a name without domains', { user: { userPrincipalName: 'a@corp.local' } }, {}],
    ['the answer alone', { user: { upnVerified: false } }, { 'user.domainState': 'not-in-tenant' }],
    ['per-user state', { user: { perUserMfaState: 'enforced' } }, { 'user.perUserMfa': 'enforced' }],
    ['a per-user state that nobody knows', { user: { perUserMfaState: 'sometimes' } }, {}],
    ['mail that is primary', { user: { mail: 'A@b.example', proxyAddresses: ['smtp:c@b.example', 'SMTP:a@b.example'] } }, { 'user.mailIsPrimary': true }],
    ['mail that is not', { user: { mail: 'c@b.example', proxyAddresses: ['smtp:c@b.example', 'SMTP:a@b.example'] } }, { 'user.mailIsPrimary': false }],
    ['no mail', { user: { mail: null, proxyAddresses: [] } }, { 'user.mailIsPrimary': null }],
    ['mail alone', { user: { mail: 'c@b.example' } }, {}],
    ['duplicates', { user: { duplicateAddresses: 1 } }, { 'user.sameAddressUsers': 1, 'user.refusedAddresses': 0 }],
    ['a user of another form', { user: 'avery' }, {}],
  ] as const)('%s', (_name, graph, expected) => {
    expect(stated(graph as unknown as CaseGraph)).toEqual(expected)
  })
})
