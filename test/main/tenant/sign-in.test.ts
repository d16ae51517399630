import { describe, expect, it } from 'vitest'
import { known, unavailable } from '../../../core/facts/fact.ts'
import type { Facts } from '../../../core/facts/index.ts'
import { kindsOf, registeredMethods, securityKeys, type RegisteredMethod } from '../../../main/tenant/auth-methods.ts'
import { federationFacts } from '../../../main/tenant/federation.ts'
import { helloFacts } from '../../../main/tenant/hello.ts'
import { certificateMethodFacts, readMethodsPolicy } from '../../../main/tenant/methods-policy.ts'
import type { OpenedPolicy } from '../../../main/tenant/opened-policies.ts'
import { policyReach, type Policy } from '../../../main/tenant/policies.ts'
import { registrationDemands, securityDefaultsFact } from '../../../main/tenant/security-defaults.ts'
import { securityKeyFacts } from '../../../main/tenant/security-keys.ts'
import type { EnrollmentConfiguration } from '../../../main/tenant/esp.ts'
import { allDevices, allUsers, answer, answers, at, failed, filtered, groups, notGroup, says, toGroup, unread } from './answers.ts'
import { saying, scan } from './scan.ts'
import { asTold } from '../../../core/words/say.ts'

const memberships = { device: groups('laptops'), user: groups('staff') }
const person = { id: known('u1', 'test', at), groups: groups('staff') }
const absent = answer({ error: { code: 'Request_ResourceNotFound', message: '' } }, 404)

describe('federationFacts', () => {
  const domains = { value: [{ id: 'Fabrikam.example', authenticationType: 'Managed' }, { id: 'northwind.example', authenticationType: 'Federated' }, { id: 'odd.example', authenticationType: 'Mixed' }] }
  const read = async (user: string, bodies: object): Promise<unknown[]> => {
    const facts = await federationFacts(answers({ domains, ...bodies }), Promise.resolve(known(user, 'test', at)))
    return [says(facts['user.domainType']), says(facts['user.federatedMfa'])]
  }

  it.each([
    ['a managed domain', 'a@fabrikam.example', {}, ['managed', null]],
    ['capitals', 'a@FABRIKAM.EXAMPLE', {}, ['managed', null]],
    ['enforced elsewhere', 'a@northwind.example', { federation: { value: [{ federatedIdpMfaBehavior: 'enforceMfaByFederatedIdp' }] } }, ['federated', 'enforceMfaByFederatedIdp']],
    ['not set', 'a@northwind.example', { federation: { value: [{ federatedIdpMfaBehavior: null }] } }, ['federated', 'notSet']],
    ['a new word', 'a@northwind.example', { federation: { value: [{ federatedIdpMfaBehavior: 'askTwice' }] } }, ['federated', 'unreadable']],
    ['no configuration', 'a@northwind.example', { federation: absent }, ['federated', null]],
    ['configuration unread', 'a@northwind.example', { federation: failed }, ['federated', 'throttled']],
    ['a domain of others', 'a@contoso.example', {}, ['nothing-to-read', 'nothing-to-read']],
    ['a name without a domain', 'avery', {}, ['nothing-to-read', 'nothing-to-read']],
    ['a new kind of domain', 'a@odd.example', {}, ['unreadable', 'unreadable']],
    ['domains unread', 'a@fabrikam.example', { domains: failed }, ['throttled', 'throttled']],
  ])('%s', async (_name, user, bodies, expected) => {
    expect(await read(user, bodies)).toEqual(expected)
  })

  it('asks for the configuration of a federated domain alone', async () => {
    const reader = answers({ domains })
    await federationFacts(reader, Promise.resolve(known('a@fabrikam.example', 'test', at)))
    expect(reader.asked.map(({ path }) => path)).toEqual(['/domains?$select=id,authenticationType,isVerified'])
  })

  it('says that nobody signs in', async () => {
    const facts = await federationFacts(answers({ domains }), Promise.resolve(unavailable('needs-user', asTold('x'))))
    expect(says(facts['user.domainType'])).toBe('needs-user')
  })
})

