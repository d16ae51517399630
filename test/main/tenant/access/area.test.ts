import { describe, expect, it } from 'vitest'
import { known, type Fact } from '../../../../core/facts/fact.ts'
import type { Facts } from '../../../../core/facts/index.ts'
import { conditionalAccessFacts } from '../../../../main/tenant/conditional-access.ts'
import { externalMethodsFact } from '../../../../main/tenant/access/external-methods.ts'
import { answers, at, failed, groups, says, unread, type FakeReader } from '../answers.ts'

const everybody = { includeUsers: ['All'] }
const policy = (id: string, changes: { readonly [name: string]: unknown; readonly users?: unknown; readonly applications?: unknown } = {}): object => {
  const { users = everybody, applications = { includeApplications: ['All'] }, ...rest } = changes
  return { id, displayName: id, state: 'enabled', conditions: { users, applications }, grantControls: { operator: 'OR', builtInControls: ['mfa'] }, ...rest }
}
const block = { grantControls: { operator: 'OR', builtInControls: ['block'] } }
const roles = { includeUsers: [], includeRoles: ['r'] }
const blinking = { grantControls: { operator: 'OR', builtInControls: ['blink'] } }

const account = { enabled: true, userType: 'Member', external: false, usageLocation: '' } as const

interface Asked {
  readonly facts: Facts
  readonly reader: FakeReader
  readonly steps: readonly unknown[]
}

async function facts(policies: readonly object[], more: Readonly<Record<string, unknown>> = {}, userGroups: Fact<ReadonlySet<string>> = groups('g')): Promise<Asked> {
  const reader = answers({ 'access-policies': { value: policies }, 'methods-policy': { authenticationMethodConfigurations: [] }, 'sign-ins': { value: [] }, ...more })
  const user = { facts: { 'user.account': known(account, 'test', at) }, name: known('u@x', 'test', at), id: known('u', 'test', at), groups: userGroups, methods: answers({}).read({ version: 'v1.0', path: '/none', service: 'directory' }) }
  const ground = { reader, user: Promise.resolve(user) } as unknown as Parameters<typeof conditionalAccessFacts>[0]
  const found = await conditionalAccessFacts(ground)
  const steps = reader.asked.filter(({ path }) => path.endsWith('/evaluate')).map(({ body }) => {
    const context = (body as { signInContext: { userAction?: string; includeApplications?: string[] } }).signInContext
    return context.userAction ?? context.includeApplications?.[0]
  })
  return { facts: found, reader, steps }
}

const names = (fact: Facts['user.enrollmentPolicies']): unknown => (fact?.status === 'known' ? fact.value.map(({ name }) => name) : fact?.reason)
const enrollmentApp = 'd4ebce55-015a-49b5-a083-c84d1797ae8c'

describe('what has to be asked', () => {
  it('nothing, when every policy that is open does no harm', async () => {
    const off = policy('off', { ...block, state: 'disabled', users: roles })
    const noted = policy('noted', { ...block, state: 'enabledForReportingButNotEnforced', users: roles })
    const { facts: found, steps } = await facts([policy('all'), policy('roles', { users: roles }), off, noted])
    expect(steps).toEqual([])
    expect(names(found['user.enrollmentPolicies'])).toEqual(['all'])
  })

  it('one step for a policy on all resources, whose answer about the user holds for the others', async () => {
    const said = { value: [{ id: 'admins', policyApplies: false, analysisReasons: 'users' }] }
    const excluding = { includeApplications: ['All'], excludeApplications: ['11111111-1111-4111-8111-111111111111'] }
    const { facts: found, steps } = await facts([policy('admins', { ...block, users: roles, applications: excluding })], { 'what-if': said })
    expect(steps).toEqual([enrollmentApp])
    for (const id of ['user.enrollmentPolicies', 'user.policiesWithExclusions'] as const) expect(says(found[id])).toEqual([])
  })

  it('what blocks enrollment, though the list is certain', async () => {
    const said = { value: [{ id: 'block', policyApplies: false, analysisReasons: 'users' }] }
    const { facts: found, steps } = await facts([policy('block', block)], { 'what-if': said })
    expect(steps).toEqual([enrollmentApp])
    expect(names(found['user.enrollmentPolicies'])).toEqual([])
  })

  it('what blocks enrollment stays, when the service cannot be asked', async () => {
    const { facts: found } = await facts([policy('block', block)], { 'what-if': failed })
    expect(names(found['user.enrollmentPolicies'])).toEqual(['block'])
  })

  it('groups that could not be read', async () => {
    const said = { value: [{ id: 'some', policyApplies: true }] }
    const some = policy('some', { ...block, users: { includeUsers: [], includeGroups: ['g'] } })
    expect((await facts([some])).steps).toEqual([enrollmentApp])
    const { facts: found } = await facts([some], { 'what-if': said }, unread)
    expect(names(found['user.enrollmentPolicies'])).toEqual(['some'])
  })

  it('and what stays open is no answer', async () => {
    const open = policy('open', { ...block, users: roles })
    for (const [answer, reason] of [
      [failed, 'throttled'],
      [{ value: [] }, 'unreadable'],
      [{ value: [{ id: 'open', policyApplies: false, analysisReasons: 'notEnoughInformation' }] }, 'unreadable'],
    ] as const) {
      const { facts: found } = await facts([open], { 'what-if': answer })
      expect(names(found['user.enrollmentPolicies'])).toBe(reason)
      expect(names(found['user.joinPolicies'])).toEqual([])
    }
  })

  it('keeps a policy whose outcome the bench decides, with its condition', async () => {
    const place = { users: roles, applications: { includeApplications: ['All'] }, locations: { includeLocations: ['All'], excludeLocations: ['AllTrusted'] } }
    const said = { value: [{ id: 'place', policyApplies: false, analysisReasons: 'notEnoughInformation' }] }
    const { facts: found } = await facts([{ ...policy('place', block), conditions: place }], { 'what-if': said })
    expect(says(found['user.enrollmentPolicies'])).toMatchObject([{ name: 'place', dependsOn: ['location'] }])
  })
})

