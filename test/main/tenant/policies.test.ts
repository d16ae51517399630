import { describe, expect, it } from 'vitest'
import { known } from '../../../core/facts/fact.ts'
import { choice } from '../../../main/demo/tenant/data/configuration-policies.ts'
import { devicePreparationFact } from '../../../main/tenant/device-preparation.ts'
import { configurationSettings, deviceConfigurationItem, hiddenSettings } from '../../../main/tenant/device-configuration-settings.ts'
import { catalogSettings, settingItem } from '../../../main/tenant/policy-settings.ts'
import { policyReach, readCatalog, readCustom, type Policy } from '../../../main/tenant/policies.ts'
import { restartForcingPolicies } from '../../../main/tenant/restart-policies.ts'
import type { OpenedPolicy } from '../../../main/tenant/opened-policies.ts'
import { webSignInReach } from '../../../main/tenant/web-sign-in.ts'
import { allDevices, allUsers, answers, at, filtered, groups, says, toGroup, unread } from './answers.ts'
import { asTold } from '../../../core/words/say.ts'

const csp = 'device_vendor_msft_policy_config_'
const web = `${csp}authentication_enablewebsignin`
const guard = `${csp}deviceguard_lsacfgflags`
const memberships = { device: groups('laptops'), user: groups('staff') }

function policy(assignments: readonly object[], more: Partial<Policy> = {}): Policy {
  return { id: 'p', name: 'Policy', kind: 'catalog', templateId: '', templateFamily: 'none', assignments: known(assignments, 'test', at) as Policy['assignments'], settings: null, hidden: null, ...more }
}

function opened(assignments: readonly object[], settings: Readonly<Record<string, string>> | null, more: Partial<Policy> = {}): OpenedPolicy {
  const made = policy(assignments, more)
  const list = Object.entries(settings ?? {}).map(([definitionId, value]) => ({ definitionId, value }))
  return { policy: made, reach: policyReach(made, memberships), settings: settings === null ? unread : known(list, 'test', at) }
}

const on = { [web]: `${web}_1` }
const off = { [web]: `${web}_2` }

describe('webSignInReach', () => {
  it.each([
    ['no policy', [], 'none'],
    ['policies about other things', [opened([allDevices], { [guard]: `${guard}_1` })], 'none'],
    ['a group of the device', [opened([toGroup('laptops')], on)], 'device'],
    ['all devices', [opened([allDevices], on)], 'device'],
    ['a group of the user', [opened([toGroup('staff')], on)], 'user'],
    ['all users', [opened([allUsers], on)], 'user'],
    ['device and user', [opened([toGroup('staff')], on), opened([toGroup('laptops')], on)], 'device'],
    ['somebody else', [opened([toGroup('others')], on)], 'none'],
    ['unassigned', [opened([], on)], 'none'],
    ['turned off', [opened([allDevices], off)], 'none'],
    ['turned on and off', [opened([allDevices], on), opened([toGroup('laptops')], off)], 'unreadable'],
    ['turned off for somebody else', [opened([allDevices], on), opened([toGroup('others')], off)], 'device'],
    ['an assignment filter', [opened([filtered(allDevices)], on)], 'unreadable'],
    ['an assignment filter on something else', [opened([filtered(allDevices)], { [guard]: 'x' })], 'none'],
    ['unread settings of a policy that lands', [opened([allDevices], on), opened([allDevices], null)], 'throttled'],
    ['unread settings of a policy that misses', [opened([allDevices], on), opened([toGroup('others')], null)], 'device'],
    ['the number 1 of an OMA-URI', [opened([allDevices], { [web]: '1' })], 'device'],
    ['the number 0 of an OMA-URI', [opened([allDevices], { [web]: '0' })], 'none'],
    ['a value that merely ends in 1', [opened([allDevices], { [web]: `${web}_11` })], 'none'],
  ] as const)('%s → %s', (_name, policies, expected) => {
    expect(says(webSignInReach(policies, 'test', at))).toBe(expected)
  })
})

