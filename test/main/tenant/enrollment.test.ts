import { describe, expect, it } from 'vitest'
import { known } from '../../../core/facts/fact.ts'
import { enrollmentFacts } from '../../../core/facts/enrollment.ts'
import type { FactId } from '../../../core/facts/index.ts'
import { joinSettingsFacts } from '../../../main/tenant/join-settings.ts'
import { otherMdmAppsFact } from '../../../main/tenant/mdm-apps.ts'
import { operatorRoleFacts, rolesRead } from '../../../main/tenant/operator-roles.ts'
import { organizationDetails } from '../../../main/tenant/organization-details.ts'
import { subscriptionsRead, tenantLicenseFacts } from '../../../main/tenant/tenant-licenses.ts'
import { termsFacts, termsRead } from '../../../main/tenant/terms.ts'
import { allDevices, allUsers, answer, answers, at, filtered, groups, says, toGroup, unread } from './answers.ts'
import { saying, scan } from './scan.ts'

const person = { id: known('u1', 'test', at), groups: groups('staff') }

describe('join settings', () => {
  const read = async (policy: object, who: Parameters<typeof joinSettingsFacts>[1] = Promise.resolve(person)) =>
    joinSettingsFacts(answers({ 'join-settings': policy, 'user-devices': { value: [] } }), who)
  const allowed = (membership: object | null) => ({ azureADJoin: { allowedToJoin: membership } })
  const kind = (name: string, more: object = {}) => allowed({ '@odata.type': `#microsoft.graph.${name}DeviceRegistrationMembership`, ...more })

  it.each<[string, object, unknown]>([
    ['everybody', kind('all'), { appliesTo: 'all', includesUser: true }],
    ['nobody', kind('no'), { appliesTo: 'none', includesUser: false }],
    ['the user', kind('enumerated', { users: ['u1'], groups: [] }), { appliesTo: 'selected', includesUser: true }],
    ['a group of the user', kind('enumerated', { users: [], groups: ['staff'] }), { appliesTo: 'selected', includesUser: true }],
    ['others', kind('enumerated', { users: ['u2'], groups: ['other'] }), { appliesTo: 'selected', includesUser: false }],
    ['a selection without its lists', kind('enumerated'), 'unreadable'],
    ['a kind of later days', kind('adaptive'), 'unreadable'],
    ['nothing', allowed(null), 'unreadable'],
    ['no join policy', {}, 'unreadable'],
  ])('who may join: %s', async (_name, policy, expected) => {
    expect(says((await read(policy))['tenant.joinScope'])).toEqual(expected)
  })

  it('looks at groups only where the user is not named', async () => {
    const nobody = Promise.resolve({ id: person.id, groups: unread })
    expect(says((await read(kind('enumerated', { users: ['u1'], groups: ['x'] }), nobody))['tenant.joinScope'])).toMatchObject({ includesUser: true })
    expect(says((await read(kind('enumerated', { users: [], groups: ['x'] }), nobody))['tenant.joinScope'])).toBe('throttled')
  })

  it.each<[unknown, unknown]>([
    [50, 50],
    [0, 0],
    [2_147_483_647, null],
    [null, 'unreadable'],
    ['many', 'unreadable'],
  ])('limit %s', async (userDeviceQuota, expected) => {
    expect(says((await read({ userDeviceQuota }))['tenant.deviceQuota'])).toBe(expected)
  })

  it.each<[unknown, unknown]>([
    ['required', true],
    ['notRequired', false],
    ['unknownFutureValue', 'unreadable'],
    [undefined, 'unreadable'],
  ])('multifactor authentication %s', async (multiFactorAuthConfiguration, expected) => {
    expect(says((await read({ multiFactorAuthConfiguration }))['tenant.joinMfa'])).toBe(expected)
  })

  it('counts joined and registered devices, not hybrid joined ones', async () => {
    const device = (trustType: string | null) => ({ '@odata.type': '#microsoft.graph.device', id: 'd', trustType })
    const reader = answers({ 'join-settings': {}, 'user-devices': { value: ['AzureAd', 'Workplace', 'ServerAd', null].map(device) } })
    expect(says((await joinSettingsFacts(reader, Promise.resolve(person)))['user.devices'])).toBe(3)
    expect(reader.asked.map(({ path }) => path)).toContain('/users/u1/ownedDevices?$select=id,trustType&$top=999')
  })

  it('does not guess whether a device of a new kind counts', async () => {
    const reader = answers({ 'join-settings': {}, 'user-devices': { value: [{ id: 'd', trustType: 'NewKind' }] } })
    expect(says((await joinSettingsFacts(reader, Promise.resolve(person)))['user.devices'])).toBe('unreadable')
  })

  it('asks for the devices of nobody when there is no user', async () => {
    const reader = answers({ 'join-settings': {} })
    expect(says((await joinSettingsFacts(reader, Promise.resolve({ id: known(null, 'test', at), groups: groups() })))['user.devices'])).toBe('nothing-to-read')
    expect(says((await joinSettingsFacts(reader, Promise.resolve({ id: unread, groups: unread })))['user.devices'])).toBe('throttled')
    expect(reader.asked.filter(({ path }) => path.includes('ownedDevices'))).toEqual([])
  })
})