describe('registeredMethods', () => {
  const list = (...items: unknown[]) => registeredMethods({ ok: true, items, requestId: null, at })
  const type = (name: string) => ({ '@odata.type': `#microsoft.graph.${name}AuthenticationMethod` })

  it('names the kinds, each once', () => {
    expect(says(kindsOf(list(type('password'), type('temporaryAccessPass'), type('phone'), type('phone'))))).toEqual(['password', 'temporaryAccessPass', 'phone'])
  })

  it('does not say that there is no key beside a method of an unknown kind', () => {
    const found = list(type('password'), type('newKind'))
    expect([kindsOf(found), securityKeys(found)].map(says)).toEqual(['unreadable', 'unreadable'])
    expect(says(securityKeys(list(type('fido2'), type('newKind'))))).toHaveLength(1)
  })

  it('keeps no value, number or name of a method', () => {
    const secret = { temporaryAccessPass: 'canary-4711', password: 'canary-4711', phoneNumber: '+1 canary', displayName: 'canary', emailAddress: 'canary@x.example', secretKey: 'canary' }
    expect(JSON.stringify(list(...['temporaryAccessPass', 'password', 'phone', 'email', 'softwareOath', 'fido2'].map((name) => ({ ...type(name), ...secret }))))).not.toContain('canary')
  })

  it('does not guess what a method without a type is', () => {
    expect(says(list({ id: 'x' }))).toBe('unreadable')
  })
})

const key = (aaGuid: string): RegisteredMethod => ({ kind: 'fido2', aaGuid })

describe('securityKeyFacts', () => {
  const everybody = { targetType: 'group', id: 'all_users' }
  const good = { id: 'Fido2', state: 'enabled', includeTargets: [everybody], excludeTargets: [], keyRestrictions: { isEnforced: false, enforcementType: 'block', aaGuids: [] } }
  const read = async (change: object, keys: readonly RegisteredMethod[] = [key('aa'), key('bb')]): Promise<Facts> =>
    securityKeyFacts(await readMethodsPolicy(answers({ 'methods-policy': { authenticationMethodConfigurations: [{ ...good, ...change }] } })), person, known(keys, 'test', at))
  const allowed = async (change: object): Promise<unknown> => says((await read(change))['user.allowedSecurityKeys'])
  const rule = (enforcementType: string, ...aaGuids: string[]) => ({ keyRestrictions: { isEnforced: true, enforcementType, aaGuids } })

  it('reads state, targets and keys', async () => {
    const facts = await read({})
    expect([facts['tenant.securityKeyMethod'], facts['user.inSecurityKeyPolicy'], facts['user.securityKeys'], facts['user.allowedSecurityKeys']].map(says)).toEqual(['enabled', true, 2, 2])
  })

  it.each([
    ['no restrictions', { keyRestrictions: null }, 2],
    ['restrictions that are not enforced', { keyRestrictions: { isEnforced: false, enforcementType: 'allow', aaGuids: [] } }, 2],
    ['one model is allowed', rule('allow', 'AA'), 1],
    ['none is allowed', rule('allow'), 0],
    ['one model is blocked', rule('block', 'bb'), 1],
    ['a new kind of restriction', rule('ask'), 'unreadable'],
    ['a passkey profile', { ...rule('allow'), includeTargets: [{ ...everybody, allowedPasskeyProfiles: ['p1'] }], passkeyProfiles: [{ id: 'p1', ...rule('allow', 'aa') }] }, 1],
    ['two passkey profiles', { includeTargets: [{ ...everybody, allowedPasskeyProfiles: ['p1', 'p2'] }], passkeyProfiles: [{ id: 'p1', ...rule('allow', 'aa') }, { id: 'p2', ...rule('allow', 'bb') }] }, 2],
    ['a profile of others', { includeTargets: [{ ...everybody, allowedPasskeyProfiles: ['p1'] }, { targetType: 'group', id: 'others', allowedPasskeyProfiles: ['p2'] }], passkeyProfiles: [{ id: 'p1', ...rule('allow', 'aa') }, { id: 'p2' }] }, 1],
    ['a profile that did not come along', { includeTargets: [{ ...everybody, allowedPasskeyProfiles: ['p1'] }] }, 'unreadable'],
  ])('%s', async (_name, change, expected) => {
    expect(await allowed(change)).toBe(expected)
  })

  it('counts no passkey of Microsoft Authenticator', async () => {
    const facts = await read({}, [key('de1e552d-db1d-4423-a619-566b625cdc84'), key('90a3ccdf-635c-4729-a248-9b709135078f')])
    expect([facts['user.securityKeys'], facts['user.allowedSecurityKeys']].map(says)).toEqual([0, 0])
  })

  it.each([
    [{ state: 'paused' }, 'tenant.securityKeyMethod'],
    [{ includeTargets: null }, 'user.inSecurityKeyPolicy'],
    [{ excludeTargets: null }, 'user.inSecurityKeyPolicy'],
  ] as const)('%j spoils one fact', async (change, id) => {
    const facts = await read(change)
    expect(Object.entries(facts).flatMap(([name, fact]) => (fact.status === 'unavailable' ? [name] : []))).toEqual([id])
  })

  it('is left out by an exclusion', async () => {
    expect(says((await read({ excludeTargets: [{ targetType: 'group', id: 'staff' }] }))['user.inSecurityKeyPolicy'])).toBe(false)
  })
})

