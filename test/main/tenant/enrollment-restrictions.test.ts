import { describe, expect, it } from 'vitest'
import type { Facts } from '../../../core/facts/index.ts'
import { restrictionFacts } from '../../../main/tenant/enrollment-restrictions.ts'
import { readEnrollmentConfigurations } from '../../../main/tenant/esp.ts'
import type { Memberships } from '../../../main/tenant/targeting.ts'
import { allUsers, answers, filtered, groups, notGroup, says, toGroup, unread } from './answers.ts'

const graph = '#microsoft.graph.deviceEnrollment'
const rule = (change: object = {}) => ({ platformBlocked: false, personalDeviceEnrollmentBlocked: false, osMinimumVersion: '', osMaximumVersion: null, ...change })
const fallback = (change: object = {}) => ({ '@odata.type': `${graph}PlatformRestrictionsConfiguration`, id: 't_DefaultPlatformRestrictions', displayName: 'Default', priority: 0, windowsRestriction: rule(change), assignments: [] })
const windows = (displayName: string, priority: number, assignments: readonly object[], change: object = {}) => ({
  '@odata.type': `${graph}PlatformRestrictionConfiguration`,
  id: `${displayName}_SinglePlatformRestriction`,
  displayName,
  priority,
  platformType: 'windows',
  platformRestriction: rule(change),
  assignments,
})
const older = (displayName: string, priority: number, assignments: readonly object[], change: object = {}) => ({ ...fallback(change), id: `${displayName}_PlatformRestrictions`, displayName, priority, assignments })
const limit = (id: string, priority: number, value: unknown, assignments: readonly object[] = []) => ({ '@odata.type': `${graph}LimitConfiguration`, id, displayName: id, priority, limit: value, assignments })

async function facts(items: readonly object[], user: Memberships['user'] = groups('staff')): Promise<Facts> {
  const list = await readEnrollmentConfigurations(answers({ 'enrollment-configurations': { value: items } }))
  return restrictionFacts(list, { device: groups(), user })
}

/** Names of what may apply to the user, or why nobody knows. */
async function names(items: readonly object[], user?: Memberships['user']): Promise<unknown> {
  const fact = (await facts(items, user))['tenant.userRestrictions']
  return fact?.status === 'known' ? fact.value.map(({ name }) => name) : fact?.reason
}

const staff = toGroup('staff')
const other = toGroup('other')

