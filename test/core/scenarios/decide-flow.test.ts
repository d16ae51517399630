import { describe, expect, it } from 'vitest'
import { decideFlow, type FlowKind } from '../../../core/scenarios/decide-flow.ts'
import type { Scenario } from '../../../core/scenarios/index.ts'
import { factsFrom, type FactInput } from '../../fakes/facts.ts'

const registered = { 'tenant.autopilotRecords': 1, 'tenant.profileMode': 'user-driven', 'tenant.profileJoinType': 'entra' } as const

const rows: readonly (readonly [string, FactInput, FlowKind, Scenario | null, boolean])[] = [
  ['nothing read', {}, 'undecided', null, false],
  ['associated beats registered', { ...registered, 'device.associated': true }, 'device-association', 'device-association', true],
  ['registered, association unread', registered, 'autopilot', 'user-driven', false],
  ['registered, not associated', { ...registered, 'device.associated': false }, 'autopilot', 'user-driven', true],
  ['registered, hybrid profile', { ...registered, 'tenant.profileJoinType': 'hybrid' }, 'autopilot', 'user-driven-hybrid', false],
  ['registered, self-deploying', { ...registered, 'tenant.profileMode': 'self-deploying' }, 'autopilot', 'self-deploying', false],
  ['registered beats a profile on disk', { ...registered, 'device.offlineProfile': true }, 'autopilot', 'user-driven', false],
  ['registered, profile unread', { 'tenant.autopilotRecords': 1, 'device.associated': false }, 'autopilot', null, false],
  [
    'profile on disk beats a device preparation policy',
    { 'tenant.autopilotRecords': 0, 'device.offlineProfile': true, 'device.associated': false, 'tenant.devicePreparationPolicy': true },
    'offline-profile',
    'existing-devices',
    true,
  ],
  [
    'device preparation',
    { 'tenant.autopilotRecords': 0, 'device.offlineProfile': false, 'device.associated': false, 'tenant.devicePreparationPolicy': true },
    'device-preparation',
    'device-preparation',
    true,
  ],
  [
    'plain join',
    { 'tenant.autopilotRecords': 0, 'device.offlineProfile': false, 'device.associated': false, 'tenant.devicePreparationPolicy': false },
    'plain-join',
    null,
    true,
  ],
  ['not registered, disk unread', { 'tenant.autopilotRecords': 0, 'device.associated': false, 'tenant.devicePreparationPolicy': true }, 'device-preparation', 'device-preparation', false],
  ['not registered, policy unread', { 'tenant.autopilotRecords': 0 }, 'undecided', null, false],
]

describe('decideFlow', () => {
  it.each(rows)('%s', (_name, values, kind, scenario, certain) => {
    expect(decideFlow(factsFrom(values))).toMatchObject({ kind, scenario, certain })
  })

  it('names the facts that could still change the answer', () => {
    expect(decideFlow(factsFrom({ 'tenant.autopilotRecords': 0 })).missing).toEqual([
      'device.associated',
      'device.offlineProfile',
      'tenant.devicePreparationPolicy',
    ])
  })
})
