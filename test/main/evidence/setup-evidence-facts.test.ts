import { describe, expect, it } from 'vitest'
import { factOf, type FactId } from '../../../core/facts/index.ts'
import { setupEvidenceFacts as definitions } from '../../../core/facts/setup-evidence.ts'
import { deviceFactsFrom } from '../../../main/evidence/device-facts.ts'
import { demoDevices } from '../../../main/demo/devices/index.ts'
import { windowsItemIds } from '../../../main/probes/windows/item-ids.ts'
import { evidenceOf } from '../../fakes/evidence.ts'

const ids = Object.keys(definitions) as FactId[]
const value = (id: FactId, items: { readonly [id: string]: unknown }): unknown => {
  const fact = factOf(deviceFactsFrom(evidenceOf(items)), id)
  return fact.status === 'known' ? fact.value : fact.reason
}
const absent = { fails: 'not-found' }
const app = '0f1d2c3b-4a59-4687-9abc-def012345678'

describe('facts from logs and files of setup', () => {
  it('are all there for an empty evidence file, and not one is known', () => {
    const facts = deviceFactsFrom(evidenceOf({}))
    expect(ids.filter((id) => !(id in facts))).toEqual([])
    expect(ids.filter((id) => factOf(facts, id).status === 'known')).toEqual([])
  })

  it.each(['access-denied', 'timed-out', 'unsupported', 'empty', 'failed'])('are not known when every item says %s', (fails) => {
    const facts = deviceFactsFrom(evidenceOf(Object.fromEntries(windowsItemIds.map((id) => [id, { fails }]))))
    expect(ids.filter((id) => factOf(facts, id).status === 'known')).toEqual([])
  })

  it.each([[null], [0], [true], [7], ['text']])('never come from %j', (raw) => {
    const facts = deviceFactsFrom(evidenceOf(Object.fromEntries(windowsItemIds.map((id) => [id, raw]))))
    expect(ids.filter((id) => factOf(facts, id).status === 'known')).toEqual([])
  })

  it('are all known on a device that waits in OOBE', () => {
    for (const { id, evidence } of demoDevices.filter((device) => device.id !== 'unreadable')) {
      const facts = deviceFactsFrom(evidence)
      expect([id, ids.filter((each) => factOf(facts, each).status !== 'known')]).toEqual([id, []])
      expect([id, factOf(facts, 'device.lockScreenNetwork')]).toMatchObject([id, { value: 'available' }])
    }
  })

  it('read the downloaded profile as the collector and as an archive brings it', () => {
    const file = { DeploymentProfileName: 'Fabrikam user-driven', PolicyDownloadDate: '2026-11-22T08:00:00Z', CloudAssignedTenantId: '5e6f0a10-1111-4222-8333-444455556666' }
    const expected = { name: 'Fabrikam user-driven', at: '2026-11-22T08:00:00Z' }
    const item = 'files.autopilot-downloaded-profile'
    const text = (encoding: BufferEncoding): string => Buffer.from(`${encoding === 'utf16le' ? '\ufeff' : ''}${JSON.stringify(file)}`, encoding).toString('base64')
    expect(value('device.downloadedProfile', { [item]: file })).toEqual(expected)
    expect(value('device.downloadedProfile', { [item]: text('utf8') })).toEqual(expected)
    expect(value('device.downloadedProfile', { [item]: text('utf16le') })).toEqual(expected)
    expect(value('device.downloadedProfile', { [item]: absent })).toBeNull()
    expect(value('device.autopilotTenantId', { [item]: text('utf8') })).toBe(file.CloudAssignedTenantId)
    for (const bad of ['', 'AAA', text('utf8').slice(0, 40), Buffer.alloc(65_537, ' ').toString('base64')]) expect(value('device.downloadedProfile', { [item]: bad })).toBe('unreadable')
  })

  it('take device preparation for not there only when nothing speaks of it', () => {
    const keys = { 'registry.autopilot-settings': {}, 'registry.device-preparation': absent, 'registry.intune-apps': absent }
    expect(value('device.preparationRun', keys)).toBeNull()
    expect(value('device.preparationRun', { ...keys, 'registry.autopilot-settings': { AutopilotDevicePrepHint: 3 } })).toEqual({ phase: 'running', timeoutMinutes: null, workloads: [] })
    expect(value('device.preparationRun', { ...keys, 'registry.intune-apps': { fails: 'access-denied' } })).toBe('unreadable')
    expect(value('device.preparationRun', { ...keys, 'registry.device-preparation': { PageSettings: '{"PageTimeoutSeconds":3600}' } })).toBeNull()
  })

  it('let the registry speak before the logs', () => {
    const recorded = { [`user\\${app}_1`]: { EnforcementStateMessage: '{"EnforcementState":5003,"ErrorCode":-2016345060}' } }
    const other = app.replace('0f', '1f')
    const logged = [{ app, code: '0x80070652' }, { app: other, code: '0x80070643' }, { app: other, code: '0x80070642' }]
    expect(value('device.appFailures', { 'registry.intune-apps': recorded, 'files.intune-logs': logged })).toEqual([
      { app, code: '0x87d1041c' },
      { app: other, code: '0x80070643' },
    ])
    expect(value('device.appFailures', { 'registry.intune-apps': recorded, 'files.intune-logs': absent })).toHaveLength(1)
    expect(value('device.appFailures', { 'registry.intune-apps': absent, 'files.intune-logs': absent })).toEqual([])
    expect(value('device.appFailures', { 'files.intune-logs': logged })).toBe('not-collected')
  })

  it('do not take the oldest of a full list for the arrival of web sign-in', () => {
    const event = "<Event><System><EventID>814</EventID><TimeCreated SystemTime='2026-11-22T08:00:00Z'/></System><EventData><Data Name='Message1'>EnableWebSignIn</Data></EventData></Event>"
    expect(value('device.webSignInArrivedAt', { 'events.web-sign-in': event.repeat(39) })).toBe('2026-11-22T08:00:00.000Z')
    expect(value('device.webSignInArrivedAt', { 'events.web-sign-in': event.repeat(40) })).toBe('unreadable')
    expect(value('device.webSignInArrivedAt', { 'events.web-sign-in': '' })).toBeNull()
  })

  it('know the network of the lock screen from adapters, routes and profiles together', () => {
    const guid = '{0A1B2C3D-1111-4222-8333-444455556666}'
    const wifi = {
      'cim.net-route': [{ DestinationPrefix: '0.0.0.0/0', InterfaceIndex: 12, Store: 1 }],
      'cim.net-adapter': [{ InterfaceIndex: 12, InterfaceGuid: guid, MediaConnectState: 1, NdisPhysicalMedium: 9, NdisMedium: 0 }],
      'cim.net-connection-profile': [{ InterfaceIndex: 12, Name: 'Bench' }],
      'files.wifi-profiles': [{ interface: guid, names: ['Bench', 'Bench'], useOneX: 'false', enforced: '', authModes: [] }],
      'files.wired-profiles': absent,
    }
    expect(value('device.lockScreenNetwork', wifi)).toBe('available')
    expect(value('device.lockScreenNetwork', { ...wifi, 'files.wifi-profiles': absent })).toBe('per-user-profile')
    expect(value('device.lockScreenNetwork', { ...wifi, 'files.wifi-profiles': { fails: 'access-denied' } })).toBe('unreadable')
    expect(value('device.lockScreenNetwork', { ...wifi, 'cim.net-connection-profile': { fails: 'timed-out' } })).toBe('timed-out')
    expect(value('device.lockScreenNetwork', { ...wifi, 'cim.net-route': [] })).toBe('offline')
    // Without rights a folder that is hidden looks like one that is not there.
    const facts = deviceFactsFrom(evidenceOf({ ...wifi, 'files.wifi-profiles': absent }, { elevated: false }))
    expect(factOf(facts, 'device.lockScreenNetwork')).toMatchObject({ status: 'unavailable', reason: 'needs-elevation' })
  })
})
