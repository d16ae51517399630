import { describe, expect, it } from 'vitest'
import { known, mapFact } from '../../../core/facts/fact.ts'
import type { Facts } from '../../../core/facts/index.ts'
import { deploymentProfileFacts, readDeploymentProfiles, readProfileGroups } from '../../../main/tenant/deployment-profiles.ts'
import { readEntraObject } from '../../../main/tenant/entra-device.ts'
import { ruleDeviceFact } from '../../../main/tenant/rule-device.ts'
import type { Memberships } from '../../../main/tenant/targeting.ts'
import { allDevices, answers, at, failed, filtered, groups, notGroup, says, strange, toGroup, unread } from './answers.ts'
import { saying, scan } from './scan.ts'

const profile = (id: string, assignments: unknown, more: object = {}): object => ({ id, displayName: `Profile ${id}`, createdDateTime: '2026-03-02T08:00:00Z', assignments, ...more })
const dynamic = { id: 'tagged', displayName: 'Tagged', groupTypes: ['DynamicMembership'], membershipRule: '(device.displayName -eq "x")', membershipRuleProcessingState: 'Paused' }
const byHand = { id: 'hand', displayName: 'By hand', groupTypes: [], membershipRule: null, membershipRuleProcessingState: null }
const inHand: Memberships = { device: groups('hand'), user: groups() }

async function facts(profiles: readonly unknown[], memberships: Memberships = inHand, groupBody: unknown = { value: [byHand, dynamic] }): Promise<Facts> {
  const reader = answers({ 'deployment-profiles': { value: profiles }, 'directory-groups': groupBody })
  const list = await readDeploymentProfiles(reader)
  return deploymentProfileFacts(list, await readProfileGroups(reader, list), memberships)
}

describe('deployment profiles', () => {
  it.each<[string, readonly unknown[], Memberships, unknown]>([
    ['none', [], inHand, []],
    ['assigned to nothing', [profile('a', [])], inHand, []],
    ['the group of the device', [profile('a', [toGroup('hand')])], inHand, ['a']],
    ['another group', [profile('a', [toGroup('tagged')])], inHand, []],
    ['all devices and one group', [profile('a', [allDevices]), profile('b', [toGroup('hand')])], inHand, ['a', 'b']],
    ['excluded', [profile('a', [allDevices, notGroup('hand')])], inHand, []],
    ['a filter decides', [profile('a', [filtered(allDevices)])], inHand, 'unreadable'],
    ['a target of an unknown kind', [profile('a', [strange])], inHand, 'unreadable'],
    ['assignments left out', [profile('a', undefined)], inHand, 'unreadable'],
    ['groups of the device unread', [profile('a', [toGroup('hand')])], { ...inHand, device: unread }, 'throttled'],
    ['a group that nobody asked', [profile('a', [toGroup('hand')])], { ...inHand, asked: new Set(['tagged']) }, 'unreadable'],
    ['another form', [{ id: 5 }], inHand, 'unreadable'],
  ])('%s', async (_name, profiles, memberships, expected) => {
    expect(says((await facts(profiles, memberships))['tenant.profilesReaching'])).toEqual(expected)
  })

  it('come with their targets and creation times', async () => {
    const found = await facts([profile('a', [toGroup('hand'), notGroup('tagged'), filtered(allDevices)], { createdDateTime: '0001-01-01T00:00:00Z' }), profile('b', undefined)])
    expect(says(found['tenant.deploymentProfiles'])).toEqual([
      {
        id: 'a',
        name: 'Profile a',
        createdAt: null,
        targets: [
          { kind: 'group', groupId: 'hand', filtered: false, filter: null },
          { kind: 'excluded-group', groupId: 'tagged', filtered: false, filter: null },
          { kind: 'all-devices', groupId: '', filtered: true, filter: { name: '', mode: 'include', matches: 'unknown', clauses: { en: '', de: '' } } },
        ],
      },
      { id: 'b', name: 'Profile b', createdAt: '2026-03-02T08:00:00.000Z', targets: null },
    ])
  })

  it('name their groups, with the rules of the dynamic ones', async () => {
    const found = await facts([profile('a', [toGroup('hand'), toGroup('tagged')])])
    expect(says(found['tenant.profileGroups'])).toEqual([
      { id: 'hand', name: 'By hand', rule: null, paused: false },
      { id: 'tagged', name: 'Tagged', rule: '(device.displayName -eq "x")', paused: true },
    ])
    expect(says(found['tenant.profileMemberships'])).toEqual(['hand'])
  })

  it('leave out groups that are gone or hidden, and lose the names when groups cannot be read', async () => {
    const list = [profile('a', [toGroup('hand'), toGroup('gone')])]
    expect(says((await facts(list, inHand, { value: [byHand, dynamic] }))['tenant.profileGroups'])).toHaveLength(1)
    const lost = await facts(list, inHand, failed)
    expect(says(lost['tenant.profileGroups'])).toBe('throttled')
    expect(says(lost['tenant.profilesReaching'])).toEqual(['a'])
  })

  it('look up 15 groups at a time, and no more than 150', async () => {
    const many = (count: number): unknown[] => [profile('a', Array.from({ length: count }, (_each, index) => toGroup(`g${String(index)}`)))]
    const reader = answers({ 'deployment-profiles': { value: many(31) }, 'directory-groups': { value: [] } })
    await readProfileGroups(reader, await readDeploymentProfiles(reader))
    expect(reader.asked.filter((each) => each.path.startsWith('/groups?'))).toHaveLength(3)
    expect(says((await facts(many(151), inHand))['tenant.profileGroups'])).toBe('service-error')
  })
})

