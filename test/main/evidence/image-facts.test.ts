import { describe, expect, it } from 'vitest'
import { factOf, type FactId } from '../../../core/facts/index.ts'
import { deviceFactsFrom } from '../../../main/evidence/device-facts.ts'
import { evidenceOf } from '../../fakes/evidence.ts'
import { encodeHash, sampleHash, sampleRecords } from '../../fakes/hash-encoder.ts'
import { captures, captureTitle, hasCaptures } from '../probes/captures.ts'

function value(id: FactId, items: { readonly [id: string]: unknown }): unknown {
  const found = factOf(deviceFactsFrom(evidenceOf(items)), id)
  return found.status === 'known' ? found.value : found.reason
}

const hash = (text: unknown, serial = 'FBK20001') => ({ 'hash.device-hardware-data': text, 'cim.bios': [{ SerialNumber: serial }] })
const withoutTypes = (...types: readonly number[]): string => encodeHash(sampleRecords().filter((each) => !types.includes(each.type)))

describe('what the hardware hash holds', () => {
  it.each([
    ['everything', sampleHash(), [], false],
    ['everything, with line breaks', sampleHash().replace(/(.{76})/g, '$1\r\n'), [], false],
    ['no disk', withoutTypes(6, 7), ['disk'], false],
    ['no network adapter', withoutTypes(8), ['network-adapter'], false],
    ['no TPM', withoutTypes(13, 25), ['tpm-key'], false],
    ['no key of the maker', withoutTypes(24), ['product-key'], false],
    ['placeholders', sampleHash({ serial: 'Default string', model: 'System Product Name' }), ['serial-number', 'product-name'], false],
    ['a UUID that many share', sampleHash({ uuid: '03000200-0400-0500-0006-000700080009' }), ['uuid'], false],
    ['a VM', sampleHash({ manufacturer: 'Microsoft Corporation', model: 'Virtual Machine' }), [], true],
  ])('%s', (_name, text, missing, looksVirtual) => {
    expect(value('device.hashRecords', hash(text))).toEqual({ missing, looksVirtual })
  })

  it.each([
    ['cut', sampleHash().slice(0, 400)],
    ['changed', `${sampleHash().slice(0, 60)}////${sampleHash().slice(64)}`],
    ['empty', ''],
    ['no hash', 'QUJD'],
    ['no text', 5],
    ['too long', 'A'.repeat(100_001)],
  ])('is unread when it is %s', (_name, text) => {
    expect(value('device.hashRecords', hash(text))).toBe('unreadable')
    expect(value('device.hashSerialMatches', hash(text))).toBe('unreadable')
  })

  it.each([
    ['the same', sampleHash(), 'FBK20001', true],
    ['the same in other letters', sampleHash(), ' fbk20001 ', true],
    ['another one', sampleHash(), 'FBK20002', false],
    ['a placeholder here', sampleHash(), 'Default string', true],
    ['a placeholder there', sampleHash({ serial: '0' }), 'FBK20001', true],
  ])('serial number: %s', (_name, text, serial, expected) => {
    expect(value('device.hashSerialMatches', hash(text, serial))).toBe(expected)
  })

  it('is never part of a fact', () => {
    const facts = JSON.stringify(deviceFactsFrom(evidenceOf(hash(sampleHash()))))
    expect(facts).not.toContain(sampleHash().slice(0, 40))
    expect(facts).not.toContain('02005E10A001')
  })
})

describe.skipIf(!hasCaptures('hardware-hash'))(captureTitle('hashes, captured', 'hardware-hash'), () => {
  it.each(captures('hardware-hash', '.b64').filter(({ name }) => /laptop-tpm2|wrapped|unpadded/.test(name)))('$name holds what a laptop has', ({ text }) => {
    const records = value('device.hashRecords', hash(text))
    expect(records).toMatchObject({ looksVirtual: false })
    expect((records as { missing: string[] }).missing.filter((part) => part !== 'product-key')).toEqual([])
  })
})

describe('logon policies of two places', () => {
  const policies = (system: unknown, winlogon: unknown): unknown => value('device.logonPolicies', { 'registry.policies-system': system, 'registry.winlogon': winlogon })

  it.each([
    ['none in either', {}, {}, []],
    ['one in each', { scforceoption: 1 }, { LegalNoticeText: 'a' }, ['smart-card-or-hello', 'message-text']],
    ['the same in both', { legalnoticetext: 'a' }, { LegalNoticeText: 'a' }, ['message-text']],
    ['no policy key', { fails: 'not-found' }, {}, []],
    ['seen here, unread there', { scforceoption: 1 }, { fails: 'failed' }, ['smart-card-or-hello']],
    ['unread here, seen there', { fails: 'failed' }, { LegalNoticeCaption: 'a' }, ['message-title']],
    ['none here, unread there', {}, { fails: 'failed' }, 'unreadable'],
    ['unread here, none there', { fails: 'timed-out' }, {}, 'timed-out'],
  ])('%s', (_name, system, winlogon, expected) => {
    expect(policies(system, winlogon)).toEqual(expected)
  })
})
