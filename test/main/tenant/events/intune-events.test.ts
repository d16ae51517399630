import { describe, expect, it } from 'vitest'
import { known, type Fact } from '../../../../core/facts/fact.ts'
import { autopilotEventsFact } from '../../../../main/tenant/events/autopilot-events.ts'
import { enrollmentFailuresFact } from '../../../../main/tenant/events/enrollment-failures.ts'
import type { AutopilotMatch } from '../../../../main/tenant/autopilot-search.ts'
import { answers, at, failed, says, unread } from '../answers.ts'
import { asTold } from '../../../../core/words/say.ts'

const match: AutopilotMatch = { id: 'r', serialNumber: 'S1', groupTag: '', enrollmentState: '', userPrincipalName: '', azureActiveDirectoryDeviceId: 'Entra-1', managedDeviceId: '00000000-0000-0000-0000-000000000000' }
const record: Fact<AutopilotMatch | null> = known(match, 'test', at)
const noRecord: Fact<AutopilotMatch | null> = known(null, 'test', at)
const serialNumber = known('S1', 'test', at)

const event = (more: object): object => ({
  deviceSerialNumber: 'S1',
  eventDateTime: '2026-11-23T08:00:00Z',
  enrollmentState: 'enrolled',
  deploymentState: 'failure',
  deviceSetupStatus: 'failure',
  accountSetupStatus: 'notAttempted',
  deviceSetupDuration: 'PT1H',
  ...more,
})
const runs = async (value: readonly unknown[], more: object = {}, subject: Partial<Parameters<typeof autopilotEventsFact>[1]> = {}) =>
  autopilotEventsFact(answers({ 'autopilot-events': { value, ...more } }), { serialNumber, record, ...subject })

describe('runs among the events of the tenant', () => {
  it('reads one page, without a filter and without an order', async () => {
    const reader = answers({ 'autopilot-events': { value: [] } })
    await autopilotEventsFact(reader, { serialNumber, record })
    expect(reader.asked).toMatchObject([{ version: 'beta', path: '/deviceManagement/autopilotEvents?$top=1000', shared: true }])
  })

  it.each([
    ['by the serial number', { deviceSerialNumber: ' s1 ' }, true],
    ['by the id in Entra', { deviceSerialNumber: '', deviceId: 'ENTRA-1' }, true],
    ['not by half a serial number', { deviceSerialNumber: 'S11' }, false],
    ['not by an id that means none', { deviceSerialNumber: null, deviceId: '00000000-0000-0000-0000-000000000000' }, false],
    ['not by nothing', { deviceSerialNumber: '', deviceId: '' }, false],
  ])('%s', async (_name, more, found) => {
    expect((await runs([event(more)])).status).toBe(found ? 'known' : 'unavailable')
  })

  it('tells the parts, their times and the newest first', async () => {
    const found = says(await runs([event({ eventDateTime: '2026-11-01T08:00:00Z' }), event({ deploymentEndDateTime: '2026-11-23T08:00:09Z', enrollmentFailureDetails: '0x80180014' }), event({ deviceSerialNumber: 'S2' })]))
    expect(found).toMatchObject([
      { at: '2026-11-23T08:00:09.000Z', enrollment: 'enrolled', deviceSetup: { state: 'failure', minutes: 60 }, deployment: { minutes: null }, failure: { code: '0x80180014' } },
      { at: '2026-11-01T08:00:00.000Z' },
    ])
  })

  it('never takes silence for an answer', async () => {
    const whole = await runs([event({ deviceSerialNumber: 'S2' })])
    expect(whole).toMatchObject({ status: 'unavailable', reason: 'nothing-to-read' })
    expect(whole).toMatchObject({ detail: { en: 'In the 1 events that the tenant keeps, Intune names no Windows Autopilot run of this device. That does not say that nothing happened.' } })
    const cut = await runs([], { '@odata.nextLink': 'https://graph.microsoft.com/beta/x' })
    expect(cut).toMatchObject({ detail: { en: expect.stringContaining('the tenant having more') as string } })
  })

  it.each([
    ['a state of tomorrow', [event({ deviceSetupStatus: 'unknownFutureValue' })]],
    ['a missing state', [event({ enrollmentState: undefined })]],
    ['another type', [event({ deviceSetupDuration: 7 })]],
    ['an event that could be of anybody', [{ deviceSerialNumber: 7 }]],
    ['no event at all', ['x']],
  ])('%s is unreadable', async (_name, value) => {
    expect(says(await runs(value))).toBe('unreadable')
  })

  it('a state of tomorrow on another device spoils nothing', async () => {
    expect((await runs([event({}), event({ deviceSerialNumber: 'S2', deploymentState: 'new' })])).status).toBe('known')
  })

  it('passes on why it cannot look', async () => {
    expect(says(await autopilotEventsFact(answers({ 'autopilot-events': failed }), { serialNumber, record }))).toBe('throttled')
    expect(says(await runs([event({})], {}, { serialNumber: unread, record: unread }))).toBe('throttled')
    expect(says(await runs([event({ deviceSerialNumber: 'S2' })], {}, { record: unread }))).toBe('throttled')
    expect((await runs([event({})], {}, { record: unread })).status).toBe('known')
    expect((await runs([event({})], {}, { record: noRecord })).status).toBe('known')
  })
})

