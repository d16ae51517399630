import { describe, expect, it } from 'vitest'
import type { Reading } from '../../../../main/probes/reading.ts'
import * as attestation from '../../../../main/probes/windows/parse-attestation.ts'
import { parseProcessorName } from '../../../../main/probes/windows/parse-cim.ts'
import { parseTpmFirmware, parseVulnerability } from '../../../../main/probes/windows/parse-tpm.ts'
import { parseTpmTool } from '../../../../main/probes/windows/parse-tpmtool.ts'
import { captures, captureTitle, hasCaptures } from '../captures.ts'

const plain = (reading: Reading<unknown>): unknown => (reading.ok ? reading.value : 'unread')
const counts = (manufacturerCertificates: unknown, additionalCertificates: unknown, isPresent: unknown = true): object => ({ isPresent, manufacturerCertificates, additionalCertificates })

describe('certificates of the endorsement key', () => {
  it.each([
    [counts(1, 0), 1],
    [counts(1, 2), 3],
    [counts(0, 0), 0],
    [counts(0, 0, false), 'unread'],
    [counts(-1, 0), 'unread'],
    [counts(1, undefined), 'unread'],
    [counts('one', 0), 'unread'],
    [counts(1, 0, 'yes'), 'unread'],
    [[counts(1, 0)], 'unread'],
    [null, 'unread'],
  ])('%j', (value, expected) => {
    expect(plain(attestation.parseEndorsementKey(value))).toBe(expected)
  })

  it.each([[0, 0], [2, 2], ['2', 2], [-1, 'unread'], [1.5, 'unread'], [1e9, 'unread'], [null, 'unread'], [[], 'unread'], ['', 'unread']])('the store of Windows with %j', (value, expected) => {
    expect(plain(attestation.parseStoredCertificates(value))).toBe(expected)
  })
})

describe('attestation key service', () => {
  const row = (outcome: unknown, status: unknown = null, host = 'intc-keyid-00.microsoftaik.azure.net'): object => ({ host, outcome, status })

  it.each([
    ['an answer', [row('reachable', 200)], 'answers'],
    ['an answer that asks for more', [row('reachable', 400)], 'answers'],
    ['404', [row('reachable', 404)], 'unknown-chip'],
    ['one authority that knows it', [row('reachable', 404), row('reachable', 200)], 'answers'],
    ['404 and silence', [row('timed-out'), row('reachable', 404)], 'unknown-chip'],
    ['silence', [row('timed-out')], 'blocked'],
    ['no such name', [row('name-not-found')], 'blocked'],
    ['a proxy in between', [row('reachable', 407)], 'blocked'],
    ['a single object', row('reachable', 200), 'answers'],
    ['no key id', [], 'no-key-id'],
    ['an answer without a status', [row('reachable')], 'unread'],
    ['another host', [row('reachable', 200, 'fabrikam.example')], 'unread'],
    ['a row without an outcome', [row(undefined)], 'unread'],
    ['text', 'reachable', 'unread'],
    ['nothing', null, 'unread'],
  ])('reads %s', (_name, value, expected) => {
    expect(plain(attestation.parseAttestationKeyService(value))).toBe(expected)
  })
})

describe('firmware', () => {
  it.each([
    [[{ ManufacturerVersion: '600.18.42.0' }], '600.18.42.0'],
    [[{ ManufacturerVersion: ' 7.2 ' }], '7.2'],
    [[{ ManufacturerVersion: 'newest' }], 'unread'],
    [[{}], 'unread'],
    [[], 'unread'],
    [null, 'unread'],
  ])('%j', (value, expected) => {
    expect(plain(parseTpmFirmware(value))).toBe(expected)
  })

  it.each([
    [{ IsReady: true, Information: 0 }, false],
    [{ IsReady: false, Information: 0x0104_0000 }, true],
    [{ IsReady: false, Information: 0x0004_0000 }, false],
    [{ IsReady: true }, 'unread'],
    [{ Information: 0 }, 'unread'],
    [null, 'unread'],
  ])('vulnerability in %j', (value, expected) => {
    expect(plain(parseVulnerability(value))).toBe(expected)
  })

  it('is printed by tpmtool, English in every language', () => {
    const output = parseTpmTool('-TPM Manufacturer Version: 600.18.42.0\r\n-TPM Has Vulnerable Firmware: True\r\n')
    expect([output.firmware, output.vulnerable].map(plain)).toEqual(['600.18.42.0', true])
    const old = parseTpmTool('-TPM Present: True')
    expect([old.firmware, old.vulnerable].map(plain)).toEqual(['unread', 'unread'])
  })

  it.each([
    [[{ Name: '11th Gen Intel(R) Core(TM) i5 ' }, { Name: 'other' }], '11th Gen Intel(R) Core(TM) i5'],
    [[], 'unread'],
    [[{}], 'unread'],
    [null, 'unread'],
  ])('processor %j', (value, expected) => {
    expect(plain(parseProcessorName(value))).toBe(expected)
  })
})

describe.skipIf(!hasCaptures('tpm'))(captureTitle('captured outputs of tpmtool', 'tpm'), () => {
  const present = captures('tpm', '.txt').filter(({ name, text }) => name.startsWith('tpmtool-') && text.includes('TPM Manufacturer Version'))

  it.each(present.length === 0 ? [{ name: 'none', text: '' }] : present)('$name names its firmware', ({ text }) => {
    expect(plain(parseTpmTool(text).firmware)).toMatch(/^\d[\d.]+$/)
  })
})
