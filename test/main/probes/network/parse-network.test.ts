import { describe, expect, it } from 'vitest'
import { combineClocks, parseHttpDates, parseSntp } from '../../../../main/probes/network/parse-clock.ts'
import { parseDistinguishedName, parseEndpoints, parseProxy, parseTls } from '../../../../main/probes/network/parse-network.ts'
import { read, unread, type Reading } from '../../../../main/probes/reading.ts'
import { captures, captureTitle, hasCaptures } from '../captures.ts'
import { asTold } from '../../../../core/words/say.ts'

const plain = (reading: Reading<unknown>): unknown => (reading.ok ? reading.value : 'unread')

/** Seconds from 1900 to 1970. */
const ntpToUnix = 2_208_988_800

function packet(time: string, change: { first?: number; stratum?: number; era?: boolean } = {}): string {
  const bytes = Buffer.alloc(48)
  bytes[0] = change.first ?? 0x24
  bytes[1] = change.stratum ?? 3
  const seconds = (Date.parse(time) / 1_000 + ntpToUnix) % 2 ** 32
  for (const offset of [32, 40]) bytes.writeUInt32BE(seconds, offset)
  return bytes.toString('base64')
}

const answer = (packetText: unknown, sentAt = '2026-11-22T09:00:00.000Z', receivedAt = '2026-11-22T09:00:00.080Z'): object => ({ sentAt, receivedAt, packet: packetText })

describe('parseSntp', () => {
  it.each([
    ['a right clock', answer(packet('2026-11-22T09:00:00Z')), 0],
    ['a clock ahead', answer(packet('2026-11-22T08:58:20Z')), 100],
    ['a clock behind', answer(packet('2026-11-22T10:35:00Z')), -5700],
    ['a dead CMOS battery', answer(packet('2026-11-22T09:00:00Z'), '2021-01-01T00:00:00Z', '2021-01-01T00:00:00.080Z'), (Date.parse('2021-01-01T00:00:00Z') - Date.parse('2026-11-22T09:00:00Z')) / 1_000],
    ['the era after 2036', answer(packet('2040-01-01T00:00:00Z'), '2040-01-01T00:00:10Z', '2040-01-01T00:00:10Z'), 10],
    ['a server out of step', answer(packet('2026-11-22T09:00:00Z', { first: 0xe4 })), 'unread'],
    ['a kiss of death', answer(packet('2026-11-22T09:00:00Z', { stratum: 0 })), 'unread'],
    ['a reflected request', answer(packet('2026-11-22T09:00:00Z', { first: 0x23 })), 'unread'],
    ['a short packet', answer(packet('2026-11-22T09:00:00Z').slice(0, 40)), 'unread'],
    ['no time', answer(Buffer.from([0x24, 3, ...new Uint8Array(46)]).toString('base64')), 'unread'],
    ['a slow answer', answer(packet('2026-11-22T09:00:00Z'), '2026-11-22T09:00:00Z', '2026-11-22T09:00:11Z'), 'unread'],
    ['an answer before the question', answer(packet('2026-11-22T09:00:00Z'), '2026-11-22T09:00:01Z', '2026-11-22T09:00:00Z'), 'unread'],
    ['no packet', answer(null), 'unread'],
    ['nothing', null, 'unread'],
  ])('%s', (_name, raw, expected) => {
    const offset = plain(parseSntp(raw))
    if (typeof expected === 'number') expect(offset).toBeCloseTo(expected, 0)
    else expect(offset).toBe(expected)
  })
})

describe('parseHttpDates', () => {
  const date = (text: unknown, age: unknown = null): object => ({ host: 'a', sentAt: '2026-11-22T09:00:05.000Z', receivedAt: '2026-11-22T09:00:05.000Z', date: text, age })

  it.each([
    [[date('Sun, 22 Nov 2026 09:00:04 GMT')], [0.5]],
    [[date('Sun, 22 Nov 2026 08:00:04 GMT')], [3600.5]],
    [[date('Sun, 22 Nov 2026 08:00:04 GMT', '120'), date('Sun, 22 Nov 2026 09:00:04 GMT', '0')], [0.5]],
    [[date('yesterday'), date(null), 7], []],
    [[], []],
    ['x', 'unread'],
  ])('%j', (raw, expected) => {
    const dates = parseHttpDates(raw)
    expect(dates.ok ? dates.value.map(({ source, offsetSeconds }) => (source === 'a' ? offsetSeconds : source)) : 'unread').toEqual(expected)
  })
})