const refusal = (more: object): object => ({
  '@odata.type': '#microsoft.graph.enrollmentTroubleshootingEvent',
  eventDateTime: '2026-11-23T08:00:00Z',
  deviceId: 'entra-1',
  userId: 'u1',
  operatingSystem: 'Windows',
  failureCategory: 'enrollmentRestrictionsEnforced',
  failureReason: 'DeviceTypeBlocked',
  ...more,
})
const refusals = async (value: readonly unknown[], whom: Fact<AutopilotMatch | null> = record, user: Fact<string | null> = known('U1', 'test', at)) =>
  enrollmentFailuresFact(answers({ 'troubleshooting-events': { value } }), { record: whom, userId: Promise.resolve(user) })

describe('refused enrollments among the events of the tenant', () => {
  it.each<[string, object, 'device' | 'user' | null]>([
    ['the device', {}, 'device'],
    ['the device by its other id', { deviceId: '', managedDeviceIdentifier: 'Entra-1' }, 'device'],
    ['the user, naming no device', { deviceId: '00000000-0000-0000-0000-000000000000' }, 'user'],
    ['the user with another device', { deviceId: 'entra-2' }, null],
    ['the user with a phone', { deviceId: '', operatingSystem: 'iOS' }, null],
    ['another user', { deviceId: '', userId: 'u2' }, null],
    ['another kind of event', { '@odata.type': '#microsoft.graph.appleVppTokenTroubleshootingEvent' }, null],
  ])('%s', async (_name, more, found) => {
    const failures = says(await refusals([refusal(more)]))
    if (found === null) expect(failures).toBe('nothing-to-read')
    else expect(failures).toMatchObject([{ found }])
  })

  it('tells category and reason, newest first', async () => {
    expect(says(await refusals([refusal({ eventDateTime: '2026-11-01T08:00:00Z' }), refusal({ failureReason: 'No (0x80180018).' })]))).toMatchObject([
      { at: '2026-11-23T08:00:00.000Z', category: 'enrollmentRestrictionsEnforced', reason: { code: '0x80180018' } },
      { at: '2026-11-01T08:00:00.000Z', reason: { text: 'DeviceTypeBlocked', code: '' } },
    ])
  })

  it('an unknown category or form is unreadable', async () => {
    expect(says(await refusals([refusal({ failureCategory: 'unknownFutureValue' })]))).toBe('unreadable')
    expect(says(await refusals([{ ...refusal({}), deviceId: 7 }]))).toBe('unreadable')
  })

  it('needs to know whom it looks for', async () => {
    const nobody: Fact<string | null> = { status: 'unavailable', reason: 'needs-user', detail: asTold('Nobody.') }
    expect(says(await refusals([refusal({})], unread))).toBe('throttled')
    expect(says(await refusals([refusal({})], record, unread))).toBe('throttled')
    expect(says(await refusals([refusal({})], record, nobody))).toMatchObject([{ found: 'device' }])
    expect(says(await refusals([refusal({ deviceId: '' })], noRecord, known(null, 'test', at)))).toBe('nothing-to-read')
    expect(says(await refusals([refusal({ deviceId: '' })], noRecord))).toMatchObject([{ found: 'user' }])
  })
})
