import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHash } from '../../../main/hash/decode-hash.ts'
import { encodeBlock, encodeHash, record, sampleHash, sampleRecords, u16, u32, u64, u8, wide, zero, type HashRecord } from '../../fakes/hash-encoder.ts'

const byte = fc.nat(0xff)
const word = fc.nat(0xffff)
const size = fc.bigInt({ min: 0n, max: 2n ** 53n - 1n })
const ascii = fc.stringMatching(/^[ -{}~]{0,40}$/)
const anyText = fc.string({ unit: 'grapheme', maxLength: 20 }).filter((text) => !text.includes('\0') && !text.includes('|'))

/** A record and what must come out of it. */
const known: fc.Arbitrary<readonly [HashRecord, object]> = fc.oneof(
  fc.tuple(word, word, word, word, fc.boolean()).map(([packages, cores, threads, slots, ht]) => [
    record(2, u16(9, packages, cores, threads, ht ? 1 : 0, slots)),
    { processor: { architecture: 'x64', packages, cores, threads, hyperThreading: ht } },
  ] as const),
  fc.tuple(size, size, word, word).map(([ram, most, slots, arrays]) => [
    record(5, u64(ram), u64(most), u16(slots, arrays), u8(3)),
    { memory: { totalPhysicalGiB: Number(ram), smbiosMaxCapacityGiB: Number(most), smbiosSlots: slots, smbiosArrays: arrays, errorCorrection: 'None' } },
  ] as const),
  fc.constantFrom([3, 'processorManufacturer'], [14, 'smbiosSystemSerialNumber'], [17, 'smbiosSystemProductName'], [24, 'productKeyId'], [36, 'locale'] as const)
    .chain(([type, name]) => anyText.map((text) => [record(Number(type), zero(text)), { [String(name)]: text }] as const)),
  fc.tuple(size, byte).map(([gigabytes, trim]) => [
    record(6, u64(gigabytes), u16(17), u8(0, trim)),
    { disks: [{ capacityGB: Number(gigabytes), busType: 'NVMe', incursSeekPenalty: false, trimEnabled: trim > 1 ? null : trim === 1, kind: 'SSD' }] },
  ] as const),
  fc.tuple(ascii, ascii).map(([serial, model]) => [
    record(7, Buffer.from(`${serial}|${model}|`)),
    { diskSerials: [{ raw: `${serial}|${model}|`, serial: serial.trim(), model: model.trim(), vendor: '' }] },
  ] as const),
  fc.tuple(fc.uint8Array({ minLength: 6, maxLength: 6 }), anyText).map(([mac, name]) => [
    record(8, u32(14), mac, u32(name.length * 2 + 2), wide(`${name}\0`)),
    { networkAdapters: [{ mac: Buffer.from(mac).toString('hex').toUpperCase().replace(/..\B/g, '$&:'), medium: 'Ethernet802.3', enumerator: name }] },
  ] as const),
  fc.uuid().map((uuid) => {
    const raw = Buffer.from(uuid.replaceAll('-', ''), 'hex')
    const stored = Buffer.concat([raw.subarray(0, 4).reverse(), raw.subarray(4, 6).reverse(), raw.subarray(6, 8).reverse(), raw.subarray(8)])
    return [record(12, stored), { smbiosUuid: uuid, smbiosUuidRawHex: stored.toString('hex') }] as const
  }),
  fc.tuple(fc.integer({ min: 38, max: 0xffff }), fc.uint8Array({ maxLength: 50 })).map(([type, payload]) => [
    record(type, payload),
    { unknownRecords: [{ type, hex: Buffer.from(payload).toString('hex') }] },
  ] as const),
)