describe('the device as rules see it', () => {
  const record = { id: 'r', serialNumber: 'S', azureActiveDirectoryDeviceId: 'd', groupTag: '', enrollmentState: '', userPrincipalName: '', managedDeviceId: '' }
  const read = async (device: object | null): Promise<unknown> =>
    says(ruleDeviceFact(await readEntraObject(answers({ 'entra-device': { value: device === null ? [] : [device] } }), known(record, 'test', at))))

  it('has the names of rules, and only what the answer holds', async () => {
    expect(await read({ id: 'o', deviceId: 'd', displayName: 'S', physicalIds: ['[ZTDID]:r'], operatingSystem: 'Windows', deviceOwnership: null })).toEqual({
      objectid: 'o',
      deviceid: 'd',
      displayname: 'S',
      devicephysicalids: ['[ZTDID]:r'],
      deviceostype: 'Windows',
      deviceownership: null,
    })
    expect(await read(null)).toBeNull()
  })
})

describe('the demo tenant', () => {
  it('tells the way of the ready laptop to its profile', async () => {
    const { facts: found } = await scan()
    expect(saying(found, 'tenant.profilesReaching')).toMatchObject({ value: [expect.stringContaining('-0006-')] })
    expect(saying(found, 'tenant.profileGroups')).toMatchObject({ value: expect.arrayContaining([expect.objectContaining({ name: 'Autopilot - Group tag LAPTOP', rule: expect.stringContaining('[OrderID]:LAPTOP') as string })]) as unknown })
    expect(mapFact(found['tenant.profileMemberships'] ?? unread, (ids) => ids.length)).toMatchObject({ value: 1 })
    expect(saying(found, 'tenant.ruleDevice')).toMatchObject({ value: { displayname: 'FBK10001', deviceostype: 'Windows' } })
    expect(saying(found, 'tenant.intendedProfile')).toEqual({ value: 'Fabrikam user-driven' })
    expect(saying(found, 'tenant.profileNameTemplate')).toEqual({ value: 'FAB-%RAND:5%' })
    expect(saying(found, 'tenant.profileConvertsAll')).toEqual({ value: false })
  })
})