describe('combineClocks', () => {
  it.each([
    ['a time server alone', [-5700.4], null, -5700],
    ['with headers that agree', [2], [3, 2.5, 30], 2],
    ['with headers that contradict', [2], [600, 601], 'unread'],
    ['the second time server alone', [null, -5700.4], null, -5700],
    ['two time servers that agree', [2, -28], null, 2],
    ['two time servers that contradict', [2, -29], null, 'unread'],
    ['two time servers, one of them against the headers', [2, 400], [2, 3], 'unread'],
    ['the second time server against the headers', [null, 400], [2, 3], 'unread'],
    ['two headers', [null, null], [61, 60], 61],
    ['an odd one among three', [null], [0.4, 0.5, 20], 1],
    ['headers that contradict', [null], [0, 31], 'unread'],
    ['one header', [null], [0], 'unread'],
    ['no header', [null], [], 'unread'],
    ['nothing', [null, null], null, 'unread'],
    ['nobody asked', [], null, 'unread'],
  ])('%s', (_name, servers, dates, expected) => {
    const pages = dates === null ? unread(asTold('no')) : read(dates.map((offsetSeconds) => ({ source: 'a', offsetSeconds })))
    expect(plain(combineClocks(servers.map((each) => (each === null ? unread(asTold('no')) : read(each))), pages))).toBe(expected)
  })
})

describe('parseEndpoints', () => {
  const row = { host: 'login.live.com', port: 443, outcome: 'reachable', detail: '' }

  it.each([
    [[row], [row]],
    [[{ ...row, detail: null }], [row]],
    [[row, { ...row, outcome: 'perhaps' }], 'unread'],
    [[{ ...row, host: '<img>' }], 'unread'],
    [[{ ...row, port: 0 }], 'unread'],
    [[{ ...row, port: 65_536 }], 'unread'],
    [[{ ...row, detail: {} }], 'unread'],
    [[], 'unread'],
    [Array.from({ length: 2_001 }, () => row), 'unread'],
    [{}, 'unread'],
  ])('%j', (raw, expected) => {
    expect(plain(parseEndpoints(raw))).toEqual(expected)
  })
})

describe('parseTls', () => {
  const leaf = { subject: 'CN=a', issuer: 'CN=Contoso FW CA, O="Contoso, Inc.", C=US', notBefore: '2026-01-01T00:00:00Z', notAfter: '2027-01-01T00:00:00Z' }
  const seen = { host: 'a.example', issuerOrganization: 'Contoso, Inc.', issuerCommonName: 'Contoso FW CA', validFrom: '2026-01-01T00:00:00.000Z', validTo: '2027-01-01T00:00:00.000Z' }

  it.each([
    ['one certificate', [{ host: 'a.example', chain: [leaf] }], [seen]],
    ['the issuer of the last one', [{ host: 'a.example', chain: [leaf, { ...leaf, issuer: 'CN=DigiCert Global Root G2, O=DigiCert Inc' }] }], [{ ...seen, issuerOrganization: 'DigiCert Inc', issuerCommonName: 'DigiCert Global Root G2' }]],
    ['an issuer without organization', [{ host: 'a.example', chain: [{ ...leaf, issuer: 'CN=proxy' }] }], [{ ...seen, issuerOrganization: '', issuerCommonName: 'proxy' }]],
    ['no chain', [{ host: 'a.example', chain: [] }], 'unread'],
    ['no dates', [{ host: 'a.example', chain: [{ ...leaf, notAfter: 'never' }] }], 'unread'],
    ['no issuer', [{ host: 'a.example', chain: [{ ...leaf, issuer: '' }] }], 'unread'],
  ])('%s', (_name, raw, expected) => {
    expect(plain(parseTls(raw))).toEqual(expected)
  })

  it('reads names as Windows writes them', () => {
    expect([...parseDistinguishedName('CN="A ""B"", C", OU=www.digicert.com, O=DigiCert Inc, O=Second')]).toEqual([
      ['CN', 'A "B", C'],
      ['OU', 'www.digicert.com'],
      ['O', 'DigiCert Inc'],
    ])
    expect(parseDistinguishedName('').size).toBe(0)
  })
})

describe('parseProxy', () => {
  it.each([
    [{ proxy: null }, null],
    [{}, null],
    [{ proxy: 'proxy:8080' }, 'proxy:8080'],
    [{ proxy: 1 }, 'unread'],
    [null, 'unread'],
  ])('%j', (raw, expected) => {
    expect(plain(parseProxy(raw))).toBe(expected)
  })
})

describe.skipIf(!hasCaptures('time'))(captureTitle('clock captures', 'time'), () => {
  const { cases } = hasCaptures('time')
    ? (JSON.parse(captures('time', 'http-date-skew-SYNTHETIC.json')[0]?.text ?? '{"cases":[]}') as { cases: { localUtcAtResponse: string; dateHeader: string; skewSeconds: number; rttMs: number }[] })
    : { cases: [] }

  it.each(cases)('$dateHeader seen at $localUtcAtResponse', ({ localUtcAtResponse, dateHeader, skewSeconds, rttMs }) => {
    const sentAt = new Date(Date.parse(localUtcAtResponse) - rttMs).toISOString()
    const offsets = parseHttpDates([{ host: 'a', sentAt, receivedAt: localUtcAtResponse, date: dateHeader, age: null }])
    expect(Math.abs((offsets.ok ? (offsets.value[0]?.offsetSeconds ?? Number.NaN) : Number.NaN) - skewSeconds)).toBeLessThanOrEqual(1)
  })
})