describe('other MDM applications', () => {
  const intune = { id: '0000000A-0000-0000-C000-000000000000', appliesTo: 'all', displayName: 'Microsoft Intune' }
  const app = (id: string, appliesTo: string) => ({ id, appliesTo, displayName: `App ${id}` })
  const read = async (apps: readonly object[], inside: readonly string[] = [], own = groups('staff')) =>
    says((await otherMdmAppsFact(answers({ 'mdm-apps': { value: apps }, 'mdm-groups': { value: inside.map((id) => ({ id })) } }), Promise.resolve(own)))['tenant.otherMdmApps'])

  it.each<[string, readonly object[], readonly string[], unknown]>([
    ['Intune alone', [intune], [], []],
    ['one for nobody', [intune, app('a', 'none')], [], []],
    ['one for all', [intune, app('a', 'all')], [], ['App a']],
    ['one for a group of the user', [intune, app('a', 'selected')], ['staff'], ['App a']],
    ['one for others', [intune, app('a', 'selected')], ['other'], []],
    ['one for no group', [intune, app('a', 'selected')], [], []],
    ['a scope of later days', [intune, app('a', 'adaptive')], [], 'unreadable'],
    ['more than can be opened', [intune, ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => app(id, 'selected'))], [], 'unreadable'],
  ])('%s', async (_name, apps, inside, expected) => {
    expect(await read(apps, inside)).toEqual(expected)
  })

  it('needs the groups of the user only where a group decides', async () => {
    const nobody = unread as unknown as ReturnType<typeof groups>
    expect(await read([intune, app('a', 'all')], [], nobody)).toEqual(['App a'])
    expect(await read([intune, app('a', 'selected')], ['staff'], nobody)).toBe('throttled')
  })

  it('is unavailable when the list is', async () => {
    expect(says((await otherMdmAppsFact(answers({}), Promise.resolve(groups())))['tenant.otherMdmApps'])).toBe('service-error')
  })
})

describe('the organization itself', () => {
  const id = Promise.resolve(known('t1', 'test', at))
  const missing = answer({ error: { code: 'Request_ResourceNotFound', message: '' } }, 404)

  it.each<[unknown, unknown]>([
    ['intune', 'intune'],
    ['office365', 'office365'],
    ['unknown', 'unknown'],
    ['somethingNew', 'unreadable'],
    [null, 'unreadable'],
  ])('MDM authority %s', async (mobileDeviceManagementAuthority, expected) => {
    const facts = await organizationDetails(answers({ 'organization-details': { mobileDeviceManagementAuthority } }), id)
    expect(says(facts['tenant.mdmAuthority'])).toBe(expected)
  })

  it('branding is there, is not there, or nobody knows', async () => {
    const read = async (body: unknown) => says((await organizationDetails(answers({ branding: body }), id))['tenant.companyBranding'])
    expect(await read({ id: '0', signInPageText: null })).toBe(true)
    expect(await read(missing)).toBe(false)
    expect(await read(answer({ error: { code: 'UnknownError', message: '' } }, 404))).toBe('not-in-cloud')
    expect(await read([])).toBe('unreadable')
    expect(says((await organizationDetails(answers({}), id))['tenant.companyBranding'])).toBe('service-error')
  })

  it('asks for the default branding, and for nothing without the id of the tenant', async () => {
    const reader = answers({ branding: missing })
    await organizationDetails(reader, id)
    expect(reader.asked.find(({ path }) => path === '/organization/t1/branding')?.headers).toEqual({ 'Accept-Language': '0' })
    const none = answers({})
    expect(says((await organizationDetails(none, Promise.resolve(unread)))['tenant.mdmAuthority'])).toBe('throttled')
    expect(none.asked).toEqual([])
  })
})