describe('restartForcingPolicies', () => {
  it.each([
    ['nothing', [], []],
    ['Device Guard for the device', [opened([toGroup('laptops')], { [guard]: '1' })], ['Policy (Device Guard)']],
    ['Device Guard for the user', [opened([toGroup('staff')], { [guard]: '1' })], []],
    ['two kinds in one', [opened([allDevices], { [guard]: '1', [`${csp}devicelock_mindevicepasswordlength`]: '8' })], ['Policy (Device Guard, Device lock)']],
    ['AppLocker', [opened([allDevices], { device_vendor_msft_applocker_applicationlaunchrestrictions_groupname_exe: 'x' })], ['Policy (AppLocker)']],
    ['AppLocker by OMA-URI', [opened([allDevices], { vendor_msft_applocker_x: 'x' })], ['Policy (AppLocker)']],
    ['preview builds', [opened([allDevices], { [`${csp}update_managepreviewbuilds`]: '0' })], ['Policy (Preview builds)']],
    ['User Account Control', [opened([allDevices], { [`${csp}localpoliciessecurityoptions_useraccountcontrol_runalladministratorsinadminapprovalmode`]: '1' })], ['Policy (User Account Control)']],
    ['harmless', [opened([allDevices], { [`${csp}update_branchreadinesslevel`]: '1' })], []],
    ['unread settings', [opened([allDevices], null)], 'throttled'],
    ['unread settings for the user alone', [opened([allUsers], null)], []],
    ['open reach', [opened([filtered(allDevices)], { [guard]: '1' })], 'unreadable'],
    ['open reach beside a clear one', [opened([filtered(allDevices)], { [guard]: '1' }), opened([allDevices], { [guard]: '1' })], ['Policy (Device Guard)']],
    ['hidden settings', [opened([allDevices], {}, { hidden: asTold('hidden') })], 'unreadable'],
    ['hidden settings for the user alone', [opened([allUsers], {}, { hidden: asTold('hidden') })], []],
  ] as const)('%s', (_name, policies, expected) => {
    expect(says(restartForcingPolicies(policies, 'test', at))).toEqual(expected)
  })
})

describe('devicePreparationFact', () => {
  const template = { templateFamily: 'enrollmentConfiguration', templateId: '80d33118-b7b4-40d8-b15f-81be745e053f_3' }
  const automatic = { ...template, templateId: 'a6157a7f-aa00-42d9-ac82-7d2479f545db_1' }

  it.each([
    ['no policy', [], memberships, false],
    ['a policy for the user', [policy([toGroup('staff')], template)], memberships, true],
    ['a policy for all users', [policy([allUsers], template)], memberships, true],
    ['a policy for others', [policy([toGroup('others')], template)], memberships, false],
    ['an automatic one', [policy([toGroup('staff')], automatic)], memberships, false],
    ['an ordinary policy', [policy([toGroup('staff')])], memberships, false],
    ['groups unread', [policy([toGroup('staff')], template)], { ...memberships, user: unread }, 'throttled'],
    ['groups unread, no policy', [], { ...memberships, user: unread }, false],
  ] as const)('%s', (_name, policies, who, expected) => {
    expect(says(devicePreparationFact(known(policies, 'test', at), who))).toBe(expected)
  })

  it('is unavailable with the list', () => {
    expect(says(devicePreparationFact(unread, memberships))).toBe('throttled')
  })
})

describe('catalogSettings', () => {
  const read = (...instances: unknown[]) => catalogSettings(instances.map((settingInstance) => settingItem.parse({ settingInstance })))

  it('finds nested settings', () => {
    const group = { settingDefinitionId: 'Outer', groupSettingCollectionValue: [{ children: [choice(web, '1')] }] }
    expect(read(choice('a', '0', [group]), { settingDefinitionId: 'n', simpleSettingValue: { value: 5 } })).toEqual([
      { definitionId: 'a', value: 'a_0' },
      { definitionId: 'outer', value: '' },
      { definitionId: web, value: `${web}_1` },
      { definitionId: 'n', value: '5' },
    ])
  })

  it.each([
    ['no definition id', { choiceSettingValue: { value: 'x' } }],
    ['a broken child', choice('a', '0', [7])],
    ['a value of a strange type', { settingDefinitionId: 'a', simpleSettingValue: { value: {} } }],
    ['text', 'text'],
  ])('refuses %s', (_name, instance) => {
    expect(read(instance)).toBeNull()
  })

  it('refuses settings that nest without end', () => {
    let deep: unknown = choice('a', '0')
    for (let each = 0; each < 50; each += 1) deep = choice('a', '0', [deep])
    expect(read(deep)).toBeNull()
  })
})