describe('the lists', () => {
  it('count a block on Microsoft Intune alone, and nothing else on it', async () => {
    const intune = { includeApplications: ['0000000a-0000-0000-c000-000000000000'] }
    const { facts: found } = await facts([policy('block', { ...block, applications: intune }), policy('mfa', { applications: intune })])
    expect(names(found['user.enrollmentPolicies'])).toEqual(['block'])
  })

  it('are unreadable with a control of a later version, where it matters', async () => {
    const { facts: found } = await facts([policy('new', { ...blinking, applications: { includeUserActions: ['urn:user:registerdevice'] } })])
    expect(names(found['user.joinPolicies'])).toBe('unreadable')
    expect(names(found['user.enrollmentPolicies'])).toEqual([])
    const { facts: noted } = await facts([policy('new', { ...blinking, state: 'enabledForReportingButNotEnforced' })])
    expect(names(noted['user.enrollmentPolicies'])).toEqual([])
  })

  it('look strengths up once, when policies only name them', async () => {
    const grants = { grantControls: { operator: 'OR', builtInControls: [], authenticationStrength: { id: 's' } } }
    const said = { 'strengths': { value: [{ id: 's', displayName: 'Keys', allowedCombinations: ['fido2'] }] } }
    const { facts: found, reader } = await facts([policy('one', grants), policy('two', grants)], said)
    expect(says(found['user.enrollmentPolicies'])).toMatchObject([{ strength: { name: 'Keys' } }, { strength: { name: 'Keys' } }])
    expect(reader.asked.filter(({ path }) => path.endsWith('/authenticationStrengthPolicies')).length).toBe(1)
    const { facts: lost } = await facts([policy('one', grants)], { strengths: failed })
    expect(names(lost['user.enrollmentPolicies'])).toBe('throttled')
  })

  it('say why when the policies could not be read', async () => {
    const { facts: found } = await facts([], { 'access-policies': failed })
    for (const id of ['user.enrollmentPolicies', 'user.joinPolicies', 'user.securityInfoPolicies', 'user.policiesWithExclusions'] as const) {
      expect(says(found[id])).toBe('throttled')
    }
    expect(names((await facts([{ id: 'p', conditions: 7 }])).facts['user.enrollmentPolicies'])).toBe('unreadable')
  })
})

describe('external authentication methods', () => {
  const person = Promise.resolve({ id: known('u', 'test', at), groups: groups('g') })
  const method = (changes: object): object => ({ '@odata.type': '#microsoft.graph.externalAuthenticationMethodConfiguration', id: 'x', displayName: 'Verify', state: 'enabled', includeTargets: [{ targetType: 'group', id: 'g' }], ...changes })
  const of = async (...methods: object[]): Promise<unknown> => says(await externalMethodsFact(answers({ 'methods-policy': { authenticationMethodConfigurations: methods } }), person))

  it.each([
    ['for the user', {}, ['Verify']],
    ['for others', { includeTargets: [{ targetType: 'group', id: 'h' }] }, []],
    ['turned off', { state: 'disabled' }, []],
    ['another kind of method', { '@odata.type': '#microsoft.graph.fido2AuthenticationMethodConfiguration' }, []],
    ['in another form', { state: 7 }, 'unreadable'],
  ])('%s', async (_name, changes, expected) => {
    expect(await of(method(changes))).toEqual(expected)
  })
})