describe('licenses of the tenant', () => {
  const p1 = '41781FB2-BC02-4B7C-BD55-B576C07BB09D'
  const subscription = (capabilityStatus: string, provisioningStatus = 'Success') => ({ capabilityStatus, servicePlans: [{ servicePlanId: p1, provisioningStatus }, { servicePlanId: 'other', provisioningStatus }] })
  const read = async (value: readonly object[]) => says(tenantLicenseFacts(await answers({ subscriptions: { value } }).list(subscriptionsRead, 0))['tenant.servicePlans'])

  it.each<[string, readonly object[], unknown]>([
    ['a working subscription', [subscription('Enabled')], ['AAD_PREMIUM']],
    ['one in its grace period', [subscription('Warning')], ['AAD_PREMIUM']],
    ['one that ran out', [subscription('Suspended'), subscription('Deleted')], []],
    ['a plan that is not there yet', [subscription('Enabled', 'PendingActivation')], []],
    ['the same plan twice', [subscription('Enabled'), subscription('Enabled')], ['AAD_PREMIUM']],
    ['a state of later days', [subscription('Resting')], 'unreadable'],
    ['a plan in a state of later days', [subscription('Enabled', 'Resting')], 'unreadable'],
    ['a state of later days next to a working one', [subscription('Resting'), subscription('Enabled')], ['AAD_PREMIUM']],
    ['a state of later days on a plan that nobody asks for', [{ capabilityStatus: 'Enabled', servicePlans: [{ servicePlanId: 'other', provisioningStatus: 'Resting' }] }], []],
    ['nothing', [], []],
    ['another form', [{ capabilityStatus: 'Enabled' }], 'unreadable'],
  ])('%s', async (_name, value, expected) => {
    expect(await read(value)).toEqual(expected)
  })
})

describe('roles of the signed-in account', () => {
  const read = async (body: unknown) => says(operatorRoleFacts(await answers({ 'operator-roles': body }).list(rolesRead, 0))['tenant.operatorRoles'])

  it('keeps the ids that are the same in every tenant', async () => {
    expect(await read({ value: [{ id: 'own', roleTemplateId: 'C4E39BD9-1100-46d3-8c65-fb160da0071f', displayName: 'Authentication Administrator' }] })).toEqual([
      { templateId: 'c4e39bd9-1100-46d3-8c65-fb160da0071f', name: 'Authentication Administrator' },
    ])
    expect(await read({ value: [] })).toEqual([])
    expect(await read({ value: [{ id: 'own' }] })).toBe('unreadable')
  })
})

describe('terms and conditions', () => {
  const terms = (displayName: string, assignments: readonly object[] | null) => ({ id: displayName, displayName, assignments })
  const read = async (value: readonly object[], user = groups('staff')) =>
    says(termsFacts(await answers({ terms: { value } }).list(termsRead, 0), { device: groups(), user })['tenant.termsAndConditions'])

  it.each<[string, readonly object[], unknown]>([
    ['none', [], []],
    ['for all users', [terms('A', [allUsers])], ['A']],
    ['for a group of the user', [terms('A', [toGroup('staff')]), terms('B', [toGroup('other')])], ['A']],
    ['for devices, which accept nothing', [terms('A', [allDevices])], []],
    ['a filter decides', [terms('A', [filtered(allUsers)])], 'unreadable'],
    ['assignments left out', [terms('A', null)], 'unreadable'],
  ])('%s', async (_name, value, expected) => {
    expect(await read(value)).toEqual(expected)
  })
})

const ids = Object.keys(enrollmentFacts) as FactId[]

describe('the demo tenant', () => {
  it('answers everything for a device and its user', async () => {
    const { facts, requests } = await scan()
    expect(ids.filter((id) => facts[id]?.status !== 'known')).toEqual([])
    expect(saying(facts, 'tenant.userRestrictions')).toMatchObject({ value: [{ name: 'Fabrikam Windows', minimumVersion: [10, 0, 19041] }] })
    expect(saying(facts, 'tenant.servicePlans')).toEqual({ value: ['INTUNE_A', 'AAD_PREMIUM'] })
    expect(saying(facts, 'user.devices')).toEqual({ value: 1 })
    expect(requests).toBeLessThanOrEqual(9)
  })

  it('leaves open what depends on a user when there is none', async () => {
    const { facts } = await scan({ serialNumber: '2051-7734-1188-6402-9925-4417-03', user: null })
    const open = ids.filter((id) => facts[id]?.status !== 'known')
    expect(open).toEqual(['tenant.userRestrictions', 'user.devices'])
    for (const id of open) expect(saying(facts, id)).toEqual({ reason: 'needs-user' })
  })

  it('asks for the organization, roles, licenses and terms once, whatever the round', async () => {
    const { log } = await scan({ serialNumber: 'NOBODY' })
    for (const part of ['/subscribedSkus', '/me/', '/termsAndConditions', '/branding', '/deviceRegistrationPolicy', '/ownedDevices']) {
      expect(log.filter((line) => line.includes(part)), part).toHaveLength(1)
    }
  })

  it('does not take refused roles for none', async () => {
    const { facts } = await scan({ tenant: { faults: [{ kind: 'status-400', match: '/me/', insideBatch: true }] } })
    expect(saying(facts, 'tenant.operatorRoles')).toEqual({ reason: 'service-error' })
  })
})
