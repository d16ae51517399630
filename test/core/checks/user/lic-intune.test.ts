import { expect, it } from 'vitest'
import check from '../../../../core/checks/user/lic-intune.ts'
import type { ServicePlan } from '../../../../core/facts/user.ts'
import { basicMobilityPlan, intunePlans } from '../../../../core/tables/service-plans.ts'
import { describeCheck } from '../../describe-check.ts'

const plan = (id: string, provisioningStatus = 'Success'): ServicePlan => ({ id, name: 'as the tenant names it', provisioningStatus })
const plans = (...all: ServicePlan[]) => ({ 'user.servicePlans': all })
const planOne = 'c1ec4a95-1f05-45b3-a911-aa3fa01094f5'
const planTwo = 'd9923fe3-a2de-4d29-a5be-e3e83bb786be'
const premium = '41781fb2-bc02-4b7c-bd55-b576c07bb09d'

describeCheck(check, { facts: plans(plan(planOne), plan(premium)) }, [
  { name: 'Intune Plan 1', expect: 'ready', shows: 'INTUNE_A' },
  ...intunePlans.map((each) => ({ name: each.name, facts: plans(plan(each.id)), expect: 'ready' as const, shows: each.name })),
  { name: 'id in capitals', facts: plans(plan(planOne.toUpperCase())), expect: 'ready' },
  { name: 'no plans at all', facts: plans(), expect: 'blocked', shows: 'No Intune plan' },
  { name: 'Entra ID P1 only', facts: plans(plan(premium)), expect: 'blocked' },
  { name: 'the add-on Plan 2 alone', facts: plans(plan(planTwo)), expect: 'blocked' },
  { name: 'Basic Mobility only', facts: plans(plan(basicMobilityPlan.id)), expect: 'at-risk', shows: 'Basic Mobility and Security only' },
  { name: 'Basic Mobility switched off', facts: plans(plan(basicMobilityPlan.id, 'Disabled')), expect: 'blocked' },
  { name: 'Basic Mobility beside Intune', facts: plans(plan(basicMobilityPlan.id), plan(planOne)), expect: 'ready' },
  { name: 'being provisioned', facts: plans(plan(planOne, 'PendingProvisioning')), expect: 'at-risk' },
  { name: 'one being provisioned, one working', facts: plans(plan(planOne, 'PendingProvisioning'), plan('3e170737-c728-4eae-bbb9-3f3360f7184c')), expect: 'ready' },
  { name: 'switched off', facts: plans(plan(planOne, 'Disabled')), expect: 'blocked', shows: 'INTUNE_A, not working (Disabled)' },
  { name: 'waits for input', facts: plans(plan(planOne, 'PendingInput')), expect: 'blocked' },
  { name: 'in error', facts: plans(plan(planOne, 'Error')), expect: 'blocked' },
  { name: 'unread', unread: ['user.servicePlans'], expect: 'unknown', because: 'user.servicePlans' },
  { name: 'existing devices', facts: plans(), scenario: 'existing-devices', expect: 'blocked' },
  { name: 'device preparation', facts: plans(), scenario: 'device-preparation', expect: 'blocked' },
  { name: 'self-deploying', facts: plans(), scenario: 'self-deploying', expect: 'not-applicable' },
])

it('holds five plans that count and none twice', () => {
  const ids = [...intunePlans, basicMobilityPlan].map((each) => each.id)
  expect(new Set(ids).size).toBe(6)
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
})
