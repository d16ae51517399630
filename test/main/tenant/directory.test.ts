import { describe, expect, it } from 'vitest'
import { known, unavailable } from '../../../core/facts/fact.ts'
import type { FactId } from '../../../core/facts/index.ts'
import { federationFacts } from '../../../main/tenant/federation.ts'
import { securityDefaultsFact } from '../../../main/tenant/security-defaults.ts'
import { addressFacts } from '../../../main/tenant/user-addresses.ts'
import { readUser } from '../../../main/tenant/user.ts'
import { answer, answers, at, failed, says, type FakeReader } from './answers.ts'
import { saying, scan } from './scan.ts'
import { asTold } from '../../../core/words/say.ts'

const name = known('a@b.example', 'test', at)
const absent = answer({ error: { code: 'Request_ResourceNotFound', message: '' } }, 404)
const user = { id: 'u1', userPrincipalName: 'a@b.example', mail: 'A@b.example', proxyAddresses: ['SMTP:a@b.example', 'smtp:b@b.example', 'SIP:a@b.example'], onPremisesProvisioningErrors: [] }

describe('the domain of the user name', () => {
  const domains = { value: [{ id: 'Fabrikam.example', authenticationType: 'Managed', isVerified: true }, { id: 'new.example', authenticationType: 'Managed', isVerified: false }, { id: 'old.example', authenticationType: 'Managed' }] }

  it.each([
    ['a@fabrikam.EXAMPLE', { domains }, 'verified'],
    ['a@fabrikam.example ', { domains }, 'verified'],
    ['a@new.example', { domains }, 'unverified'],
    ['a@mail.fabrikam.example', { domains }, 'not-in-tenant'],
    ['a@corp.local', { domains }, 'not-in-tenant'],
    ['a@old.example', { domains }, 'unreadable'],
    ['avery', { domains }, 'nothing-to-read'],
    ['a@fabrikam.example', { domains: failed }, 'throttled'],
  ])('%s', async (principalName, bodies, expected) => {
    expect(says((await federationFacts(answers(bodies), Promise.resolve(known(principalName, 'test', at))))['user.domainState'])).toBe(expected)
  })

  it('says that nobody signs in', async () => {
    expect(says((await federationFacts(answers({ domains }), Promise.resolve(unavailable('needs-user', asTold('x')))))['user.domainState'])).toBe('needs-user')
  })
})

describe('multifactor authentication per user', () => {
  it.each([
    ['disabled', { 'user-mfa': { perUserMfaState: 'disabled' } }, 'disabled'],
    ['enabled', { 'user-mfa': { perUserMfaState: 'enabled' } }, 'enabled'],
    ['enforced', { 'user-mfa': { perUserMfaState: 'enforced' } }, 'enforced'],
    ['a new word', { 'user-mfa': { perUserMfaState: 'unknownFutureValue' } }, 'unreadable'],
    ['null', { 'user-mfa': { perUserMfaState: null } }, 'unreadable'],
    ['missing', { 'user-mfa': {} }, 'unreadable'],
    ['not in this cloud', { 'user-mfa': answer({}, 404) }, 'not-in-cloud'],
    ['unread', { 'user-mfa': failed }, 'throttled'],
    ['no such user', { user: absent, 'user-mfa': absent }, 'nothing-to-read'],
  ])('%s', async (_name, bodies, expected) => {
    expect(says((await readUser(answers({ user, ...bodies }), name)).facts['user.perUserMfa'])).toBe(expected)
  })
})

describe('security defaults', () => {
  it.each([
    [{ isEnabled: true }, true],
    [{ isEnabled: false }, false],
    [{ isEnabled: 'no' }, 'unreadable'],
    [failed, 'throttled'],
  ])('%j', async (body, expected) => {
    expect(says(await securityDefaultsFact(answers({ 'security-defaults': body })))).toBe(expected)
  })
})

