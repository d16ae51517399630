import { describe, expect, it } from 'vitest'
import type { FactId } from '../../../core/facts/index.ts'
import { decideFlow, type FlowKind } from '../../../core/scenarios/decide-flow.ts'
import type { Scenario } from '../../../core/scenarios/index.ts'
import { factsFrom, without, type FactInput } from '../../fakes/facts.ts'

const registered: FactInput = {
  'device.associated': false,
  'tenant.autopilotRecords': 1,
  'tenant.profileStatus': 'assignedInSync',
  'tenant.profileMode': 'user-driven',
  'tenant.profileJoinType': 'entra',
}
const unregistered: FactInput = { 'device.associated': false, 'tenant.autopilotRecords': 0, 'device.offlineProfile': false, 'tenant.devicePreparationPolicy': false }
const onDisk: FactInput = {
  ...unregistered,
  'device.offlineProfile': true,
  'device.offlineProfileFile': { encoding: 'ascii', content: 'one-profile', missing: [], wrong: [], selfDeploying: false },
}
const otherTenantImport = { status: 'error', errorCode: 806, errorName: 'ZtdDeviceAssignedToOtherTenant' } as const

type Row = readonly [
  name: string,
  facts: FactInput,
  kind: FlowKind,
  scenario: Scenario | null,
  missing: readonly FactId[],
  says: RegExp,
  unread?: readonly FactId[],
]

/** Rows without a missing fact are certain, but for those in `openAnyway`. */
const rows: readonly Row[] = [
  ['nothing read', {}, 'undecided', null, ['device.associated', 'tenant.autopilotRecords', 'device.offlineProfile', 'tenant.devicePreparationPolicy'], /Nobody could ask/],
  ['associated', { ...unregistered, 'device.associated': true }, 'device-association', 'device-association', [], /device association, which wins over everything else\.$/],
  ['associated beats registered', { ...registered, 'device.associated': true }, 'device-association', 'device-association', [], /registration included/],
  ['associated, all else unread', { 'device.associated': true }, 'device-association', 'device-association', [], /device association/],
  ['registered', registered, 'autopilot', 'user-driven', [], /user-driven with an Entra join/],
  ['registered, association unread', registered, 'autopilot', 'user-driven', ['device.associated'], /user-driven/, ['device.associated']],
  ['registered twice', { ...registered, 'tenant.autopilotRecords': 2 }, 'autopilot', 'user-driven', [], /2 records/],
  ['registered, hybrid profile', { ...registered, 'tenant.profileJoinType': 'hybrid' }, 'autopilot', 'user-driven-hybrid', [], /hybrid join/],
  ['registered, self-deploying', { ...registered, 'tenant.profileMode': 'self-deploying' }, 'autopilot', 'self-deploying', [], /self-deploying/],
  ['registered, self-deploying, join type unread', { ...registered, 'tenant.profileMode': 'self-deploying' }, 'autopilot', 'self-deploying', [], /self-deploying/, ['tenant.profileJoinType']],
  ['registered beats a profile on disk', { ...onDisk, ...registered }, 'autopilot', 'user-driven', [], /registered/],
  ['registered beats a device preparation policy', { ...registered, 'tenant.devicePreparationPolicy': true }, 'autopilot', 'user-driven', [], /registered/],
  ['registered, disk and policy unread', registered, 'autopilot', 'user-driven', [], /registered/, ['device.offlineProfile', 'tenant.devicePreparationPolicy']],
  ['registered, mode unread', registered, 'autopilot', null, ['tenant.profileMode'], /profile could not be read/, ['tenant.profileMode']],
  ['registered, join type unread', registered, 'autopilot', null, ['tenant.profileJoinType'], /join type could not be read/, ['tenant.profileJoinType']],
  ['registered, no profile yet', { ...registered, 'tenant.profileStatus': 'pending' }, 'autopilot', null, [], /no profile is assigned/, ['tenant.profileMode', 'tenant.profileJoinType']],
  ['registered, profile and its state unread', registered, 'autopilot', null, ['tenant.profileMode'], /could not be read/, ['tenant.profileMode', 'tenant.profileStatus']],
  ['registered elsewhere, by the import', { ...unregistered, 'tenant.importResult': otherTenantImport }, 'autopilot', null, [], /another organization/],
  ['registered elsewhere, by the cached tenant', { ...unregistered, 'device.autopilotTenantId': 'aaaa', 'tenant.id': 'bbbb' }, 'autopilot', null, [], /another organization/],
  ['registered elsewhere, own records unread', { ...unregistered, 'device.autopilotTenantId': 'aaaa', 'tenant.id': 'bbbb' }, 'autopilot', null, [], /another organization/, ['tenant.autopilotRecords']],
  ['a cached tenant without one to compare', { ...unregistered, 'device.autopilotTenantId': 'aaaa' }, 'plain-join', null, [], /no device preparation policy/],
  ['the own tenant is cached, in capitals', { ...unregistered, 'device.autopilotTenantId': 'ABCD', 'tenant.id': 'abcd' }, 'plain-join', null, [], /no device preparation policy/],
  ['a profile on disk', onDisk, 'offline-profile', 'existing-devices', [], /lies on its disk/],
  ['a profile on disk, its content unread', onDisk, 'offline-profile', 'existing-devices', ['device.offlineProfileFile'], /disk/, ['device.offlineProfileFile']],
  ['a profile on disk, policy unread', onDisk, 'offline-profile', 'existing-devices', ['tenant.devicePreparationPolicy'], /disk/, ['tenant.devicePreparationPolicy']],
  ['a profile on disk and a policy: nobody says which wins', { ...onDisk, 'tenant.devicePreparationPolicy': true }, 'undecided', null, [], /does not say which/],
  [
    'a profile in Unicode is none',
    { ...onDisk, 'device.offlineProfileFile': { encoding: 'utf-16', content: 'one-profile', missing: [], wrong: [], selfDeploying: false } },
    'plain-join',
    null,
    [],
    /ignores the Autopilot profile/,
  ],
  ['a device preparation policy', { ...unregistered, 'tenant.devicePreparationPolicy': true }, 'device-preparation', 'device-preparation', [], /has a device preparation policy/],
  ['a device preparation policy, disk unread', { ...unregistered, 'tenant.devicePreparationPolicy': true }, 'device-preparation', 'device-preparation', ['device.offlineProfile'], /has a device/, ['device.offlineProfile']],
  ['nothing at all', unregistered, 'plain-join', null, [], /has no device preparation policy/],
  ['nothing at all, association unread', unregistered, 'plain-join', null, ['device.associated'], /has no device/, ['device.associated']],
  ['not registered, policy unread', unregistered, 'undecided', null, ['tenant.devicePreparationPolicy'], /could not be read/, ['tenant.devicePreparationPolicy']],
  ['policy known, registration unread', { ...unregistered, 'tenant.devicePreparationPolicy': true }, 'undecided', null, ['tenant.autopilotRecords'], /Nobody could ask/, ['tenant.autopilotRecords']],
  ['a profile on disk, registration unread', onDisk, 'undecided', null, ['tenant.autopilotRecords'], /Nobody could ask/, ['tenant.autopilotRecords']],
]

