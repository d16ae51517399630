import { expect, it } from 'vitest'
import check from '../../../../core/checks/registration/reg-deregister-order.ts'
import { runChecks } from '../../../../core/engine/run-checks.ts'
import type { Scenario } from '../../../../core/scenarios/index.ts'
import { factsFrom } from '../../../fakes/facts.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(check, { facts: { 'tenant.autopilotRecords': 1, 'tenant.intuneDevices': 1 } }, [
  { name: 'registered and enrolled', expect: 'ready', shows: 'Delete the Intune device' },
  { name: 'registered only', facts: { 'tenant.intuneDevices': 0 }, expect: 'ready', shows: 'Unassign its user' },
  { name: 'in Intune only', facts: { 'tenant.autopilotRecords': 0 }, expect: 'ready', shows: 'Leave the Entra device object alone' },
  { name: 'unknown to the tenant', facts: { 'tenant.autopilotRecords': 0, 'tenant.intuneDevices': 0 }, expect: 'not-applicable' },
  { name: 'records unread', unread: ['tenant.autopilotRecords'], expect: 'unknown', because: 'tenant.autopilotRecords' },
  { name: 'Intune unread', unread: ['tenant.intuneDevices'], expect: 'unknown', because: 'tenant.intuneDevices' },
  { name: 'device association', scenario: 'device-association', expect: 'not-applicable' },
])

const steps = (scenario: Scenario): string[] => {
  const facts = factsFrom({ 'tenant.autopilotRecords': 1, 'tenant.intuneDevices': 1 })
  return (runChecks([check], facts, { scenario, overlays: [], now: 0, language: 'en' })[0]?.evidence ?? []).map((each) => each.observed)
}

it('names the steps in the order that works', () => {
  expect(steps('user-driven')).toEqual([
    'Delete the Intune device',
    'Unassign its user',
    'Delete the Windows Autopilot device',
    'Select Sync',
    'Leave the Entra device object alone',
  ])
  expect(steps('user-driven-hybrid')).toContain('Delete the computer object of Active Directory')
})
