import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readBinaryXml } from '../../../main/diagnostics/evtx/binary-xml.ts'
import { logBudget, recordBudget } from '../../../main/diagnostics/evtx/budget.ts'
import { pieceOf } from '../../../main/diagnostics/evtx/cursor.ts'
import { listTexts, valueText } from '../../../main/diagnostics/evtx/event-value.ts'
import { eventXml } from '../../../main/diagnostics/evtx/event-xml.ts'
import { openDiagnostics } from '../../../main/diagnostics/open-diagnostics.ts'
import { deviceFactsFrom } from '../../../main/evidence/device-facts.ts'
import type { EvidenceItem } from '../../../main/evidence/schema.ts'
import { eventItemIds, eventSources, type EventSource } from '../../../main/probes/windows/event-channels.ts'
import { parseEventXml } from '../../../main/probes/windows/parse-event-xml.ts'
import { fakeCab, fakeZip } from '../../fakes/archives.ts'
import { fakeEventLog, type FakeEvent, type FakeLogOptions } from '../../fakes/event-log.ts'

const at = '2026-11-22T20:00:00Z'
const mdm = eventSources['events.device-management'].channel
const aad = eventSources['events.aad'].channel
const minute = (index: number): string => new Date(Date.UTC(2026, 10, 22, 8, index)).toISOString()
const failed: FakeEvent = { id: 71, at: minute(3), data: { Message1: 'Unknown <"Win32"> & code', HRESULT: '0x80180014' } }
const some: readonly FakeEvent[] = [{ id: 900, at: minute(0) }, { id: 75, at: minute(1), data: { Message1: 'x' } }, { id: 16, at: minute(2) }, failed]
const many = (count: number, id = 1098): readonly FakeEvent[] => Array.from({ length: count }, (_, index) => ({ id, at: minute(index), data: { Error: `AADSTS5012${String(index % 10)}` } }))

async function itemsOf(bytes: Buffer, name = 'a.evtx'): Promise<Record<string, EvidenceItem>> {
  const opened = await openDiagnostics(bytes, name, at)
  expect(opened?.errors).toEqual([])
  return opened?.devices[0]?.evidence.items ?? {}
}

const eventsIn = (item: EvidenceItem | undefined): unknown[] => {
  const read = parseEventXml(item?.ok === true ? item.value : undefined)
  return read.ok ? read.value.map(({ id, at, data }) => [id, at, Object.fromEntries(data)]) : [read.detail.en]
}

