import { describe, expect, it } from 'vitest'
import { known, type Fact } from '../../../core/facts/fact.ts'
import { filterAnswers, filterDevice, readAssignmentFilters, targetFilter, type FilterAnswers } from '../../../main/tenant/assignment-filters.ts'
import type { BetaRecord } from '../../../main/tenant/beta-record.ts'
import { reachOf, type Assignment, type Memberships } from '../../../main/tenant/targeting.ts'
import { allDevices, allUsers, answers, at, failed, filtered, groups, notGroup, says, toGroup, unread } from './answers.ts'
import { saying, scan } from './scan.ts'

const judged = (rule: string, platform = 'windows10AndLater'): Fact<FilterAnswers> =>
  filterAnswers(known([{ id: 'F1', displayName: 'Laptops only', platform, rule }], 'test', at), { manufacturer: 'Contoso', model: 'Latero 14' })
const match = judged('(device.model -eq "Latero 14")')
const miss = judged('(device.model -eq "Kiosk 1")')
const open = judged('(device.deviceOwnership -eq "Corporate")')
const inBoth = { device: groups('laptops'), user: groups('staff') }
const laptops = toGroup('laptops')
const staff = toGroup('staff')

describe('assignments with a filter', () => {
  it.each<[string, readonly object[], Fact<FilterAnswers>, unknown, unknown]>([
    ['included', [filtered(allDevices)], match, true, false],
    ['not included', [filtered(allDevices)], miss, false, false],
    ['excluded', [filtered(allDevices, 'exclude')], match, false, false],
    ['not excluded', [filtered(allDevices, 'exclude')], miss, true, false],
    ['undecided', [filtered(allDevices)], open, 'unreadable', false],
    ['undecided exclusion', [filtered(allDevices, 'exclude')], open, 'unreadable', false],
    ['undecided, on a group that does not hold it', [filtered(toGroup('others'))], open, false, false],
    ['with the user', [filtered(staff)], match, false, true],
    ['with the user, not included', [filtered(staff)], miss, false, false],
    ['filters unread', [filtered(allDevices)], unread, 'throttled', false],
    ['filters unread, and none is used', [allDevices], unread, true, false],
    ['no filter wins over one that includes', [filtered(allDevices), laptops], miss, true, false],
    ['no filter wins over one that is undecided', [filtered(allDevices), laptops], open, true, false],
    ['one that excludes wins over no filter', [filtered(allDevices, 'exclude'), laptops], match, false, false],
    ['one that may exclude leaves all open', [filtered(allDevices, 'exclude'), laptops], open, 'unreadable', false],
    ['one that does not exclude takes nothing away', [filtered(allDevices, 'exclude'), laptops], miss, true, false],
    ['an excluded group wins over everything', [filtered(allDevices, 'exclude'), notGroup('laptops')], miss, false, false],
    ['an exclusion with the user beside the device is not documented', [allDevices, filtered(staff, 'exclude')], match, 'unreadable', false],
    ['an exclusion with the user that does not match', [allDevices, filtered(staff, 'exclude')], miss, true, true],
    ['an inclusion with the user beside the device', [allDevices, filtered(allUsers)], miss, true, false],
  ])('%s', (_name, assignments, filters, device, user) => {
    const memberships: Memberships = { ...inBoth, filters }
    const reach = reachOf(assignments as readonly Assignment[], memberships, 'test', at)
    expect([says(reach.device), says(reach.user)]).toEqual([device, user])
  })

  it('names the filter and the clause that nobody can decide', () => {
    const reach = reachOf([filtered(allDevices)] as readonly Assignment[], { ...inBoth, filters: open }, 'GET x', at)
    expect(reach.device).toMatchObject({
      detail: { en: 'GET x: the assignment filter "Laptops only" decides, and before the device is enrolled nobody can tell: device.deviceOwnership -eq "Corporate" cannot be evaluated here (only enrollment settles it).' },
    })
  })

  it('stays open where the filter is gone, hidden, or used in a new way', () => {
    const gone = filterAnswers(known([], 'test', at), {})
    const strange = { target: { ...filtered(allDevices).target, deviceAndAppManagementAssignmentFilterType: 'newWay' } }
    for (const [assignment, filters] of [[filtered(allDevices), gone], [strange, match]] as const) {
      expect(says(reachOf([assignment] as readonly Assignment[], { ...inBoth, filters }, 'test', at).device)).toBe('unreadable')
    }
  })

  it('a filter for another platform never matches a Windows device', () => {
    const phones = judged('(device.model -eq "Latero 14")', 'androidForWork')
    expect(says(reachOf([filtered(allDevices)] as readonly Assignment[], { ...inBoth, filters: phones }, 'test', at).device)).toBe(false)
  })
})