describe('decoding what was encoded', () => {
  it('gives the values of every record, whatever comes before and after', () => {
    fc.assert(
      fc.property(known, fc.boolean(), ([each, expected], last) => {
        const other = record(18, zero('other'))
        const reading = readHash(encodeHash(last ? [other, each] : [each, other]))
        expect(reading.state).toBe('intact')
        expect(reading.decoded.fields).toEqual({ ...expected, smbiosSkuNumber: 'other', looksVirtual: expect.any(Boolean) as unknown })
      }),
      { numRuns: 1_000 },
    )
  })

  it('is the same after any repairable damage of the text', () => {
    const hash = sampleHash()
    const expected = readHash(hash).decoded.fields
    const damage = fc.array(
      fc.constantFrom<(text: string) => string>(
        (text) => `"${text}"`,
        (text) => ` ${text}\r\n`,
        (text) => text.replace(/[A-Za-z0-9]{70}/g, '$&\n'),
        (text) => `\ufeff${text}`,
        (text) => text.replaceAll('/', '\\/'),
        (text) => text.replaceAll('/', '_'),
      ),
      { maxLength: 3 },
    )
    fc.assert(
      fc.property(damage, (steps) => {
        const reading = readHash(steps.reduce((text, step) => step(text), hash))
        expect(reading.canonical).toBe(hash)
        expect(reading.decoded.fields).toEqual(expected)
      }),
    )
  })
})

describe('damage', () => {
  const hash = sampleHash()
  const block = encodeBlock(sampleRecords())
  const contentEnd = block.readUInt16LE(2) + 36
  const contentCharacters = Math.ceil((contentEnd * 8) / 6)
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

  /** Bits of the last character that still belong to the content; changes of the others are in the padding. */
  const changesContent = (index: number, character: string): boolean => {
    const text = hash.slice(0, index) + character + hash.slice(index + 1)
    return !Buffer.from(text, 'base64').subarray(0, contentEnd).equals(block.subarray(0, contentEnd))
  }

  it('any single character changed in the content is rejected', () => {
    for (let index = 0; index < contentCharacters; index += 1) {
      const old = alphabet.indexOf(hash.charAt(index))
      for (const step of [1, 17, 62]) {
        const character = alphabet.charAt((old + step) % 64)
        if (!changesContent(index, character)) continue
        const reading = readHash(hash.slice(0, index) + character + hash.slice(index + 1))
        expect([index, character, reading.state]).toEqual([index, character, 'damaged'])
      }
    }
  })

  it('any character lost from the content or added to it is rejected', () => {
    fc.assert(
      fc.property(fc.nat(contentCharacters - 2), fc.constantFrom(...alphabet), (index, character) => {
        const removed = hash.slice(0, index) + hash.slice(index + 1)
        const added = hash.slice(0, index) + character + hash.slice(index)
        for (const text of [removed, added]) {
          // Taking one of two equal neighbors, or doubling one, moves what follows: still damage.
          if (Buffer.from(text, 'base64').subarray(0, contentEnd).equals(block.subarray(0, contentEnd))) continue
          expect(readHash(text).state).toBe('damaged')
        }
      }),
      { numRuns: 600 },
    )
  })

  it('a cut is accepted exactly when it is behind the checksum', () => {
    for (let length = 0; length <= hash.length; length += 1) {
      const { state, canonical } = readHash(hash.slice(0, length))
      const whole = Math.floor((length * 6) / 8) >= contentEnd
      expect([length, state]).toEqual([length, !whole ? 'damaged' : length === hash.length ? 'intact' : 'repaired'])
      if (whole) expect(canonical).toBe(hash)
    }
  })

  it('random bytes behind a plausible start never throw and never pass', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), word, fc.boolean(), (bytes, end, plausible) => {
        const start = plausible ? Buffer.concat([Buffer.from('OA'), u16(end)]) : Buffer.alloc(0)
        const reading = readHash(Buffer.concat([start, bytes]).toString('base64'))
        expect(reading.state).toBe('damaged')
      }),
      { numRuns: 3_000 },
    )
  })

  it('random text never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(readHash(text).state).toBe('damaged')
      }),
      { numRuns: 3_000 },
    )
  })

  it('random payloads with a right checksum never throw', () => {
    const records = fc.array(fc.tuple(fc.nat(40), fc.uint8Array({ maxLength: 80 })), { maxLength: 12 })
    fc.assert(
      fc.property(records, (list) => {
        const reading = readHash(encodeHash(list.map(([type, payload]) => record(type, payload))))
        expect(reading.decoded).toMatchObject({ complete: true, checksum: { valid: true } })
        expect(() => JSON.stringify(reading.decoded)).not.toThrow()
      }),
      { numRuns: 2_000 },
    )
  })
})