describe('the policy of authentication methods', () => {
  it.each([
    ['without the methods', { id: 'authenticationMethodsPolicy' }],
    ['without this method', { authenticationMethodConfigurations: [] }],
    ['with a strange method', { authenticationMethodConfigurations: [{ id: 'X509Certificate', state: 7 }] }],
    ['with a new state', { authenticationMethodConfigurations: [{ id: 'X509Certificate', state: 'paused' }] }],
  ])('%s is unreadable', async (_name, body) => {
    expect(says(certificateMethodFacts(await readMethodsPolicy(answers({ 'methods-policy': body })))['tenant.certificateMethod'])).toBe('unreadable')
  })

  it('reads ids in any case', async () => {
    const methods = await readMethodsPolicy(answers({ 'methods-policy': { authenticationMethodConfigurations: [{ id: 'x509certificate', state: 'enabled' }] } }))
    expect(says(certificateMethodFacts(methods)['tenant.certificateMethod'])).toBe('enabled')
  })
})

describe('registrationDemands', () => {
  it.each([
    ['on', { isEnabled: true }, ['security-defaults']],
    ['off', { isEnabled: false }, []],
    ['missing', {}, 'unreadable'],
    ['unread', failed, 'throttled'],
  ])('security defaults %s', async (_name, body, expected) => {
    expect(says(registrationDemands(await securityDefaultsFact(answers({ 'security-defaults': body }))))).toEqual(expected)
  })
})

const hello = (more: object): EnrollmentConfiguration => ({
  '@odata.type': '#microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration',
  id: 't_DefaultWindowsHelloForBusiness',
  displayName: '',
  priority: 0,
  assignments: [],
  state: 'notConfigured',
  securityKeyForSignIn: 'notConfigured',
  ...more,
})

const use = (node: string, tenant: string): string => `${node}_vendor_msft_passportforwork_${tenant}_policies_usepassportforwork`
const keys = 'device_vendor_msft_passportforwork_securitykey_usesecuritykeyforsignin'

function opened(assignments: readonly object[], settings: Readonly<Record<string, string>> | null): OpenedPolicy {
  const policy: Policy = { id: 'p', name: 'P', kind: 'catalog', templateId: '', templateFamily: 'none', assignments: known(assignments, 'test', at) as Policy['assignments'], settings: null, hidden: null }
  const list = Object.entries(settings ?? {}).map(([definitionId, value]) => ({ definitionId, value }))
  return { policy, reach: policyReach(policy, memberships), settings: settings === null ? unread : known(list, 'test', at) }
}