describe('the list of filters', () => {
  it('is one read for the whole bench', async () => {
    const reader = answers({ 'assignment-filters': { value: [{ id: 'f1', displayName: 'A', platform: 'windows10AndLater', rule: '(device.model -eq "x")' }] } })
    expect(says(await readAssignmentFilters(reader))).toHaveLength(1)
    expect(reader.asked).toMatchObject([{ version: 'beta', shared: true }])
    expect(says(await readAssignmentFilters(answers({ 'assignment-filters': failed })))).toBe('throttled')
    expect(says(await readAssignmentFilters(answers({ 'assignment-filters': { value: [{ id: 'f1', rule: 7 }] } })))).toBe('unreadable')
  })
})

describe('what is known of the device before it is enrolled', () => {
  const hardware = { manufacturer: known(' Contoso ', 'test', at), model: unread }
  const record = (status: string): Fact<BetaRecord> => known({ deploymentProfileAssignmentStatus: status, deploymentProfile: { id: 'p', displayName: 'User-driven' } }, 'test', at)

  it.each([
    ['assigned and in sync', record('assignedInSync'), { manufacturer: 'Contoso', enrollmentprofilename: 'User-driven' }],
    ['about to change', record('assignedOutOfSync'), { manufacturer: 'Contoso' }],
    ['no record', unread, { manufacturer: 'Contoso' }],
  ])('%s', (_name, found, expected) => {
    expect(filterDevice(hardware, found)).toEqual(expected)
  })
})

describe('a filter on a target of a deployment profile', () => {
  it('says what it makes of the device', () => {
    expect(targetFilter(laptops.target, match)).toBeNull()
    expect(targetFilter(filtered(laptops).target, match)).toEqual({ name: 'Laptops only', mode: 'include', matches: true, clauses: { en: '', de: '' } })
    expect(targetFilter(filtered(laptops, 'exclude').target, miss)).toMatchObject({ mode: 'exclude', matches: false, clauses: { en: 'device.model -eq "Kiosk 1" fails, the device has Latero 14' } })
    expect(targetFilter(filtered(laptops).target, unread)).toEqual({ name: '', mode: 'include', matches: 'unknown', clauses: { en: '', de: '' } })
  })
})

describe('a policy of the demo tenant for kiosk models', () => {
  it('does not reach a laptop, and costs no request more', async () => {
    const { facts, requests, log } = await scan({ stuck: false })
    expect(saying(facts, 'tenant.restartForcingPolicies')).toEqual({ value: [] })
    expect(requests).toBeLessThanOrEqual(5)
    expect(log.filter((line) => line.includes('/assignmentFilters'))).toHaveLength(1)
  })

  it('leaves what it would set open when the filters cannot be read', async () => {
    const { facts } = await scan({ stuck: false, tenant: { faults: [{ kind: 'status-403-scope', match: '/assignmentFilters' }] } })
    expect(facts['tenant.restartForcingPolicies']).toMatchObject({ status: 'unavailable', reason: 'needs-permission' })
    expect(facts['tenant.restartForcingPolicies']).toMatchObject({ detail: { en: expect.stringContaining('DeviceManagementConfiguration.Read.All') as string } })
    expect(saying(facts, 'tenant.webSignIn')).toEqual({ value: 'device' })
  })
})
