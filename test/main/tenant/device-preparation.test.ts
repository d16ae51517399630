import { describe, expect, it } from 'vitest'
import { known } from '../../../core/facts/fact.ts'
import type { Facts } from '../../../core/facts/index.ts'
import { corporateIdentifiersFact } from '../../../main/tenant/corporate-identifiers.ts'
import { joiningAdministratorsFact } from '../../../main/tenant/joining-administrators.ts'
import { readCatalog } from '../../../main/tenant/policies.ts'
import { preparationPolicyFacts } from '../../../main/tenant/preparation-policy.ts'
import { allUsers, answer, answers, at, failed, filtered, groups, notGroup, says, strange, toGroup, unread } from './answers.ts'
import { saying, scan } from './scan.ts'

const prefix = 'enrollment_autopilot_dpp_'
const names = ['Standard User', 'Administrator']
const choice = (name: string, value: string, options: readonly string[]): object => ({
  settingInstance: { settingDefinitionId: `${prefix}${name}`, choiceSettingValue: { value: `${prefix}${name}_${value}` } },
  settingDefinitions: [{ options: options.map((displayName, index) => ({ itemId: `${prefix}${name}_${String(index)}`, displayName })) }],
})
const simple = (name: string, value: unknown): object => ({ settingInstance: { settingDefinitionId: `${prefix}${name}`, simpleSettingValue: { value } } })
const list = (name: string, count: number): object => ({
  settingInstance: { settingDefinitionId: `${prefix}${name}`, simpleSettingCollectionValue: Array.from({ length: count }, () => ({ value: 'app' })) },
})
const settings = [choice('accountype', '0', names), choice('jointype', '0', ['Microsoft Entra joined', 'Microsoft Entra hybrid joined']), simple('timeout', 60), list('allowedappids', 2)]
const good = { validationSucceeded: true, enrollmentTimeDeviceMembershipTargetValidationStatuses: [{ targetId: 'g', targetValidationErrorCode: 'unknown' }] }
const wrong = (code: string): object => ({ validationSucceeded: false, enrollmentTimeDeviceMembershipTargetValidationStatuses: [{ targetId: 'g', targetValidationErrorCode: code }] })

const template = '80d33118-b7b4-40d8-b15f-81be745e053f_1'
const policy = (name: string, assignments: unknown, more: object = {}): object => ({
  id: name,
  name,
  platforms: 'windows10',
  isAssigned: true,
  templateReference: { templateId: template, templateFamily: 'enrollmentConfiguration' },
  assignments,
  ...more,
})

async function facts(policies: readonly object[], bodies: Readonly<Record<string, unknown>> = {}, user = groups('staff')): Promise<Facts> {
  const reader = answers({ 'preparation-settings': { value: settings }, 'preparation-group': good, ...bodies, 'configuration-policies': { value: policies } })
  return preparationPolicyFacts(reader, await readCatalog(reader), { device: unread, user })
}

