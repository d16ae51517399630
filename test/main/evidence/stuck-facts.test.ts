import { describe, expect, it } from 'vitest'
import { factOf, type FactId } from '../../../core/facts/index.ts'
import { stuckFacts as definitions } from '../../../core/facts/stuck.ts'
import { deviceFactsFrom } from '../../../main/evidence/device-facts.ts'
import { demoDevices } from '../../../main/demo/devices/index.ts'
import { windowsItemIds } from '../../../main/probes/windows/item-ids.ts'
import { evidenceOf } from '../../fakes/evidence.ts'

const ids = Object.keys(definitions) as FactId[]
const value = (id: FactId, items: { readonly [id: string]: unknown }): unknown => {
  const fact = factOf(deviceFactsFrom(evidenceOf(items)), id)
  return fact.status === 'known' ? fact.value : fact.reason
}
const event = (id: number, at: string): string => `<Event><System><EventID>${String(id)}</EventID><TimeCreated SystemTime='${at}'/></System></Event>`

describe('facts of a running enrollment', () => {
  it('are all there for an empty evidence file, and not one is known', () => {
    const facts = deviceFactsFrom(evidenceOf({}))
    expect(ids.filter((id) => !(id in facts))).toEqual([])
    expect(ids.filter((id) => factOf(facts, id).status === 'known')).toEqual([])
  })

  it.each(['access-denied', 'timed-out', 'unsupported', 'empty', 'failed'])('are not known when every item says %s', (fails) => {
    const facts = deviceFactsFrom(evidenceOf(Object.fromEntries(windowsItemIds.map((id) => [id, { fails }]))))
    expect(ids.filter((id) => factOf(facts, id).status === 'known')).toEqual([])
  })

  it.each([[null], [0], [true], [7]])('never come from %j', (raw) => {
    const facts = deviceFactsFrom(evidenceOf(Object.fromEntries(windowsItemIds.map((id) => [id, raw]))))
    expect(ids.filter((id) => factOf(facts, id).status === 'known')).toEqual([])
  })

  it('are all known on a device that waits in OOBE', () => {
    for (const { id, evidence } of demoDevices.filter((device) => device.id !== 'unreadable')) {
      const facts = deviceFactsFrom(evidence)
      expect([id, ids.filter((each) => factOf(facts, each).status !== 'known')]).toEqual([id, []])
    }
  })

  it('take absent keys for nothing yet', () => {
    const absent = { fails: 'not-found' }
    expect(value('device.espProviders', { 'registry.esp-tracking': absent })).toEqual([])
    expect(value('device.espStatus', { 'registry.autopilot-settings': absent })).toMatchObject({ deviceSetup: null })
    expect(value('device.lockScreenHardening', { 'registry.lock-screen-system': absent, 'registry.lock-screen-personalization': absent })).toEqual([])
  })

  it('need both keys of the lock screen', () => {
    expect(value('device.lockScreenHardening', { 'registry.lock-screen-system': {} })).toBe('not-collected')
    expect(value('device.lockScreenHardening', { 'registry.lock-screen-system': { HideFastUserSwitching: 1 }, 'registry.lock-screen-personalization': { NoLockScreen: 1 } })).toEqual([
      'HideFastUserSwitching',
      'NoLockScreen',
    ])
  })

  it('count the minutes from the enrollment to the collection', () => {
    expect(value('device.espMinutes', { 'events.device-management': event(72, '2026-11-22T08:00:00Z') })).toBe(59)
    expect(value('device.espMinutes', { 'events.device-management': '' })).toBeNull()
    expect(value('device.espMinutes', { 'events.device-management': event(72, '2026-11-22T10:00:00Z') })).toBe('unreadable')
  })

  it('do not take a list full of interrupts for no failure', () => {
    const interrupts = (count: number): string =>
      "<Event><System><EventID>1098</EventID><TimeCreated SystemTime='2026-11-22T08:00:00Z'/></System><EventData><Data>AADSTS50058</Data></EventData></Event>".repeat(count)
    expect(value('device.signInFailure', { 'events.aad': interrupts(29) })).toBeNull()
    expect(value('device.signInFailure', { 'events.aad': interrupts(30) })).toBe('unreadable')
  })

  it('know the milestones only together', () => {
    const logs = { 'events.autopilot': event(161, '2026-11-22T07:00:00Z'), 'events.device-registration': '', 'events.device-management': '', 'events.hello': '' }
    expect(value('device.setupTimes', logs)).toEqual({ profile: '2026-11-22T07:00:00.000Z', join: null, enrollment: null, hello: null })
    expect(value('device.setupTimes', { ...logs, 'events.hello': { fails: 'access-denied' } })).toBe('unreadable')
  })
})
