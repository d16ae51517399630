import { describe, expect, it } from 'vitest'
import { BadEvidence } from '../../../main/evidence/bad-evidence.ts'
import { maxEvidenceBytes, readEvidenceBytes } from '../../../main/evidence/read-evidence.ts'
import { writeEvidence } from '../../../main/evidence/write-evidence.ts'
import { evidenceOf } from '../../fakes/evidence.ts'

const good = evidenceOf({ 'cim.bios': [{ SerialNumber: 'FBK10001' }] })
const goodText = new TextDecoder().decode(writeEvidence(good))
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

function problem(input: Uint8Array | string): string {
  try {
    readEvidenceBytes(typeof input === 'string' ? bytes(input) : input, 'bench.preflight.json')
  } catch (error) {
    expect(error).toBeInstanceOf(BadEvidence)
    return error instanceof Error ? error.message : ''
  }
  throw new Error('It was accepted.')
}

function swapped(buffer: Buffer): Uint8Array {
  return Uint8Array.from(buffer).map((_, index, all) => all[index ^ 1] ?? 0)
}

describe('readEvidenceBytes accepts', () => {
  it.each([
    ['UTF-8', bytes(goodText)],
    ['UTF-8 with a mark', bytes(`\uFEFF${goodText}`)],
    ['UTF-16LE with a mark', Uint8Array.from(Buffer.from(`\uFEFF${goodText}`, 'utf16le'))],
    ['UTF-16BE with a mark', swapped(Buffer.from(`\uFEFF${goodText}`, 'utf16le'))],
    ['UTF-16LE without a mark', Uint8Array.from(Buffer.from(goodText, 'utf16le'))],
  ])('%s', (_name, input) => {
    expect(readEvidenceBytes(input, 'a')).toEqual(good)
  })

  it('keeps markup as plain text', () => {
    const name = '<img src=x onerror=alert(1)>'
    const read = readEvidenceBytes(writeEvidence(evidenceOf({ 'cim.bios': [{ SerialNumber: name }] })), 'a')
    expect(JSON.stringify(read.items['cim.bios'])).toContain(name)
  })

  it('a __proto__ key without changing any prototype', () => {
    const text = goodText.replace('"items": {', '"items": { "__proto__": { "ok": true, "polluted": 1 },')
    const read = readEvidenceBytes(bytes(text), 'a')
    expect(Object.keys(read.items)).toEqual(['cim.bios'])
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
    expect(Object.getPrototypeOf(read.items)).toBe(Object.prototype)
  })

  it('the last of two equal keys, as JSON says', () => {
    const text = goodText.replace('"name": "test"', '"name": "first", "name": "test"')
    expect(readEvidenceBytes(bytes(text), 'a').collector.name).toBe('test')
  })
})

describe('readEvidenceBytes refuses in one sentence', () => {
  it.each([
    ['nothing', new Uint8Array(0), /^bench\.preflight\.json is empty/],
    ['blanks', ' \n ', /is empty/],
    ['too much', new Uint8Array(maxEvidenceBytes + 1).fill(32), /larger than 32 MB/],
    ['a text cut in a value', goodText.slice(0, goodText.length - 40), /is cut off at line \d+, column \d+/],
    ['a text cut in a word', goodText.slice(0, goodText.indexOf('true') + 2), /is cut off at line/],
    ['no JSON', 'Device Serial Number,Windows Product ID,Hardware Hash', /is no JSON/],
    ['a comma too many', goodText.replace('"items": {', '"items": {,'), /is no JSON at line \d+, column \d+/],
    ['another JSON', '{"a":1}', /is JSON but no evidence file: "schema" should be "preflight\.evidence\/1"/],
    ['a list', '[1,2]', /is JSON but no evidence file/],
    ['a number', '42', /is JSON but no evidence file/],
    ['a report', '{"schema":"preflight.report/1"}', /is JSON but no evidence file/],
    ['a newer schema', goodText.replace('evidence/1', 'evidence/2'), /was written by a newer version of Preflight/],
    ['a schema that never was', goodText.replace('evidence/1', 'evidence/x'), /never existed/],
    ['a ZIP archive', Uint8Array.of(0x50, 0x4b, 3, 4, 1), /is a ZIP archive/],
    ['a CAB archive', bytes('MSCF\u0001'), /is a CAB archive/],
    ['bytes that are no text', Uint8Array.of(0x7b, 0xff, 0xff, 0xff), /is no text that can be read/],
    ['half a character of UTF-16', Uint8Array.of(0xff, 0xfe, 0x7b), /complete UTF-16 text/],
    ['deep nesting', `{"schema":"preflight.evidence/1","a":${'['.repeat(200_000)}${']'.repeat(200_000)}}`, /nested more than 64 levels deep/],
    ['a huge text', goodText.replace('FBK10001', 'x'.repeat(4_000_001)), /a text of more than 4000000 characters/],
    ['no time', goodText.replace(/"collectedAt": "[^"]+"/, '"collectedAt": "yesterday"'), /collectedAt should be a datetime/],
    ['an unknown platform', goodText.replace('"platform": "windows"', '"platform": "beos"'), /collector > platform should be one of/],
    ['an item of another shape', goodText.replace('"ok": true', '"ok": "yes"'), /items > cim\.bios/],
    ['an item without a value', goodText.replace('"value"', '"worth"'), /items > cim\.bios/],
  ])('%s', (_name, input, sentence) => {
    const message = problem(input)
    expect(message).toMatch(sentence)
    expect(message).toMatch(/^[^\n]{10,400}\.$/)
  })

  it('with a file name made harmless', () => {
    expect(() => readEvidenceBytes(bytes('{}'), 'a\nb\u202Ec.json')).toThrow(/^a b c\.json is JSON/)
  })
})