describe('the restriction that applies to the user', () => {
  it.each<[string, readonly object[], unknown]>([
    ['the default when there is no other', [fallback()], ['Default']],
    ['one for a group of the user', [fallback(), windows('A', 1, [staff])], ['A']],
    ['the lower number first, whatever the order', [windows('B', 2, [staff]), fallback(), windows('A', 1, [staff])], ['A']],
    ['the next when the first is for others', [fallback(), windows('A', 1, [other]), windows('B', 2, [staff])], ['B']],
    ['the default when all are for others', [fallback(), windows('A', 1, [other])], ['Default']],
    ['all users', [fallback(), windows('A', 1, [allUsers])], ['A']],
    ['exclusion wins', [fallback(), windows('A', 1, [allUsers, notGroup('staff')])], ['Default']],
    ['without assignments it is for nobody', [fallback(), windows('A', 1, [])], ['Default']],
    ['a filter leaves it open', [fallback(), windows('A', 1, [filtered(staff)])], ['A', 'Default']],
    ['a filter on a restriction for others leaves nothing open', [fallback(), windows('A', 1, [filtered(other)])], ['Default']],
    ['a filter, and one behind it that surely applies', [fallback(), windows('A', 1, [filtered(staff)]), windows('B', 2, [staff])], ['A', 'B']],
    ['a filter that is off', [fallback(), windows('A', 1, [filtered(staff, 'none')])], ['A']],
    ['other platforms do not count', [fallback(), { ...windows('A', 1, [staff]), platformType: 'ios' }], ['Default']],
    ['a platform of later days may be Windows', [fallback(), { ...windows('A', 1, [staff]), platformType: 'unknownFutureValue' }], 'unreadable'],
    ['all platforms are Windows too', [fallback(), { ...windows('A', 1, [staff]), platformType: 'allPlatforms' }], ['A']],
    ['the older kind alone', [fallback(), older('Old', 1, [staff])], ['Old']],
    ['both kinds: nobody documents which wins', [fallback(), windows('A', 1, [staff]), older('Old', 1, [staff])], ['A', 'Old']],
    ['both kinds, the older one for others', [fallback(), windows('A', 1, [staff]), older('Old', 1, [other])], ['A']],
    ['both kinds for others', [fallback(), windows('A', 1, [other]), older('Old', 1, [other])], ['Default']],
    ['no default', [windows('A', 1, [other])], 'unreadable'],
    ['no default, and it is not needed', [windows('A', 1, [staff])], ['A']],
    ['assignments left out', [fallback(), { ...windows('A', 1, []), assignments: null }], 'unreadable'],
    ['a target of an unknown kind', [fallback(), windows('A', 1, [{ target: { '@odata.type': '#microsoft.graph.newTarget' } }])], 'unreadable'],
    ['a rule of an unknown form', [fallback(), { ...windows('A', 1, [staff]), platformRestriction: { platformBlocked: 'maybe' } }], 'unreadable'],
    ['a rule of an unknown form that is for others', [fallback(), { ...windows('A', 1, [other]), platformRestriction: null }], ['Default']],
    ['a version that is none', [fallback(), windows('A', 1, [staff], { osMinimumVersion: 'Windows 11' })], 'unreadable'],
    ['a version of five parts', [fallback(), windows('A', 1, [staff], { osMaximumVersion: '10.0.1.2.3' })], 'unreadable'],
  ])('%s', async (_name, items, expected) => {
    expect(await names(items)).toEqual(expected)
  })

  it('needs the groups of the user only where a group decides', async () => {
    expect(await names([fallback()], unread)).toEqual(['Default'])
    expect(await names([fallback(), windows('A', 1, [allUsers])], unread)).toEqual(['A'])
    expect(await names([fallback(), windows('A', 1, [staff])], unread)).toBe('throttled')
    expect(await names([fallback(), windows('A', 1, [filtered(staff)])], unread)).toBe('throttled')
  })

  it('carries rules and versions', async () => {
    const found = await facts([fallback(), windows('A', 1, [staff], { platformBlocked: true, personalDeviceEnrollmentBlocked: true, osMinimumVersion: ' 10.0.19045.4598 ', osMaximumVersion: '10.0.26200' })])
    expect(says(found['tenant.userRestrictions'])).toEqual([
      { name: 'A', isDefault: false, blocked: true, personalBlocked: true, minimumVersion: [10, 0, 19045, 4598], maximumVersion: [10, 0, 26200] },
    ])
  })
})

describe('the default restriction', () => {
  it('is known without any user', async () => {
    const found = await facts([windows('A', 1, [staff], { platformBlocked: true }), fallback({ personalDeviceEnrollmentBlocked: true })], unread)
    expect(says(found['tenant.defaultRestriction'])).toMatchObject({ name: 'Default', isDefault: true, blocked: false, personalBlocked: true })
  })

  it('is never made up', async () => {
    expect(says((await facts([]))['tenant.defaultRestriction'])).toBe('unreadable')
    expect(says((await facts([{ ...fallback(), windowsRestriction: undefined }]))['tenant.defaultRestriction'])).toBe('unreadable')
  })
})

describe('the device limit of Intune', () => {
  it.each<[string, readonly object[], unknown]>([
    ['the default', [limit('t_DefaultLimit', 0, 15)], 15],
    ['one for a group of the user', [limit('t_DefaultLimit', 0, 15), limit('A', 1, 3, [staff])], 3],
    ['one for others', [limit('t_DefaultLimit', 0, 15), limit('A', 1, 3, [other])], 15],
    ['a filter between two numbers', [limit('t_DefaultLimit', 0, 15), limit('A', 1, 3, [filtered(staff)])], 'unreadable'],
    ['a filter that changes nothing', [limit('t_DefaultLimit', 0, 15), limit('A', 1, 15, [filtered(staff)])], 15],
    ['no number', [limit('t_DefaultLimit', 0, 'many')], 'unreadable'],
    ['nothing', [], 'unreadable'],
  ])('%s', async (_name, items, expected) => {
    expect(says((await facts(items))['tenant.enrollmentLimit'])).toEqual(expected)
  })
})

it('stays unavailable when the list was not read', async () => {
  const list = await readEnrollmentConfigurations(answers({}))
  for (const fact of Object.values(restrictionFacts(list, { device: groups(), user: groups() }))) expect(says(fact)).toBe('service-error')
})
