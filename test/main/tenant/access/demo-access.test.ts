import { describe, expect, it } from 'vitest'
import { administratorRole, demoAccessPolicy } from '../../../../main/demo/tenant/data/conditional-access.ts'
import { systemClock } from '../../../../main/graph/clock.ts'
import { saying, scan, type ScanResult } from '../scan.ts'

const strength = { id: '00000000-0000-0000-0000-000000000004', displayName: 'Phishing-resistant MFA' }
const strict = { grants: { builtInControls: [], authenticationStrength: strength } }
const admins = demoAccessPolicy(11, 'Strong sign-in for administrators', { users: { includeUsers: [], includeRoles: [administratorRole] }, ...strict })
const harper = { serialNumber: 'FBK10009', user: 'harper.diaz@fabrikam.example' }

const asked = ({ log }: ScanResult): number => log.filter((line) => line.endsWith('/identity/conditionalAccess/evaluate')).length
const names = (result: ScanResult, id: 'user.enrollmentPolicies' | 'user.joinPolicies' | 'user.securityInfoPolicies'): unknown => {
  const fact = result.facts[id]
  return fact?.status === 'known' ? fact.value.map(({ name }) => name) : fact?.reason
}

describe('Conditional Access of the demo tenant', () => {
  it('is told from the list of policies alone', async () => {
    const result = await scan()
    expect(asked(result)).toBe(0)
    expect(names(result, 'user.enrollmentPolicies')).toEqual(['Require multifactor authentication for all users'])
    expect(names(result, 'user.joinPolicies')).toEqual(['Require multifactor authentication to join devices'])
    expect(names(result, 'user.securityInfoPolicies')).toEqual(['Register security information from trusted places'])
    expect(saying(result.facts, 'user.policiesWithExclusions')).toEqual({ value: [] })
    expect(saying(result.facts, 'user.externalMethods')).toEqual({ value: [] })
    expect(saying(result.facts, 'user.signInErrors')).toEqual({ value: [] })
  })

  it('lists the failed sign-ins of this user only', async () => {
    const { facts } = await scan({ serialNumber: 'FBK10011', user: 'jules.brandt@fabrikam.example' })
    expect(saying(facts, 'user.signInErrors')).toEqual({
      value: [{ at: '2026-11-23T08:21:40.000Z', app: 'Windows Sign In', code: 50126, policies: [] }],
    })
  })

  it('asks the service about directory roles, once for all steps', async () => {
    const tenant = { extraAccessPolicies: [admins] }
    const plain = await scan({ tenant })
    expect(asked(plain)).toBe(1)
    expect(names(plain, 'user.enrollmentPolicies')).toEqual(['Require multifactor authentication for all users'])
    const holder = await scan({ ...harper, tenant })
    expect(asked(holder)).toBe(1)
    expect(names(holder, 'user.enrollmentPolicies')).toEqual(['Require multifactor authentication for all users', admins.displayName])
    expect(holder.requests).toBeLessThanOrEqual(9)
  })

  it('asks again for a step of its own', async () => {
    const join = demoAccessPolicy(12, 'Strong join', { users: { includeUsers: [], includeRoles: [administratorRole] }, applications: { includeApplications: [], includeUserActions: ['urn:user:registerdevice'] }, ...strict })
    const result = await scan({ ...harper, tenant: { extraAccessPolicies: [admins, join] } })
    expect(asked(result)).toBe(2)
    expect(names(result, 'user.joinPolicies')).toEqual(['Require multifactor authentication to join devices', 'Strong join'])
  })

  it('looks twice at what blocks enrollment', async () => {
    const block = demoAccessPolicy(13, 'Block all', { grants: { builtInControls: ['block'] }, applications: { includeApplications: ['All'], excludeApplications: ['d4ebce55-015a-49b5-a083-c84d1797ae8c'] } })
    const halfListed = await scan({ tenant: { extraAccessPolicies: [block] } })
    expect(names(halfListed, 'user.enrollmentPolicies')).toEqual(['Require multifactor authentication for all users', 'Block all'])
    const all = demoAccessPolicy(14, 'Block everything', { grants: { builtInControls: ['block'] } })
    const result = await scan({ tenant: { extraAccessPolicies: [all] } })
    expect(asked(result)).toBe(1)
    expect(names(result, 'user.enrollmentPolicies')).toContain('Block everything')
  })

  it('says why when the service does not answer, and keeps what needs no answer', async () => {
    const faults = [{ kind: 'status-403-scope', match: '/conditionalAccess/evaluate' }] as const
    const result = await scan({ tenant: { extraAccessPolicies: [admins], faults } })
    expect(result.facts['user.enrollmentPolicies']).toMatchObject({ status: 'unavailable', reason: 'needs-permission', detail: { en: expect.stringContaining('Policy.Read.All') as string } })
    expect(names(result, 'user.joinPolicies')).toEqual(['Require multifactor authentication to join devices'])
  })

  it('waits and asks again when the service slows it down without saying for how long', async () => {
    const faults = [{ kind: 'status-429', match: '/conditionalAccess/', times: 2 }] as const
    const result = await scan({ tenant: { extraAccessPolicies: [admins], faults } })
    expect(names(result, 'user.enrollmentPolicies')).toEqual(['Require multifactor authentication for all users'])
    expect(Math.max(...result.waits)).toBeGreaterThanOrEqual(1_000)
  })

  it('keeps to one question a second, so that the service refuses none', async () => {
    const refused: string[] = []
    const onExchange = ({ call, reply }: { readonly call: { readonly url: string }; readonly reply: { readonly status: number } }): void => {
      if (reply.status === 429) refused.push(call.url)
    }
    const result = await scan({ clock: systemClock, tenant: { extraAccessPolicies: [admins], throttlesConditionalAccess: true, onExchange } })
    expect(asked(result)).toBe(1)
    expect(refused).toEqual([])
    expect(names(result, 'user.enrollmentPolicies')).toEqual(['Require multifactor authentication for all users'])
  })

  it('a tenant that is asked too fast answers with 429 and without Retry-After', async () => {
    const replies: { readonly status: number; readonly headers?: object }[] = []
    const onExchange = ({ call, reply }: { readonly call: { readonly url: string }; readonly reply: { readonly status: number; readonly headers?: object } }): void => {
      if (call.url.includes('/conditionalAccess/')) replies.push(reply)
    }
    // This clock does not really wait, so the question comes too fast every time.
    const result = await scan({ tenant: { extraAccessPolicies: [admins], throttlesConditionalAccess: true, onExchange } })
    expect(replies.filter(({ status }) => status === 429).map(({ headers }) => headers)).toEqual([{}, {}, {}, {}])
    expect(names(result, 'user.enrollmentPolicies')).toBe('throttled')
  })

  it.each([
    ['with security defaults', true, { value: [] }],
    ['without security defaults', false, { reason: 'not-licensed' }],
  ])('a tenant without the license, %s', async (_name, isEnabled, expected) => {
    const faults = [
      { kind: 'status-403-license', match: '/conditionalAccess/policies' },
      { kind: 'edited', match: '/identitySecurityDefaultsEnforcementPolicy', edit: (body: unknown) => ({ ...(body as object), isEnabled }) },
    ] as const
    const { facts } = await scan({ tenant: { faults } })
    for (const id of ['user.enrollmentPolicies', 'user.joinPolicies', 'user.securityInfoPolicies', 'user.policiesWithExclusions'] as const) {
      expect(saying(facts, id)).toEqual(expected)
    }
  })

  it('a user whom the tenant does not have', async () => {
    const result = await scan({ user: 'nobody@fabrikam.example', tenant: { extraAccessPolicies: [admins] } })
    expect(asked(result)).toBe(0)
    expect(saying(result.facts, 'user.enrollmentPolicies')).toEqual({ reason: 'nothing-to-read' })
  })
})