describe('the device preparation policy', () => {
  it.each<[string, readonly object[], unknown]>([
    ['none', [], null],
    ['for the user', [policy('a', [toGroup('staff')])], 'a'],
    ['for all users', [policy('a', [allUsers])], 'a'],
    ['for somebody else', [policy('a', [toGroup('others')])], null],
    ['not for the user', [policy('a', [allUsers, notGroup('staff')])], null],
    ['automatic, so not for users', [policy('a', [allUsers], { templateReference: { templateId: 'a6157a7f-aa00-42d9-ac82-7d2479f545db_1', templateFamily: 'enrollmentConfiguration' } })], null],
    ['two, by priority', [policy('a', [allUsers], { priorityMetaData: { priority: 2 } }), policy('b', [allUsers], { priorityMetaData: { priority: 1 } })], 'b'],
    ['two without priorities', [policy('a', [allUsers]), policy('b', [allUsers])], 'unreadable'],
    ['two with one priority', [policy('a', [allUsers], { priorityMetaData: { priority: 1 } }), policy('b', [allUsers], { priorityMetaData: { priority: 1 } })], 'unreadable'],
    ['a filter decides', [policy('a', [filtered(allUsers)])], 'unreadable'],
    ['a target of an unknown kind', [policy('a', [strange])], 'unreadable'],
  ])('%s', async (_name, policies, expected) => {
    const found = says((await facts(policies))['tenant.preparationPolicy'])
    expect(typeof found === 'object' && found !== null ? (found as { name: string }).name : found).toBe(expected)
  })

  it('asks for nothing more without a policy', async () => {
    const reader = answers({ 'configuration-policies': { value: [policy('a', [toGroup('others')])] } })
    const found = await preparationPolicyFacts(reader, await readCatalog(reader), { device: unread, user: groups('staff') })
    expect(reader.asked).toHaveLength(1)
    expect(says(found['tenant.preparationGroup'])).toBe('nothing-to-read')
  })

  it.each<[string, readonly unknown[], unknown, unknown, unknown]>([
    ['all there', settings, { name: 'a', timeoutMinutes: 60, apps: 2, scripts: 0 }, 'standard', 'entra'],
    ['the other numbers', [choice('accountype', '1', names), choice('jointype', '1', ['Azure AD joined', 'Hybrid Azure AD joined']), simple('timeout', '30'), list('allowedscriptids', 3)], { name: 'a', timeoutMinutes: 30, apps: 0, scripts: 3 }, 'administrator', 'hybrid'],
    ['numbers the other way round', [choice('accountype', '0', ['Administrator', 'Standard User']), simple('timeout', 30)], { name: 'a', timeoutMinutes: 30, apps: 0, scripts: 0 }, 'administrator', 'unreadable'],
    ['without the names of the options', [choice('accountype', '0', []), choice('jointype', '0', []), simple('timeout', 30)], { name: 'a', timeoutMinutes: 30, apps: 0, scripts: 0 }, 'unreadable', 'unreadable'],
    ['without a time limit', [choice('accountype', '0', names)], 'unreadable', 'standard', 'unreadable'],
    ['an empty time limit', [simple('timeout', '')], 'unreadable', 'unreadable', 'unreadable'],
    ['another form', [{ settingInstance: 5 }], 'unreadable', 'unreadable', 'unreadable'],
  ])('settings: %s', async (_name, items, expected, account, join) => {
    const found = await facts([policy('a', [allUsers])], { 'preparation-settings': { value: items } })
    expect(says(found['tenant.preparationPolicy'])).toEqual(expected)
    expect(says(found['tenant.preparationAccountType'])).toBe(account)
    expect(says(found['tenant.preparationJoinType'])).toBe(join)
  })

  it.each<[string, unknown, unknown]>([
    ['good', good, { chosen: true, problems: [] }],
    ['no owner', wrong('firstPartyAppNotAnOwner'), { chosen: true, problems: ['firstPartyAppNotAnOwner'] }],
    ['dynamic', wrong('notStaticSecurityGroup'), { chosen: true, problems: ['notStaticSecurityGroup'] }],
    ['none', { validationSucceeded: true, enrollmentTimeDeviceMembershipTargetValidationStatuses: [] }, { chosen: false, problems: [] }],
    ['outside the scope of the account', wrong('securityGroupNotInCallerScope'), 'needs-role'],
    ['a code of tomorrow', wrong('groupOfTomorrow'), 'unreadable'],
    ['failed without a code', { ...good, validationSucceeded: false }, 'unreadable'],
    ['without a result', { enrollmentTimeDeviceMembershipTargetValidationStatuses: good.enrollmentTimeDeviceMembershipTargetValidationStatuses }, 'unreadable'],
    ['another form', { value: [] }, 'unreadable'],
    ['throttled', failed, 'throttled'],
    ['not in this cloud', answer({}, 404), 'not-in-cloud'],
  ])('device group: %s', async (_name, body, expected) => {
    expect(says((await facts([policy('a', [allUsers])], { 'preparation-group': body }))['tenant.preparationGroup'])).toEqual(expected)
  })
})