describe('an event log', () => {
  it('gives the records that the collector asks for, newest first', async () => {
    const items = await itemsOf(fakeEventLog(mdm, some))
    expect(Object.keys(items)).toEqual(['events.device-management', 'events.web-sign-in'])
    expect(eventsIn(items['events.device-management'])).toEqual([
      [71, minute(3), { Message1: 'Unknown <"Win32"> & code', HRESULT: '0x80180014' }],
      [75, minute(1), { Message1: 'x' }],
    ])
  })

  it.each([
    ['saved under any name', (log: Buffer) => [log, 'what is this.bin'] as const],
    ['in a CAB', (log: Buffer) => [fakeCab([{ name: 'microsoft-windows-devicemanagement-enterprise-diagnostics-provider-admin.evtx', content: log }]), 'diag.cab'] as const],
    ['in a ZIP', (log: Buffer) => [fakeZip([{ name: 'a/Microsoft-Windows-DeviceManagement-Enterprise-Diagnostics-Provider%4Admin.evtx', content: log }]), 'diag.zip'] as const],
  ])('%s becomes facts', async (_, pack) => {
    const [bytes, name] = pack(fakeEventLog(mdm, some))
    const opened = await openDiagnostics(bytes, name, at)
    const evidence = opened?.devices[0]?.evidence
    // The newest record is closer to the moment of the collection than the date of a file that was copied.
    expect(evidence?.collectedAt).toBe(minute(3))
    expect(evidence && deviceFactsFrom(evidence)).toMatchObject({
      'device.mdmFailure': { status: 'known', value: { code: '0x80180014', at: minute(3) } },
      'device.espMinutes': { status: 'known', value: 2 },
      'device.helloFailure': { status: 'unavailable' },
    })
  })

  it('that is nearly empty is no archive bomb', async () => {
    const log = Buffer.concat([fakeEventLog(mdm, some), Buffer.alloc(15 * 65_536)])
    for (const pack of [fakeZip, fakeCab]) expect(Object.keys(await itemsOf(pack([{ name: 'devicemanagement.evtx', content: log }]), 'x'))).toContain('events.device-management')
  })

  it('without any record that is asked for is an answer', async () => {
    expect(await itemsOf(fakeEventLog(mdm, [{ id: 16, at: minute(0) }]))).toMatchObject({ 'events.device-management': { ok: true, value: '' } })
  })

  it('keeps to records that name what is asked for', async () => {
    const shell = eventSources['events.shell'].channel
    const events = [{ id: 62_407, at: minute(0), data: { Name: 'x', Value: 'CommercialOOBE_ESPProgress_Failure' } }, { id: 62_407, at: minute(1), data: { Value: 'AADHello or so' } }]
    expect(eventsIn((await itemsOf(fakeEventLog(shell, events)))['events.shell'])).toEqual([[62_407, minute(0), { Name: 'x', Value: 'CommercialOOBE_ESPProgress_Failure' }]])
  })

  it('that is empty or of another channel says nothing', async () => {
    await expect(openDiagnostics(fakeEventLog(mdm, []), 'a.evtx', at)).rejects.toThrow('holds nothing that Preflight reads')
    await expect(openDiagnostics(fakeEventLog('System', some), 'a.evtx', at)).rejects.toThrow('holds nothing that Preflight reads')
  })

  it('gives as many records as the collector asks for', async () => {
    const items = await itemsOf(fakeEventLog(aad, many(47), { perChunk: 10 }))
    const events = eventsIn(items['events.aad'])
    expect(events).toHaveLength(30)
    expect(events[0]).toEqual([1098, minute(46), { Error: 'AADSTS50126' }])
  })

  it('that has wrapped around is read newest first', async () => {
    const events = eventsIn((await itemsOf(fakeEventLog(aad, many(45), { perChunk: 10, order: [3, 4, 0, 1, 2] })))['events.aad'])
    expect(events[0]).toEqual([1098, minute(44), { Error: 'AADSTS50124' }])
    expect(events).toHaveLength(30)
  })

  it('with two channels gives both', async () => {
    const items = await itemsOf(fakeEventLog(mdm, [{ id: 75, at: minute(0), record: 7 }, { id: 1098, at: minute(1), record: 3, channel: aad }]))
    expect(Object.keys(items).sort()).toEqual(['events.aad', 'events.device-management', 'events.web-sign-in'])
  })

  it.each<[string, readonly FakeEvent[], FakeLogOptions, RegExp]>([
    ['a filter took records out', [some[0]!, { ...some[1]!, record: 9 }, { ...failed, record: 11 }], {}, /without some of its records/],
    ['a chunk in the middle is gone', many(25), { perChunk: 10, order: [0, 2] }, /without some of its records/],
  ])('is no evidence when %s', async (_, events, options, sentence) => {
    const items = Object.values(await itemsOf(fakeEventLog(events[0]?.id === 1098 ? aad : mdm, events, options)))
    expect(items.length).toBeGreaterThan(0)
    for (const item of items) expect(item).toMatchObject({ ok: false, error: { kind: 'failed', message: expect.stringMatching(sentence) as string } })
  })

  it('with a damaged chunk is no evidence, wherever the chunk is', async () => {
    const log = fakeEventLog(aad, many(25), { perChunk: 10 })
    for (const chunk of [0, 1, 2]) {
      const damaged = Buffer.from(log)
      damaged[4_096 + chunk * 65_536 + 700] = (damaged[4_096 + chunk * 65_536 + 700] ?? 0) ^ 1
      const opened = await openDiagnostics(damaged, 'a.evtx', at)
      expect(opened?.devices).toEqual([])
      expect(opened?.errors).toEqual([{ en: 'a.evtx is a damaged or unfinished event log.', de: 'a.evtx ist ein beschädigtes oder unfertiges Ereignisprotokoll.' }])
    }
  })

  it('with a record that cannot be read gives a failed item, not fewer records', async () => {
    const spoil = (chunk: Buffer): void => {
      // The first record's template is of an unknown kind; its checksum is right.
      if (chunk.readBigUInt64LE(24) === 1n) chunk[512 + 24 + 4] = 0x1f
    }
    const items = await itemsOf(fakeEventLog(aad, many(25), { perChunk: 10, spoil }))
    expect(items['events.aad']).toMatchObject({ ok: false, error: { message: 'The event log is damaged, so records are missing.' } })
  })

  it('cut off at a chunk is damaged', async () => {
    expect((await openDiagnostics(fakeEventLog(aad, many(25), { perChunk: 10, claimed: 4 }), 'a.evtx', at))?.errors).toHaveLength(1)
  })

  it('exported twice gives the later one, whichever comes first', async () => {
    const early = { name: 'aad-1.evtx', content: fakeEventLog(aad, many(3)) }
    const late = { name: 'b/aad-2.evtx', content: fakeEventLog(aad, many(5)) }
    for (const files of [[early, late], [late, early]]) expect(eventsIn((await itemsOf(fakeZip(files), 'a.zip'))['events.aad'])).toHaveLength(5)
  })
})

