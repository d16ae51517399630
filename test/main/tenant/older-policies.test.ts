import { describe, expect, it } from 'vitest'
import { known } from '../../../core/facts/fact.ts'
import { openIntents, readIntents } from '../../../main/tenant/intents.ts'
import { policyFacts } from '../../../main/tenant/policy-facts.ts'
import { readScripts, userScriptsFact } from '../../../main/tenant/scripts.ts'
import { allDevices, allUsers, answers, at, failed, filtered, groups, says, toGroup, unread, type FakeReader } from './answers.ts'

const both = { device: groups('laptops'), user: groups('staff') }
const guard = 'deviceConfiguration--windows10EndpointProtectionConfiguration_deviceGuardEnableVirtualizationBasedSecurity'
const setting = (definitionId: string, valueJson: string | null) => ({ definitionId, valueJson })

describe('policies from before the settings catalog', () => {
  const intent = (...assignments: object[]) => ({ id: 'i', displayName: 'Baseline', isAssigned: true, assignments })
  const restarts = async (reader: FakeReader, memberships = both) => {
    const older = await openIntents(reader, readIntents(reader), Promise.resolve(memberships))
    return says(policyFacts(known([], 'test', at), older)['tenant.restartForcingPolicies'])
  }
  const read = (intents: readonly object[], settings: unknown) => answers({ intents: { value: intents }, 'intent-settings': settings })

  it.each([
    ['none', [], { value: [] }, []],
    ['Device Guard for the device', [intent(toGroup('laptops'))], { value: [setting(guard, 'true')] }, ['Baseline (Device Guard)']],
    ['Device Guard left alone', [intent(allDevices)], { value: [setting(guard, 'false')] }, []],
    ['a choice left alone', [intent(allDevices)], { value: [setting('x_deviceGuardLaunchSystemGuard', '"notConfigured"')] }, []],
    ['a choice', [intent(allDevices)], { value: [setting('x_deviceGuardLaunchSystemGuard', '"enabled"')] }, ['Baseline (Device Guard)']],
    ['User Account Control', [intent(allDevices)], { value: [setting('x_localSecurityOptionsUseAdminApprovalMode', 'true')] }, ['Baseline (User Account Control)']],
    ['other settings', [intent(allDevices)], { value: [setting('x_firewallBlockStatefulFTP', 'true')] }, []],
    ['for the user', [intent(allUsers)], failed, []],
    ['for others', [intent(toGroup('others'))], failed, []],
    ['a value that is no JSON stands for itself', [intent(allDevices)], { value: [setting(guard, 'enabled')] }, ['Baseline (Device Guard)']],
    ['a word that nobody knows', [intent(allDevices)], { value: [setting(guard, '"perhaps"')] }, 'unreadable'],
    ['a strange type', [intent(allDevices)], { value: [setting(guard, '{}')] }, 'unreadable'],
    ['a strange value of another setting', [intent(allDevices)], { value: [setting('x_other', '{}')] }, []],
    ['settings unread', [intent(allDevices)], failed, 'throttled'],
    ['settings of a strange form', [intent(allDevices)], { value: [{ id: '1' }] }, 'unreadable'],
    ['a filter', [intent(filtered(allDevices))], { value: [setting(guard, 'true')] }, 'unreadable'],
    ['assigned to nobody, which contradicts itself', [intent()], { value: [setting(guard, 'true')] }, 'unreadable'],
    ['not assigned', [{ ...intent(), isAssigned: false }], failed, []],
  ] as const)('%s', async (_name, intents, settings, expected) => {
    expect(await restarts(read(intents, settings))).toEqual(expected)
  })

  it('are unavailable with the list, and none where the service no longer has them', async () => {
    expect(await restarts(answers({ intents: failed }))).toBe('throttled')
    expect(await restarts(answers({ intents: { ...failed, reason: 'not-in-cloud', status: 400 } }))).toEqual([])
  })

  it('one list that is unread cannot hide what the other one knows', () => {
    const facts = policyFacts(unread, known([], 'test', at))
    expect(says(facts['tenant.restartForcingPolicies'])).toBe('throttled')
    expect(says(facts['tenant.webSignIn'])).toBe('throttled')
    expect(says(policyFacts(known([], 'test', at), unread)['tenant.webSignIn'])).toBe('none')
    expect(says(policyFacts(known([], 'test', at), unread)['tenant.restartForcingPolicies'])).toBe('throttled')
  })

  it('a known one decides while the catalog is unread', async () => {
    const reader = read([intent(allDevices)], { value: [setting(guard, 'true')] })
    const older = await openIntents(reader, readIntents(reader), Promise.resolve(both))
    expect(says(policyFacts(unread, older)['tenant.restartForcingPolicies'])).toEqual(['Baseline (Device Guard)'])
  })
})

describe('userScriptsFact', () => {
  const script = (runAsAccount: string | null, ...assignments: object[]) => ({ displayName: 'Script', runAsAccount, assignments })
  const read = async (...value: object[]) => says(userScriptsFact(await readScripts(answers({ scripts: { value } })), both))

  it.each([
    ['none', [], []],
    ['as the user, for the user', [script('user', toGroup('staff'))], ['Script']],
    ['as the user, for the device', [script('user', toGroup('laptops'))], ['Script']],
    ['as the system', [script('system', allUsers)], []],
    ['for others', [script('user', toGroup('others'))], []],
    ['unassigned', [script('user')], []],
    ['as somebody new, for the user', [script('admin', allUsers)], 'unreadable'],
    ['as somebody new, for others', [script('admin', toGroup('others'))], []],
    ['a filter', [script('user', filtered(allDevices))], 'unreadable'],
    ['a filter beside a clear one', [script('user', filtered(allDevices)), script('user', allUsers)], ['Script']],
    ['assignments missing', [{ ...script('user'), assignments: undefined }], 'unreadable'],
    ['assignments of a system script missing', [{ ...script('system'), assignments: undefined }], []],
  ] as const)('%s', async (_name, value, expected) => {
    expect(await read(...value)).toEqual(expected)
  })

  it('is unavailable with the list', async () => {
    expect(says(userScriptsFact(await readScripts(answers({ scripts: failed })), both))).toBe('throttled')
  })
})
