import { describe, expect, it } from 'vitest'
import { healthRulesFact, readCompliance } from '../../../main/tenant/compliance.ts'
import { allDevices, allUsers, answers, failed, filtered, groups, notGroup, says, strange, toGroup, unread } from './answers.ts'
import { scan } from './scan.ts'

const health = { '@odata.type': '#microsoft.graph.windows10CompliancePolicy', id: 'c1', bitLockerEnabled: true, secureBootEnabled: true, codeIntegrityEnabled: false }
const members = { device: groups('devices'), user: groups('users') }

const rules = async (value: readonly object[], memberships: Parameters<typeof healthRulesFact>[1] = members): Promise<unknown> =>
  says(healthRulesFact(await readCompliance(answers({ 'compliance-policies': { value } })), memberships))

const both = ['bitlocker', 'secure-boot']

describe('device health rules of compliance policies', () => {
  it.each([
    ['no policies', [], []],
    ['for all devices', [{ ...health, assignments: [allDevices] }], both],
    ['for all users', [{ ...health, assignments: [allUsers] }], both],
    ['for a group of the device', [{ ...health, assignments: [toGroup('devices')] }], both],
    ['for a group of the user', [{ ...health, assignments: [toGroup('users')] }], both],
    ['for others', [{ ...health, assignments: [toGroup('elsewhere')] }], []],
    ['for all devices but this one', [{ ...health, assignments: [allDevices, notGroup('devices')] }], []],
    ['assigned to nobody', [{ ...health, assignments: [] }], []],
    ['assignments that are missing', [health], 'unreadable'],
    ['a filter decides', [{ ...health, assignments: [filtered(allDevices)] }], 'unreadable'],
    ['a kind of assignment that is not known', [{ ...health, assignments: [strange] }], 'unreadable'],
    ['a filter decides about one, another one is known', [{ ...health, assignments: [filtered(allDevices)] }, { ...health, id: 'c2', secureBootEnabled: null, assignments: [allDevices] }], ['bitlocker']],
    ['no health rules, unclear assignment', [{ ...health, bitLockerEnabled: false, secureBootEnabled: null, assignments: [strange] }], []],
    ['two policies', [{ ...health, assignments: [allDevices] }, { ...health, id: 'c2', codeIntegrityEnabled: true, assignments: [allUsers] }], [...both, 'code-integrity']],
    ['another platform', [{ ...health, '@odata.type': '#microsoft.graph.macOSCompliancePolicy', assignments: [allDevices] }], []],
    ['without the leading sign', [{ ...health, '@odata.type': 'microsoft.graph.windows10CompliancePolicy', assignments: [allDevices] }], both],
    ['a rule that is no yes or no', [{ ...health, bitLockerEnabled: 'yes', assignments: [allDevices] }], 'unreadable'],
  ] as const)('%s', async (_name, value, expected) => {
    expect(await rules(value)).toEqual(expected)
  })

  it('stays open as long as groups are unread', async () => {
    const toDevices = [{ ...health, assignments: [toGroup('devices')] }]
    expect(await rules(toDevices, { device: unread, user: members.user })).toBe('throttled')
    expect(await rules([{ ...health, assignments: [toGroup('users')] }], { device: unread, user: members.user })).toEqual(both)
  })

  it('is unavailable when the list is refused', async () => {
    const policies = await readCompliance(answers({ 'compliance-policies': failed }))
    expect(says(healthRulesFact(policies, members))).toBe('throttled')
  })

  it('costs no request of its own', async () => {
    const { facts, log, requests } = await scan()
    expect(says(facts['tenant.healthRules'])).toEqual(both)
    expect(log.filter((line) => line.includes('deviceCompliancePolicies'))).toEqual(['+ /v1.0/deviceManagement/deviceCompliancePolicies?$expand=assignments'])
    expect(requests).toBeLessThanOrEqual(5)
  })
})
