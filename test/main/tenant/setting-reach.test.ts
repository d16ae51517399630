import { describe, expect, it } from 'vitest'
import { known } from '../../../core/facts/fact.ts'
import { settingReach } from '../../../main/tenant/setting-reach.ts'
import { signInSettingFacts } from '../../../main/tenant/sign-in-settings.ts'
import { configurationSettings, deviceConfigurationItem, hiddenSettings } from '../../../main/tenant/device-configuration-settings.ts'
import type { OpenedPolicy } from '../../../main/tenant/opened-policies.ts'
import { policyReach, type Policy } from '../../../main/tenant/policies.ts'
import { allDevices, allUsers, at, filtered, groups, says, toGroup, unread } from './answers.ts'

const memberships = { device: groups('laptops'), user: groups('staff') }
const csp = 'device_vendor_msft_policy_config_'
const domain = `${csp}authentication_preferredaadtenantdomainname`
const password = `${csp}devicelock_devicepasswordenabled`

function opened(name: string, assignments: readonly object[], settings: Readonly<Record<string, string>> | null): OpenedPolicy {
  const policy: Policy = { id: name, name, kind: 'catalog', templateId: '', templateFamily: 'none', assignments: known(assignments, 'test', at) as Policy['assignments'], settings: null, hidden: null }
  const list = Object.entries(settings ?? {}).map(([definitionId, value]) => ({ definitionId, value }))
  return { policy, reach: policyReach(policy, memberships), settings: settings === null ? unread : known(list, 'test', at) }
}

describe('settingReach', () => {
  const reach = (policies: readonly OpenedPolicy[]): unknown =>
    says(settingReach(policies, { definition: /^device_vendor_msft_policy_config_authentication_preferredaadtenantdomainname$/, isOn: (value) => value !== '', name: 'it' }, 'test', at))

  it.each([
    ['no policy', [], 'none'],
    ['the device', [opened('a', [toGroup('laptops')], { [domain]: 'fabrikam.example' })], 'device'],
    ['the user', [opened('a', [allUsers], { [domain]: 'fabrikam.example' })], 'user'],
    ['somebody else', [opened('a', [toGroup('others')], { [domain]: 'fabrikam.example' })], 'none'],
    ['device and user', [opened('a', [allUsers], { [domain]: 'x' }), opened('b', [allDevices], { [domain]: 'y' })], 'device'],
    ['turned off elsewhere', [opened('a', [allDevices], { [domain]: 'x' }), opened('b', [allDevices], { [domain]: '' })], 'unreadable'],
    ['only turned off', [opened('a', [allDevices], { [domain]: '' })], 'none'],
    ['a filter decides', [opened('a', [filtered(allDevices)], { [domain]: 'x' })], 'unreadable'],
    ['an unread policy of others', [opened('a', [toGroup('others')], null)], 'none'],
    ['an unread policy that lands', [opened('a', [allUsers], null)], 'throttled'],
    ['a setting with a similar name', [opened('a', [allDevices], { [`${domain}_extra`]: 'x' })], 'none'],
  ] as const)('%s', (_name, policies, expected) => {
    expect(reach(policies)).toBe(expected)
  })
})

