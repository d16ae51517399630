import { describe, expect, it } from 'vitest'
import { known, unavailable } from '../../../core/facts/fact.ts'
import { startDemoTenant } from '../../../main/demo/tenant/index.ts'
import { groupsOf } from '../../../main/demo/tenant/data/groups.ts'
import { userId } from '../../../main/demo/tenant/data/ids.ts'
import { isTargeted, tapPolicyFacts, type Person } from '../../../main/tenant/tap-policy.ts'
import { tapFacts } from '../../../main/tenant/tap-methods.ts'
import { answer, answers, at, groups, says, unread } from './answers.ts'
import { asTold } from '../../../core/words/say.ts'

const group = (id: string) => ({ targetType: 'group', id })
const everybody = group('all_users')
const person: Person = { id: known('u1', 'test', at), groups: groups('staff', 'parent of staff') }

describe('isTargeted', () => {
  it.each([
    ['nobody included', [], [], person, false],
    ['everybody', [everybody], [], person, true],
    ['a group of the user', [group('staff')], [], person, true],
    ['a group above the group of the user', [group('parent of staff')], [], person, true],
    ['another group', [group('others')], [], person, false],
    ['the user by id', [{ targetType: 'user', id: 'u1' }], [], person, true],
    ['another user by id', [{ targetType: 'user', id: 'u2' }], [], person, false],
    ['excluded by a group', [everybody], [group('staff')], person, false],
    ['excluded by a nested group', [group('staff')], [group('parent of staff')], person, false],
    ['an exclusion of others', [everybody], [group('others')], person, true],
    ['excluded and not included', [group('others')], [group('staff')], person, false],
    ['a new kind of target', [{ targetType: 'role', id: 'r' }], [], person, 'unreadable'],
    ['a new kind beside a clear one', [{ targetType: 'role', id: 'r' }, everybody], [], person, true],
    ['a new kind among the excluded', [everybody], [{ targetType: 'role', id: 'r' }], person, 'unreadable'],
    ['groups unread, everybody included', [everybody], [], { ...person, groups: unread }, true],
    ['groups unread, a group excluded', [everybody], [group('staff')], { ...person, groups: unread }, 'throttled'],
    ['groups unread, a group included', [group('staff')], [], { ...person, groups: unread }, 'throttled'],
    ['no such user', [everybody], [], { id: known(null, 'test', at), groups: unread }, false],
    ['nobody named', [everybody], [], { id: unavailable('needs-user', asTold('x')), groups: unread }, 'needs-user'],
  ] as const)('%s', (_name, include, exclude, who, expected) => {
    expect(says(isTargeted(include, exclude, who, 'test', at))).toBe(expected)
  })

  it('sees through nested groups of the demo tenant', () => {
    expect(groupsOf(userId(1)).map(({ displayName }) => displayName)).toEqual(['Onboarding users', 'All staff'])
  })
})

describe('tapPolicyFacts', () => {
  const good = { state: 'enabled', includeTargets: [], excludeTargets: [], minimumLifetimeInMinutes: 10, maximumLifetimeInMinutes: 20, defaultLifetimeInMinutes: 15, isUsableOnce: true }

  const tapOnly = (configuration: object) => answers({ 'methods-policy': { authenticationMethodConfigurations: [{ id: 'Fido2' }, { id: 'TemporaryAccessPass', ...configuration }] } })

  it.each([
    ['state', { state: 'paused' }, 'tenant.tapPolicyState'],
    ['state', { state: null }, 'tenant.tapPolicyState'],
    ['limits', { maximumLifetimeInMinutes: null }, 'tenant.tapPolicyValues'],
    ['one-time rule', { isUsableOnce: undefined }, 'tenant.tapPolicyValues'],
    ['targets', { includeTargets: undefined }, 'user.inTapPolicy'],
    ['exclusions', { excludeTargets: undefined }, 'user.inTapPolicy'],
  ] as const)('an unknown or missing %s spoils only its own fact', async (_name, change, id) => {
    const facts = await tapPolicyFacts(tapOnly({ ...good, ...change }), Promise.resolve(person))
    const bad = Object.entries(facts).filter(([, fact]) => fact.status === 'unavailable')
    expect(bad.map(([name]) => name)).toEqual([id])
    expect(facts[id]).toMatchObject({ reason: 'unreadable' })
  })

  it('reads the limits', async () => {
    expect(says((await tapPolicyFacts(tapOnly(good), Promise.resolve(person)))['tenant.tapPolicyValues'])).toEqual({
      minimumLifetimeMinutes: 10,
      maximumLifetimeMinutes: 20,
      defaultLifetimeMinutes: 15,
      oneTimeOnly: true,
    })
  })
})

describe('tapFacts', () => {
  const pass = { isUsable: true, methodUsabilityReason: 'EnabledByPolicy', isUsableOnce: false, lifetimeInMinutes: 60, createdDateTime: at, startDateTime: at }

  it('never lets a value through, even when a service sends one', () => {
    expect(JSON.stringify(tapFacts(answer({ value: [{ ...pass, temporaryAccessPass: 'canary-4711' }] })))).not.toContain('canary')
  })

  it('does not choose between two passes', () => {
    expect(says(tapFacts(answer({ value: [pass, pass] }))['user.tap'])).toBe('unreadable')
  })

  it.each([
    ['isUsable', 'user.tap'],
    ['isUsableOnce', 'user.tapOneTime'],
    ['lifetimeInMinutes', 'user.tapLifetimeMinutes'],
    ['startDateTime', 'user.tapStartsAt'],
    ['createdDateTime', 'user.tapCreatedAt'],
  ] as const)('a missing %s is unreadable, not false', (member, id) => {
    const facts = tapFacts(answer({ value: [{ ...pass, [member]: null }] }))
    expect(Object.entries(facts).flatMap(([name, fact]) => (fact.status === 'unavailable' ? [name] : []))).toEqual([id])
  })

  it('follows the clock of the tenant', async () => {
    const tenant = await startDemoTenant({ clockStart: '2027-01-01T00:00:00Z' })
    expect(new Date(tenant.now()).toISOString()).toMatch(/^2027-01-01T00:00:0/)
    await tenant.stop()
  })
})