const openAnyway = ['registered, no profile yet', 'a profile on disk and a policy: nobody says which wins']

describe('decideFlow', () => {
  it.each(rows.map((row) => [row[0], row] as const))('%s', (_name, [name, values, kind, scenario, missing, says, unread = []]) => {
    const flow = decideFlow(without(factsFrom(values), unread), 'en')
    expect(flow).toMatchObject({ kind, scenario, missing, certain: missing.length === 0 && !openAnyway.includes(name) })
    expect(flow.because).toMatch(says)
    expect(flow.because).toMatch(/^[A-Z][^.]*\.$/)
  })

  it('says that the user is missing where nobody named one', () => {
    expect(decideFlow(without(factsFrom(unregistered), ['tenant.devicePreparationPolicy'], 'needs-user'), 'en').because).toMatch(/without a user/)
  })

  it('never becomes certain, and never turns to another flow than undecided, when one more fact goes missing', () => {
    const watched = ['device.associated', 'tenant.autopilotRecords', 'tenant.profileMode', 'tenant.profileJoinType', 'device.offlineProfile', 'tenant.devicePreparationPolicy'] as const
    for (const [, values] of rows) {
      const before = decideFlow(factsFrom(values), 'en')
      for (const id of watched) {
        const after = decideFlow(without(factsFrom(values), [id]), 'en')
        if (after.kind !== before.kind && after.kind !== 'undecided') expect(after).toMatchObject({ certain: false, missing: expect.arrayContaining([id]) as FactId[] })
        if (!before.certain) expect(after.certain).toBe(false)
      }
    }
  })
})