describe('the queries', () => {
  it('are those of the collector', () => {
    const script = readFileSync(path.resolve(import.meta.dirname, '../../../main/probes/windows/collect-device.ps1'), 'utf8')
    const data = (condition: string): string[] | undefined => {
      const text = condition.startsWith('$') ? (/^\$setupPages = "(.*)"\r?$/m.exec(script)?.[1] ?? '') : condition
      const values = [...text.matchAll(/Data='([^']+)'/g)].map(([, value]) => value ?? '')
      return values.length === 0 ? undefined : values
    }
    const asked = [...script.matchAll(/Id = '(events\.[a-z-]+)'.*$/gm)].flatMap(([line, id]) =>
      [...line.matchAll(/Read-Events '([^']+)' @\(([\d, ]+)\) (\d+)(?: ("[^"]*"|\$\w+))?/g)].map(([, channel, ids, most, condition]) => [id, channel, ids?.split(',').map(Number), Number(most), data(condition ?? '')]),
    )
    const ours = eventItemIds.flatMap((id) => {
      const { channel, queries }: EventSource = eventSources[id]
      return queries.map((query) => [id, channel, [...query.ids], query.most, query.data === undefined ? undefined : [...query.data]])
    })
    expect(asked).toEqual(ours)
  })
})

describe('values of events', () => {
  it.each<[string, number, string, string]>([
    ['text', 0x01, '61006200', 'ab'],
    ['ANSI text', 0x02, '6162', 'ab'],
    ['signed byte', 0x03, 'ff', '-1'],
    ['byte', 0x04, 'ff', '255'],
    ['signed word', 0x05, 'feff', '-2'],
    ['word', 0x06, 'feff', '65534'],
    ['signed number', 0x07, '14001880', '-2145910764'],
    ['number', 0x08, '14001880', '2149056532'],
    ['long signed number', 0x09, 'ffffffffffffffff', '-1'],
    ['long number', 0x0a, '0500000000000000', '5'],
    ['float', 0x0b, '0000803f', '1'],
    ['double', 0x0c, '000000000000f83f', '1.5'],
    ['truth', 0x0d, '01000000', 'true'],
    ['bytes', 0x0e, '00ab', '00AB'],
    ['GUID', 0x0f, '00112233445566778899aabbccddeeff', '{33221100-5544-7766-8899-AABBCCDDEEFF}'],
    ['pointer', 0x10, '0400000000000000', '0x4'],
    ['file time', 0x11, '00803ed5deb19d01', '1970-01-01T00:00:00.0000000Z'],
    ['system time', 0x12, 'ea070b000000160008003b0001000200', '2026-11-22T08:59:01.002Z'],
    ['security identifier', 0x13, '010200000000000520000000 20020000'.replace(' ', ''), 'S-1-5-32-544'],
    ['number in hex', 0x14, '14001880', '0x80180014'],
    ['long number in hex', 0x15, '1400188000000000', '0x80180014'],
  ])('%s', (_, type, hex, text) => {
    const chunk = Buffer.from(hex, 'hex')
    expect(valueText(type, pieceOf(chunk, 0, chunk.length))).toBe(text)
    if (chunk.length > 2) expect(() => valueText(type, pieceOf(chunk, 0, 1)).length).toSatisfy((read: () => number) => [0x01, 0x02, 0x03, 0x04, 0x0e].includes(type) || throws(read))
  })

  it('lists', () => {
    const list = (type: number, chunk: Buffer): readonly string[] => listTexts(type, pieceOf(chunk, 0, chunk.length))
    expect(list(0x01, Buffer.from('a\0\0bc\0', 'utf16le'))).toEqual(['a', '', 'bc'])
    expect(list(0x06, Buffer.from([1, 0, 2, 0]))).toEqual(['1', '2'])
  })
})

function throws(read: () => unknown): boolean {
  try {
    read()
    return false
  } catch (error) {
    return error instanceof Error && error.name === 'DamagedLog'
  }
}

describe('event XML', () => {
  it('escapes what comes from the log', () => {
    expect(eventXml({ name: 'a><b', attributes: [['x=', "'&"]], content: ['</Event>', { name: 'c', attributes: [], content: [] }] })).toBe(
      "<a__b x_='&apos;&amp;'>&lt;/Event&gt;<c></c></a__b>",
    )
  })

  it('records that unfold into themselves come to an end', () => {
    // A template whose body is an instance of the same template.
    const chunk = Buffer.alloc(65_536)
    chunk.set([0x0c, 1, 1, 0, 0, 0, 0x00, 0x02, 0, 0, 0, 0, 0, 0], 600)
    chunk.writeUInt32LE(14, 512 + 20)
    chunk.set(chunk.subarray(600, 614), 512 + 24)
    expect(throws(() => readBinaryXml(pieceOf(chunk, 600, 14), recordBudget(logBudget())))).toBe(true)
    const wide = Buffer.alloc(65_536)
    // A hundred times itself on every level.
    wide.writeUInt32LE(1_400, 512 + 20)
    for (let copy = 0; copy < 100; copy += 1) wide.set([0x0c, 1, 1, 0, 0, 0, 0x00, 0x02, 0, 0, 0, 0, 0, 0].slice(0, 14), 512 + 24 + copy * 14)
    wide.set([0x0c, 1, 1, 0, 0, 0, 0x00, 0x02, 0, 0, 0, 0, 0, 0], 4_000)
    const started = performance.now()
    expect(throws(() => readBinaryXml(pieceOf(wide, 4_000, 14), recordBudget(logBudget())))).toBe(true)
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})
