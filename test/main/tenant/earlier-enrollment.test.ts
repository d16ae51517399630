import { describe, expect, it } from 'vitest'
import { known, unavailable } from '../../../core/facts/fact.ts'
import { autopilotSyncFact } from '../../../main/tenant/autopilot-sync.ts'
import { intuneDevicesFact, lastIntuneContactFact } from '../../../main/tenant/intune-devices.ts'
import { answers, at, failed, says } from './answers.ts'
import { saying, scan } from './scan.ts'
import { asTold } from '../../../core/words/say.ts'

const serial = (text: string) => known(text, 'test', at)

describe('Intune devices with a serial number', () => {
  const row = (serialNumber: unknown, id: unknown = 'd1') => ({ id, serialNumber })
  const count = async (value: unknown) => says(await intuneDevicesFact(answers({ 'intune-devices': value }), serial('FBK-1')))

  it.each([
    ['none', { value: [] }, 0],
    ['one', { value: [row('FBK-1')] }, 1],
    ['in other letters', { value: [row(' fbk-1 ')] }, 1],
    ['two', { value: [row('FBK-1'), row('FBK-1', 'd2')] }, 2],
    ['of a service that ignores the filter', { value: [row('FBK-2'), row(null), row('XFBK-1')] }, 0],
    ['a device without an id', { value: [row('FBK-1', '')] }, 'unreadable'],
    ['a number for a serial number', { value: [row(5)] }, 'unreadable'],
    ['no list', {}, 'unreadable'],
    ['nothing', null, 'unreadable'],
  ])('%s', async (_name, body, expected) => {
    expect(await count(body)).toBe(expected)
  })

  it.each<[string, readonly (string | null)[], string | null]>([
    ['none', [], null],
    ['never', ['0001-01-01T00:00:00Z', null], null],
    ['the latest of several', ['2026-03-02T07:41:12Z', '2026-10-30T01:00:00+01:00', null], '2026-10-30T00:00:00.000Z'],
  ])('last contact: %s', async (_name, times, expected) => {
    const value = times.map((lastSyncDateTime, index) => ({ id: String(index), serialNumber: 'FBK-1', lastSyncDateTime }))
    const other = { id: 'other', serialNumber: 'FBK-10', lastSyncDateTime: '2026-11-11T00:00:00Z' }
    const reader = answers({ 'intune-devices': { value: [...value, other] } })
    expect(says(await lastIntuneContactFact(reader, serial('FBK-1')))).toBe(expected)
  })

  it('are not counted when nobody answered', async () => {
    expect(await count(failed)).toBe('throttled')
  })

  it('are not asked for without a serial number', async () => {
    for (const none of [serial(''), serial(' - '), unavailable('unreadable', asTold('Refused.'))]) {
      const reader = answers({})
      expect(says(await intuneDevicesFact(reader, none))).toBe('needs-identity')
      expect(reader.asked).toEqual([])
    }
  })

  it.each([
    ["O'Neil", "'O''Neil'"],
    ['A B', "'A%20B'"],
    ["1' or serialNumber ne '", "'1''%20or%20serialNumber%20ne%20'''"],
    ['a&$top=1#', "'a%26%24top%3D1%23'"],
  ])('%s stays inside the quotes', async (text, quoted) => {
    const reader = answers({})
    await intuneDevicesFact(reader, serial(text))
    const path = reader.asked[0]?.path ?? ''
    expect(decodeURIComponent(path)).toContain(decodeURIComponent(quoted))
    expect(new URL(`https://graph.example${path}`).searchParams.get('$filter')).toBe(`serialNumber eq '${text.trim().replaceAll("'", "''")}'`)
  })

  it('are found in the demo tenant', async () => {
    const { facts } = await scan({ serialNumber: 'FBK20001', user: null })
    expect(saying(facts, 'tenant.intuneDevices')).toEqual({ value: 1 })
    expect(saying(facts, 'tenant.lastIntuneContact')).toEqual({ value: '2026-03-02T07:41:12.000Z' })
  })
})

describe('the last sync', () => {
  const read = async (body: unknown) => says(await autopilotSyncFact(answers({ 'autopilot-sync': body })))

  it.each([
    ['done', { syncStatus: 'completed', lastSyncDateTime: '2026-11-23T08:30:00Z' }, { status: 'completed', lastSyncAt: '2026-11-23T08:30:00.000Z' }],
    ['never', { syncStatus: 'unknown', lastSyncDateTime: '0001-01-01T00:00:00Z' }, { status: 'unknown', lastSyncAt: null }],
    ['a status of tomorrow', { syncStatus: 'somehow', lastSyncDateTime: null }, { status: 'somehow', lastSyncAt: null }],
    ['a time that is none', { syncStatus: 'completed', lastSyncDateTime: 'soon' }, { status: 'completed', lastSyncAt: null }],
    ['no status', { lastSyncDateTime: '2026-11-23T08:30:00Z' }, 'unreadable'],
    ['a number', { syncStatus: 1 }, 'unreadable'],
    ['no object', [], 'unreadable'],
  ])('%s', async (_name, body, expected) => {
    expect(await read(body)).toEqual(expected)
  })
})