describe('users who become administrators', () => {
  it.each<[unknown, unknown]>([
    ['#microsoft.graph.allDeviceRegistrationMembership', 'all'],
    ['#microsoft.graph.enumeratedDeviceRegistrationMembership', 'selected'],
    ['#microsoft.graph.noDeviceRegistrationMembership', 'none'],
    ['#microsoft.graph.somethingNew', 'unreadable'],
    [undefined, 'unreadable'],
  ])('%s', async (type, expected) => {
    const body = { azureADJoin: { localAdmins: { registeringUsers: { '@odata.type': type } } } }
    expect(says(await joiningAdministratorsFact(answers({ 'join-settings': body })))).toBe(expected)
  })
})

describe('corporate identifiers', () => {
  const serial = known('FBK-10001', 'test', at)
  const none = known(null, 'test', at)
  const named = (text: string, type = 'manufacturerModelSerial'): object => ({ importedDeviceIdentifier: text, importedDeviceIdentityType: type })
  const read = async (items: unknown): Promise<unknown> => says(await corporateIdentifiersFact(answers({ 'corporate-identifiers': items }), serial, none))

  it('are those with exactly this serial number', async () => {
    const items = [named('CONTOSO,LATERO14,FBK10001'), named('CONTOSO,LATERO14,XFBK10001'), named('FBK10001', 'serialNumber'), named('A,B,C,FBK10001')]
    expect(await read({ value: items })).toEqual([{ manufacturer: 'CONTOSO', model: 'LATERO14', serialNumber: 'FBK10001' }])
    expect(await read({ value: [] })).toEqual([])
    expect(await read(failed)).toBe('throttled')
    expect(await read({ value: [{ importedDeviceIdentifier: 5 }] })).toBe('unreadable')
  })

  it('are not asked for when the device is registered or unknown', async () => {
    const reader = answers({})
    const record = { id: 'r', serialNumber: 'S', azureActiveDirectoryDeviceId: 'd', groupTag: '', enrollmentState: '', userPrincipalName: '', managedDeviceId: '' }
    expect(says(await corporateIdentifiersFact(reader, serial, known(record, 'test', at)))).toBe('nothing-to-read')
    expect(says(await corporateIdentifiersFact(reader, unread, none))).toBe('needs-identity')
    expect(reader.asked).toHaveLength(0)
  })

  it('are searched in the whole list when the service refuses the search', async () => {
    const { facts: found, log } = await scan({ serialNumber: 'FBK10005', user: 'kit.marlow@fabrikam.example', tenant: { faults: [{ kind: 'status-400', match: (_method, _version, path, query) => path.endsWith('/importedDeviceIdentities') && query.includes('$filter'), insideBatch: true }] } })
    expect(log.join('\n')).toContain('importedDeviceIdentities?$top=1000')
    expect(saying(found, 'tenant.corporateIdentifiers')).toMatchObject({ value: [{ serialNumber: 'FBK10005' }] })
  })
})

describe('the demo tenant', () => {
  it('has a user in the pilot of device preparation', async () => {
    const { facts: found, requests } = await scan({ serialNumber: 'FBK10005', user: 'kit.marlow@fabrikam.example' })
    expect(saying(found, 'tenant.devicePreparationPolicy')).toEqual({ value: true })
    expect(saying(found, 'tenant.preparationPolicy')).toEqual({ value: { name: 'Device preparation pilot', timeoutMinutes: 60, apps: 2, scripts: 0 } })
    expect(saying(found, 'tenant.preparationAccountType')).toEqual({ value: 'standard' })
    expect(saying(found, 'tenant.preparationJoinType')).toEqual({ value: 'entra' })
    expect(saying(found, 'tenant.preparationGroup')).toEqual({ value: { chosen: true, problems: [] } })
    expect(saying(found, 'tenant.corporateIdentifiers')).toEqual({ value: [{ manufacturer: 'CONTOSO', model: 'LATERO14', serialNumber: 'FBK10005' }] })
    expect(saying(found, 'tenant.joiningAdministrators')).toMatchObject({ value: expect.any(String) as string })
    expect(requests).toBeLessThanOrEqual(9)
  })
})