describe('helloFacts', () => {
  const read = (configurations: readonly EnrollmentConfiguration[], policies: readonly OpenedPolicy[] = []): unknown[] => {
    const facts = helloFacts(known(configurations, 'test', at), known(policies, 'test', at), memberships)
    return [says(facts['tenant.helloPolicy']), says(facts['tenant.securityKeySignIn'])]
  }
  const d = use('device', '{tenantid}')
  const u = use('user', '{tenantid}')
  const on = opened([allDevices], { [d]: `${d}_true` })
  const off = opened([allDevices], { [d]: `${d}_false` })

  it.each([
    ['not configured', [hello({})], [], ['not-configured', 'none']],
    ['on for the tenant', [hello({ state: 'enabled', securityKeyForSignIn: 'enabled' })], [], ['on', 'device']],
    ['off for the tenant', [hello({ state: 'disabled', securityKeyForSignIn: 'disabled' })], [], ['off', 'none']],
    ['a new state', [hello({ state: 'maybe', securityKeyForSignIn: 'maybe' })], [], ['unreadable', 'unreadable']],
    ['a state that is no text', [hello({ state: 7 })], [], ['unreadable', 'unreadable']],
    ['no default', [], [], ['unreadable', 'unreadable']],
    ['a group of the user first', [hello({}), hello({ id: 'x', priority: 1, state: 'disabled', assignments: [toGroup('staff')] })], [], ['off', 'none']],
    ['a group of others', [hello({}), hello({ id: 'x', priority: 1, state: 'disabled', assignments: [toGroup('others')] })], [], ['not-configured', 'none']],
    ['an exclusion', [hello({}), hello({ id: 'x', priority: 1, state: 'disabled', assignments: [allUsers, notGroup('staff')] })], [], ['not-configured', 'none']],
    ['assignments missing', [hello({}), hello({ id: 'x', priority: 1, assignments: null })], [], ['unreadable', 'unreadable']],
    ['a policy turns it on', [hello({})], [on], ['on', 'none']],
    ['a policy turns it off', [hello({})], [off], ['off', 'none']],
    ['a custom policy', [hello({})], [opened([allDevices], { [use('device', '5e6f0a10-1111-4222-8333-444455556666')]: 'true' })], ['on', 'none']],
    ['a policy and the tenant agree', [hello({ state: 'enabled' })], [on], ['on', 'none']],
    ['a policy against the tenant', [hello({ state: 'disabled' })], [on], ['unreadable', 'none']],
    ['a policy for users wins over one for devices', [hello({})], [off, opened([allUsers], { [u]: `${u}_true` })], ['on', 'none']],
    ['two policies against each other', [hello({})], [on, off], ['unreadable', 'none']],
    ['a filter decides', [hello({})], [opened([filtered(allDevices)], { [d]: `${d}_false` })], ['unreadable', 'none']],
    ['an unread policy', [hello({})], [opened([allUsers], null)], ['throttled', 'throttled']],
    ['keys by a policy for devices', [hello({})], [opened([allDevices], { [keys]: `${keys}_1` })], ['not-configured', 'device']],
    ['keys by a policy for users', [hello({})], [opened([allUsers], { [keys]: '1' })], ['not-configured', 'user']],
    ['keys off by a policy, on for the tenant', [hello({ securityKeyForSignIn: 'enabled' })], [opened([allDevices], { [keys]: `${keys}_0` })], ['not-configured', 'unreadable']],
  ])('%s', (_name, configurations, policies, expected) => {
    expect(read(configurations, policies)).toEqual(expected)
  })
})

describe('the demo tenant', () => {
  it('tells how Avery signs in', async () => {
    const { facts } = await scan()
    expect(saying(facts, 'user.domainType')).toEqual({ value: 'managed' })
    expect(saying(facts, 'user.federatedMfa')).toEqual({ value: null })
    expect(saying(facts, 'user.authenticationMethods')).toEqual({ value: ['password', 'phone', 'temporaryAccessPass'] })
    expect(saying(facts, 'user.synced')).toEqual({ value: false })
    expect(saying(facts, 'tenant.helloPolicy')).toEqual({ value: 'on' })
    expect(saying(facts, 'tenant.securityKeySignIn')).toEqual({ value: 'device' })
    expect(saying(facts, 'tenant.securityKeyMethod')).toEqual({ value: 'enabled' })
    expect(saying(facts, 'user.registrationDemands')).toEqual({ value: [] })
  })

  it('keeps the other facts when a sign-in read fails', async () => {
    const { facts } = await scan({ tenant: { faults: [{ kind: 'status-403-scope', match: /\/authentication\/methods$/ }] } })
    expect(facts['user.authenticationMethods']).toMatchObject({ reason: 'needs-permission', detail: { en: expect.stringContaining('UserAuthenticationMethod.Read.All') as string } })
    expect(saying(facts, 'user.tap')).toMatchObject({ value: { exists: true } })
    expect(saying(facts, 'tenant.securityKeyMethod')).toEqual({ value: 'enabled' })
  })
})