describe('signInSettingFacts', () => {
  const nothing = known([], 'test', at)
  const names = (policies: readonly OpenedPolicy[], older: readonly OpenedPolicy[] | null = []): unknown =>
    says(signInSettingFacts(known(policies, 'test', at), older === null ? unread : known(older, 'test', at))['tenant.passwordPolicies'])

  it.each([
    ['none', [], []],
    ['a rule for passwords', [opened('Passwords', [allDevices], { [password]: `${password}_0` })], ['Passwords']],
    ['several rules of one policy', [opened('Baseline', [allDevices], { [`${csp}devicelock_mindevicepasswordlength`]: '8', [`${csp}devicelock_devicepasswordhistory`]: '24' })], ['Baseline']],
    ['passwords not asked for', [opened('Passwords', [allDevices], { [password]: `${password}_1` })], []],
    ['for users', [opened('Passwords', [allUsers], { [password]: `${password}_0` })], []],
    ['a picture on the lock screen', [opened('Pictures', [allDevices], { [`${csp}devicelock_enforcelockscreenandlogonimage`]: 'x' })], []],
    ['a filter decides', [opened('Passwords', [filtered(allDevices)], { [password]: `${password}_0` })], 'unreadable'],
    ['a sure one beside an open one', [opened('a', [filtered(allDevices)], { [password]: 'true' }), opened('b', [allDevices], { [password]: 'true' })], ['b']],
  ] as const)('password policies: %s', (_name, policies, expected) => {
    expect(names(policies)).toEqual(expected)
  })

  it('sees older baselines, and what one list names decides', () => {
    const baseline = opened('Old baseline', [allDevices], { [password]: 'true' })
    expect(names([], [baseline])).toEqual(['Old baseline'])
    expect(names([baseline], null)).toEqual(['Old baseline'])
    expect(names([], null)).toBe('throttled')
  })

  it.each([
    ['tenant.preferredDomain', domain, 'fabrikam.example'],
    ['tenant.webSignInPages', `${csp}authentication_configurewebsigninallowedurls`, 'idp.fabrikam.example'],
    ['tenant.passwordlessExperience', `${csp}authentication_enablepasswordlessexperience`, '1'],
    ['tenant.defaultCredentialProvider', `${csp}admx_credentialproviders_defaultcredentialprovider`, `${csp}admx_credentialproviders_defaultcredentialprovider_1`],
  ] as const)('%s', (id, definition, value) => {
    const facts = signInSettingFacts(known([opened('a', [allDevices], { [definition]: value })], 'test', at), nothing)
    expect(says(facts[id])).toBe('device')
    expect(says(signInSettingFacts(unread, nothing)[id])).toBe('throttled')
  })
})

describe('older profiles', () => {
  const read = (members: object): unknown => configurationSettings(deviceConfigurationItem.parse({ '@odata.type': '#microsoft.graph.windowsIdentityProtectionConfiguration', id: 'p', ...members }))
  const hello = 'device_vendor_msft_passportforwork_{tenantid}_policies_usepassportforwork'

  it.each([
    ['Hello blocked', { windowsHelloForBusinessBlocked: true }, [{ definitionId: hello, value: 'false' }]],
    ['Hello turned on', { windowsHelloForBusinessBlocked: false }, [{ definitionId: hello, value: 'true' }]],
    ['nothing said about Hello', { windowsHelloForBusinessBlocked: null }, []],
    ['security keys', { useSecurityKeyForSignin: true }, [{ definitionId: 'device_vendor_msft_passportforwork_securitykey_usesecuritykeyforsignin', value: '1' }]],
    ['no security keys', { useSecurityKeyForSignin: false }, []],
    ['preferred domain', { authenticationPreferredAzureADTenantDomainName: 'fabrikam.example' }, [{ definitionId: domain, value: 'fabrikam.example' }]],
    ['web sign-in', { authenticationWebSignIn: 'enabled' }, [{ definitionId: `${csp}authentication_enablewebsignin`, value: '1' }]],
    ['web sign-in off', { authenticationWebSignIn: 'disabled' }, [{ definitionId: `${csp}authentication_enablewebsignin`, value: '0' }]],
    ['web sign-in left alone', { authenticationWebSignIn: 'notConfigured' }, []],
    ['a new word about web sign-in', { authenticationWebSignIn: 'perhaps' }, []],
  ])('%s', (_name, members, expected) => {
    expect(read(members)).toEqual(expected)
  })

  it('says that a word is new', () => {
    const item = (value: unknown) => deviceConfigurationItem.parse({ id: 'p', authenticationWebSignIn: value })
    expect(hiddenSettings(item('perhaps'))?.en).toContain('does not know')
    expect(hiddenSettings(item('enabled'))).toBeNull()
  })
})
