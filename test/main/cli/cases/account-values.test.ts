import { describe, expect, it } from 'vitest'
import { caseSituation } from '../../../../main/cli/cases/case-facts.ts'
import { caseInput } from '../../../../main/cli/cases/case-input.ts'
import { factOf, type FactId } from '../../../../core/facts/index.ts'

function stated(id: FactId, graph: object, more: object = {}): unknown {
  const { facts } = caseSituation(caseInput.parse({ scenario: ['user-driven'], now: '2026-11-22T08:00:00Z', graph, ...more }))
  const fact = factOf(facts, id)
  return fact.status === 'known' ? fact.value : 'not stated'
}

describe('what a case states about the user', () => {
  it.each<[FactId, object, unknown]>([
    ['user.account', {}, 'not stated'],
    ['user.account', { user: null }, null],
    ['user.account', { user: { methods: ['password'] } }, 'not stated'],
    ['user.account', { user: { accountEnabled: false } }, { enabled: false, userType: 'Member', external: false, usageLocation: 'US' }],
    ['user.account', { user: { accountEnabled: true, userType: 'Guest', external: true, usageLocation: null } }, { enabled: true, userType: 'Guest', external: true, usageLocation: '' }],
    ['user.servicePlans', { user: { servicePlans: ['AAD_PREMIUM', 'NO_SUCH_PLAN'] } }, [{ id: '41781fb2-bc02-4b7c-bd55-b576c07bb09d', name: 'AAD_PREMIUM', provisioningStatus: 'Success' }]],
    ['tenant.mdmUserScope', { mdm: { scope: { appliesTo: 'all' } } }, { appliesTo: 'all', includesUser: true }],
    ['tenant.mdmUserScope', { mdm: { scope: { appliesTo: 'selected' } } }, { appliesTo: 'selected', includesUser: false }],
    ['tenant.joinScope', { join: { scope: { appliesTo: 'some' } } }, 'not stated'],
    ['tenant.deviceQuota', { join: { quota: null } }, null],
    ['tenant.helloPolicy', { hello: 'off' }, 'off'],
    ['tenant.helloPolicy', { hello: 'maybe' }, 'not stated'],
    ['tenant.espName', { esp: { shown: false } }, null],
    ['tenant.espName', { esp: { shown: 'yes', timeoutMinutes: 60 } }, 'not stated'],
    ['tenant.espTimeoutMinutes', { esp: { shown: 'yes', timeoutMinutes: 60 } }, 60],
    ['tenant.preferredDomain', { config: { preferredDomain: { assigned: 'allDevices' } } }, 'device'],
  ])('%s of %j', (id, graph, expected) => {
    expect(stated(id, graph)).toEqual(expected)
  })

  it.each([['AADSTS53003', 53003], [53003, 53003], ['soon', null]] as const)('a sign-in that ended with %j', (code, expected) => {
    const errors = stated('user.signInErrors', {}, { signIn: { code } })
    expect(errors).toEqual(expected === null ? 'not stated' : [{ at: '2026-11-22T08:00:00Z', app: '', code: expected, policies: [] }])
  })

  it('lists a policy that blocks Microsoft Intune alone, and no other policy on it', () => {
    const onIntune = (grant: string): object => ({ ca: [{ name: grant, apps: '0000000a-0000-0000-c000-000000000000', grants: [grant], state: 'enabled' }] })
    expect(stated('user.enrollmentPolicies', onIntune('block'))).toMatchObject([{ name: 'block' }])
    expect(stated('user.enrollmentPolicies', onIntune('mfa'))).toEqual([])
  })
})
