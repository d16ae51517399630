import { describe, expect, it } from 'vitest'
import { readHash } from '../../../main/hash/decode-hash.ts'
import { encodeBlock, encodeHash, encodeRecord, record, sampleRecords, u16, u8, zero } from '../../fakes/hash-encoder.ts'

const records = sampleRecords()
const block = encodeBlock(records)
const end = block.readUInt16LE(2)

function changed(offset: number, bytes: Uint8Array): string {
  const copy = Buffer.from(block)
  copy.set(bytes, offset)
  return copy.toString('base64')
}

function codes(text: string): string[] {
  return readHash(text).decoded.messages.filter((message) => message.severity === 'error').map((message) => message.code)
}

describe('structure of the block', () => {
  it('a good block gives its measures', () => {
    const { decoded } = readHash(encodeHash(records))
    expect(decoded).toMatchObject({ textLength: 4000, bytes: 3000, payloadLength: end, complete: true, paddingBytes: 3000 - end - 36 })
    expect(decoded.recordOrder).toEqual(records.map(({ type }) => type))
    expect(decoded.checksum).toEqual({ present: true, valid: true, sha256: block.toString('hex', end + 4, end + 36) })
    expect(decoded.messages).toEqual([])
  })

  it('a wrong checksum rejects', () => {
    const { decoded } = readHash(encodeHash(records, { badChecksum: true }))
    expect(decoded).toMatchObject({ verdict: 'invalid', complete: true, checksum: { present: true, valid: false } })
    expect(codes(encodeHash(records, { badChecksum: true }))).toEqual(['CHECKSUM'])
  })

  it.each([
    ['magic', changed(0, Buffer.from('OB')), ['MAGIC']],
    ['length below the smallest', changed(2, u16(7)), ['PAYLOAD_LENGTH', 'RECORD_LENGTH']],
    ['length 0', changed(2, u16(0)), ['PAYLOAD_LENGTH']],
    ['length beyond the block', changed(2, u16(2965)), ['PAYLOAD_LENGTH', 'RECORD_LENGTH']],
    ['the longest length, where a record reaches past it', changed(2, u16(2964)), ['RECORD_LENGTH']],
    ['a record of length 3', changed(6, u16(3)), ['RECORD_LENGTH']],
    ['a record past the end', changed(6, u16(end)), ['RECORD_LENGTH']],
    ['a record that ends at the end takes all others', changed(6, u16(end - 4)), ['CHECKSUM']],
    ['no checksum record', changed(end, Buffer.from('CT')), ['NO_CHECKSUM']],
    ['a checksum record of another length', changed(end + 2, u16(35)), ['NO_CHECKSUM']],
  ])('%s', (_, text, expected) => {
    expect(codes(text)).toEqual(expected)
  })

  it.each([
    ['inside the header of a record', 5],
    ['inside a record', 21],
    ['inside the checksum', 0],
  ])('a cut %s is told', (_, before) => {
    const cut = before === 0 ? end + 20 : before
    expect(codes(block.subarray(0, Math.max(cut, 9)).toString('base64'))).toEqual(['TRUNCATED'])
  })

  it('keeps the order of the records and what it read before the cut', () => {
    const first = encodeRecord(records[0] ?? record(1)).length
    const { decoded } = readHash(block.subarray(0, 4 + first + 2).toString('base64'))
    expect(decoded).toMatchObject({ complete: false, recordOrder: [1], fields: { osType: 'FullOS' }, checksum: { present: false, valid: null } })
  })

  it('a bigger block is accepted, and registered at the usual size', () => {
    const reading = readHash(encodeHash(records, { size: 3300 }))
    expect(reading).toMatchObject({ state: 'repaired', canonical: block.toString('base64') })
  })

  it('content that does not fit the usual size cannot be registered', () => {
    const huge = [...records, record(35, Buffer.alloc(2500, 1))]
    const reading = readHash(encodeHash(huge, { size: 4500 }))
    expect(reading.decoded.verdict).toBe('valid')
    expect(reading).toMatchObject({ state: 'damaged', canonical: null })
  })

  it('content that fills the block to the last byte is intact', () => {
    const room = 3000 - 36 - end - 4
    const full = [...records, record(35, Buffer.alloc(room, 1))]
    expect(readHash(encodeHash(full))).toMatchObject({ state: 'intact', decoded: { paddingBytes: 0, payloadLength: 2964 } })
  })

  it('ten thousand empty records are no trouble', () => {
    const many = Array.from({ length: 16_000 }, () => record(40))
    const start = performance.now()
    expect(readHash(encodeHash(many)).decoded.recordOrder).toHaveLength(16_000)
    expect(performance.now() - start).toBeLessThan(2_000)
  })

  it('repeated records replace or append, as their kind wants', () => {
    const fields = readHash(encodeHash([record(14, zero('A')), record(14, zero('B')), record(35, u8(1)), record(35, u8(2))])).decoded.fields
    expect(fields).toMatchObject({ smbiosSystemSerialNumber: 'B', unknownRecords: [{ hex: '01' }, { hex: '02' }] })
  })
})