describe('addressFacts', () => {
  const ids: readonly FactId[] = ['user.mailIsPrimary', 'user.sameAddressUsers', 'user.refusedAddresses']
  const nobodyElse = { value: [{ id: 'u1' }] }
  const conflict = (propertyCausingError: string | null, category = 'PropertyConflict') => ({ onPremisesProvisioningErrors: [{ category, propertyCausingError, value: 'canary' }] })
  const read = async (reader: FakeReader): Promise<unknown[]> => {
    const facts = await addressFacts(reader, readUser(reader, name).then(({ addresses }) => addresses))
    expect(JSON.stringify(facts)).not.toMatch(/@b|canary/)
    return ids.map((id) => says(facts[id]))
  }

  it.each([
    ['addresses of their own', {}, nobodyElse, [true, 0, 0]],
    ['another user has one', {}, { value: [{ id: 'u1' }, { id: 'u2' }, { id: 'u2' }] }, [true, 1, 0]],
    ['mail differs', { mail: 'b@b.example' }, nobodyElse, [false, 0, 0]],
    ['no mail', { mail: null }, nobodyElse, [null, 0, 0]],
    ['no primary address', { proxyAddresses: ['smtp:a@b.example'] }, nobodyElse, [null, 0, 0]],
    ['mail and name alone', { proxyAddresses: null, onPremisesProvisioningErrors: null }, nobodyElse, [null, 0, 0]],
    ['left out, as documented', conflict('ProxyAddress'), nobodyElse, [true, 0, 1]],
    ['left out, as the directory spells it', conflict('ProxyAddresses'), nobodyElse, [true, 0, 1]],
    ['a conflict of names', conflict('UserPrincipalName'), nobodyElse, [true, 0, 0]],
    ['a conflict of something else', conflict('other'), nobodyElse, ['unreadable', 'unreadable', 'unreadable']],
    ['a new kind of conflict', conflict('ProxyAddresses', 'Other'), nobodyElse, ['unreadable', 'unreadable', 'unreadable']],
    ['addresses missing', { proxyAddresses: undefined }, nobodyElse, ['unreadable', 'unreadable', 'unreadable']],
    ['mail missing', { mail: undefined }, nobodyElse, ['unreadable', 'unreadable', 'unreadable']],
    ['search unread', {}, failed, [true, 'throttled', 0]],
    ['search of another form', {}, { value: [{}] }, [true, 'unreadable', 0]],
    ['more than one scan may look up', { proxyAddresses: Array.from({ length: 51 }, (_each, index) => `smtp:x${String(index)}@c.example`) }, nobodyElse, [null, 'unreadable', 0]],
  ])('%s', async (_name, change, found, expected) => {
    expect(await read(answers({ user: { ...user, ...change }, 'same-address': found }))).toEqual(expected)
  })

  it('has nothing to read without such a user', async () => {
    expect(await read(answers({ user: absent }))).toEqual(['nothing-to-read', 'nothing-to-read', 'nothing-to-read'])
  })

  it.each([
    [1, 1],
    [5, 1],
    [6, 2],
    [50, 10],
  ])('puts the search for %i addresses into %i reads of at most 15 conditions', async (count, reads) => {
    const reader = answers({ user: { ...user, mail: null, proxyAddresses: Array.from({ length: count }, (_each, index) => `smtp:o'x${String(index)}@b.example`) }, 'same-address': nobodyElse })
    await read(reader)
    const searches = reader.asked.map(({ path }) => decodeURIComponent(path)).filter((each) => each.startsWith('/users?'))
    expect(searches).toHaveLength(reads)
    for (const each of searches) expect(each.split(' or ').length).toBeLessThanOrEqual(15)
    expect(searches[0]).toContain("proxyAddresses/any(p:p eq 'smtp:o''x0@b.example')")
  })

  it('asks nobody about a user without addresses', async () => {
    const reader = answers({ user: { ...user, mail: null, proxyAddresses: [] } })
    expect(await read(reader)).toEqual([null, 0, 0])
  })
})

describe('the demo tenant', () => {
  it('knows everything about Avery', async () => {
    const { facts, requests } = await scan()
    const ids = ['tenant.securityDefaults', 'user.domainState', 'user.perUserMfa', 'user.mailIsPrimary', 'user.sameAddressUsers', 'user.refusedAddresses'] as const
    expect(ids.map((id) => saying(facts, id))).toEqual([false, 'verified', 'disabled', true, 0, 0].map((value) => ({ value })))
    expect(requests).toBeLessThanOrEqual(9)
  })

  it('shows what is wrong with Avery', async () => {
    const merged = (change: object) => (body: unknown) => ({ ...(body as object), ...change })
    const faults = [
      { kind: 'edited', match: '/identitySecurityDefaultsEnforcementPolicy', edit: merged({ isEnabled: true }) },
      { kind: 'edited', match: /\/authentication\/requirements$/, edit: merged({ perUserMfaState: 'enforced' }) },
      { kind: 'edited', match: /\/domains$/, edit: merged({ value: [{ id: 'fabrikam.example', authenticationType: 'Managed', isVerified: false }] }) },
      { kind: 'edited', match: /\/users$/, edit: merged({ value: [{ id: 'somebody-else' }] }) },
    ] as const
    const { facts } = await scan({ tenant: { faults } })
    const ids = ['tenant.securityDefaults', 'user.domainState', 'user.perUserMfa', 'user.sameAddressUsers'] as const
    expect(ids.map((id) => saying(facts, id))).toEqual([true, 'unverified', 'enforced', 1].map((value) => ({ value })))
  })

  it('names the permission that is missing', async () => {
    const { facts } = await scan({ tenant: { faults: [{ kind: 'status-403-scope', match: /\/authentication\/requirements$/ }] } })
    expect(facts['user.perUserMfa']).toMatchObject({ reason: 'needs-permission', detail: { en: expect.stringContaining('Policy.Read.All') as string } })
    expect(facts['user.account']).toMatchObject({ status: 'known' })
  })
})