describe('configurationSettings', () => {
  const read = (change: object) => configurationSettings(deviceConfigurationItem.parse({ id: '1', ...change }))

  it.each([
    ['./Vendor/MSFT/Policy/Config/Authentication/EnableWebSignIn', web],
    ['./Device/Vendor/MSFT/Policy/Config/Authentication/EnableWebSignIn', web],
    ['./User/Vendor/MSFT/Policy/Config/Authentication/EnableWebSignIn', web.replace('device_', 'user_')],
    ['./vendor/msft/AppLocker/ApplicationLaunchRestrictions/apps/EXE/Policy', 'device_vendor_msft_applocker_applicationlaunchrestrictions_apps_exe_policy'],
  ])('%s', (omaUri, definitionId) => {
    expect(read({ omaSettings: [{ omaUri, value: 1 }] })).toEqual([{ definitionId, value: '1' }])
  })

  it('sees a device password and AppLocker in older profiles', () => {
    expect(read({ passwordRequired: true, appLockerApplicationControl: 'enforceComponentsAndStoreApps' }).map(({ definitionId }) => definitionId)).toEqual([
      `${csp}devicelock_devicepasswordenabled`,
      'device_vendor_msft_applocker_applicationlaunchrestrictions',
    ])
    expect(read({ passwordRequired: false, appLockerApplicationControl: 'notConfigured' })).toEqual([])
  })

  it.each([
    [{ deviceGuardEnableVirtualizationBasedSecurity: true }, `${csp}deviceguard_enablevirtualizationbasedsecurity`],
    [{ deviceGuardLocalSystemAuthorityCredentialGuardSettings: 'enableWithUEFILock' }, `${csp}deviceguard_lsacfgflags`],
    [{ deviceGuardLaunchSystemGuard: 'disabled' }, `${csp}deviceguard_configuresystemguardlaunch`],
    [{ localSecurityOptionsUseAdminApprovalMode: true }, `${csp}localpoliciessecurityoptions_useraccountcontrol_useadminapprovalmode`],
    [{ businessReadyUpdatesOnly: 'all' }, `${csp}update_managepreviewbuilds`],
    [{ businessReadyUpdatesOnly: 'windowsInsiderBuildSlow' }, `${csp}update_managepreviewbuilds`],
    [{ businessReadyUpdatesOnly: 'userDefined' }, undefined],
    [{ deviceGuardEnableVirtualizationBasedSecurity: false, deviceGuardLaunchSystemGuard: 'notConfigured', passwordRequired: null }, undefined],
    [{ localSecurityOptionsLogOnMessageText: 'Hello' }, undefined],
  ])('%o', (members, definitionId) => {
    expect(read(members)[0]?.definitionId).toBe(definitionId)
  })

  const type = (name: string) => `#microsoft.graph.${name}`
  it.each([
    ['endpoint protection without Device Guard', { '@odata.type': type('windows10EndpointProtectionConfiguration') }, true],
    ['endpoint protection with Device Guard', { '@odata.type': type('windows10EndpointProtectionConfiguration'), deviceGuardEnableVirtualizationBasedSecurity: false }, false],
    ['an update ring without its prerelease setting', { '@odata.type': type('windowsUpdateForBusinessConfiguration') }, true],
    ['an update ring with a channel that nobody knows', { '@odata.type': type('windowsUpdateForBusinessConfiguration'), businessReadyUpdatesOnly: 'weekly' }, true],
    ['an update ring with it', { '@odata.type': type('windowsUpdateForBusinessConfiguration'), businessReadyUpdatesOnly: 'userDefined' }, false],
    ['another profile', { '@odata.type': type('windows10CustomConfiguration') }, false],
  ])('hides settings: %s', (_name, change, hidden) => {
    expect(hiddenSettings(deviceConfigurationItem.parse({ id: '1', ...change })) !== null).toBe(hidden)
  })
})

describe('policy lists', () => {
  it('does not believe a policy that is assigned to nobody', async () => {
    const listed = { id: '1', name: 'Odd', platforms: 'windows10', isAssigned: true, assignments: [] }
    const catalog = await readCatalog(answers({ 'configuration-policies': { value: [listed] } }))
    expect(catalog.status === 'known' && catalog.value.map((each) => says(policyReach(each, memberships).device))).toEqual(['unreadable'])
  })

  it('leaves out what is not for Windows', async () => {
    const value = ['iOS', 'macOS', 'windows10', 'windows10,windows10X', undefined].map((platforms, index) => ({ id: String(index), platforms, assignments: [] }))
    const catalog = await readCatalog(answers({ 'configuration-policies': { value } }))
    expect(catalog.status === 'known' && catalog.value.map(({ id }) => id)).toEqual(['2', '3', '4'])
  })

  it('knows when the Device Guard settings of an endpoint protection profile are missing', async () => {
    const value = [{ '@odata.type': '#microsoft.graph.windows10EndpointProtectionConfiguration', id: '1', displayName: 'Old', assignments: [allDevices] }]
    const custom = await readCustom(answers({ 'device-configurations': { value } }))
    expect(custom.status === 'known' && custom.value.map(({ hidden }) => hidden !== null)).toEqual([true])
  })
})
