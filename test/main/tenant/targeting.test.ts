import { describe, expect, it } from 'vitest'
import { reachOf, type Assignment } from '../../../main/tenant/targeting.ts'
import { allDevices, allUsers, at, filtered, groups, notGroup, says, strange, toGroup, unread } from './answers.ts'

const inBoth = { device: groups('laptops'), user: groups('staff') }
const onlyLaptopsAsked = { ...inBoth, asked: new Set(['laptops']) }
const noUser = { device: groups('laptops'), user: unread }
const noDevice = { device: unread, user: groups('staff') }

describe('reachOf', () => {
  it.each([
    ['nobody', [], inBoth, false, false],
    ['all devices', [allDevices], inBoth, true, false],
    ['all users', [allUsers], inBoth, false, true],
    ['the group of the device', [toGroup('laptops')], inBoth, true, false],
    ['the group of the user', [toGroup('staff')], inBoth, false, true],
    ['another group', [toGroup('others')], inBoth, false, false],
    ['a group that nobody asked about', [toGroup('others')], onlyLaptopsAsked, 'unreadable', false],
    ['the group that was asked about', [toGroup('laptops')], onlyLaptopsAsked, true, false],
    ['all devices without a group that nobody asked about', [allDevices, notGroup('others')], onlyLaptopsAsked, 'unreadable', false],
    ['both groups', [toGroup('laptops'), toGroup('staff')], inBoth, true, true],
    ['all devices without this one', [allDevices, notGroup('laptops')], inBoth, false, false],
    ['all devices without others', [allDevices, notGroup('others')], inBoth, true, false],
    ['all users without this one', [allUsers, notGroup('staff')], inBoth, false, false],
    ['only an exclusion', [notGroup('laptops')], inBoth, false, false],
    ['devices without users, which Intune does not support', [allDevices, notGroup('staff')], inBoth, 'unreadable', false],
    ['users without devices, which Intune does not support', [allUsers, notGroup('laptops')], inBoth, false, 'unreadable'],
    ['a filter', [filtered(allDevices)], inBoth, 'unreadable', false],
    ['a filter that is off', [filtered(allDevices, 'none')], inBoth, true, false],
    ['a filter on a group that does not match', [filtered(toGroup('others'), 'exclude')], inBoth, false, false],
    ['a filter beside a clear target', [filtered(allDevices), toGroup('laptops')], inBoth, true, false],
    ['a new kind of target', [strange], inBoth, 'unreadable', 'unreadable'],
    ['a new kind beside a clear target', [strange, allDevices], inBoth, true, 'unreadable'],
    ['a group without an id', [{ target: { '@odata.type': '#microsoft.graph.groupAssignmentTarget' } }], inBoth, 'unreadable', 'unreadable'],
    ['a type without #', [{ target: { '@odata.type': 'microsoft.graph.allDevicesAssignmentTarget' } }], inBoth, true, false],
    ['a group, user unread', [toGroup('laptops')], noUser, true, 'throttled'],
    ['another group, user unread', [toGroup('others')], noUser, false, 'throttled'],
    ['all devices, device unread', [allDevices], noDevice, true, false],
    ['all devices without a group, device unread', [allDevices, notGroup('x')], noDevice, 'throttled', false],
    ['a group, device unread', [toGroup('staff')], noDevice, 'throttled', true],
  ] as const)('%s', (_name, assignments, memberships, device, user) => {
    const reach = reachOf(assignments as readonly Assignment[], memberships, 'test', at)
    expect([says(reach.device), says(reach.user)]).toEqual([device, user])
  })
})
