import { describe, expect, it } from 'vitest'
import { readHash } from '../../../main/hash/decode-hash.ts'
import type { HashMessageCode } from '../../../main/hash/hash-message.ts'
import { encodeHash, record, sampleKey, sampleRecords, u16, u32, u64, u8, uuidBytes, version, zero, type HashRecord } from '../../fakes/hash-encoder.ts'

/** The sample with some types taken out and other records put in. */
function changed(without: readonly number[], ...added: readonly HashRecord[]): string {
  return encodeHash([...sampleRecords().filter(({ type }) => !without.includes(type)), ...added])
}

function codes(text: string): HashMessageCode[] {
  return readHash(text).decoded.messages.map((message) => message.code)
}

const tpm = (versionText: string): HashRecord => record(13, zero(`TPM-Version:${versionText} -Level:0-Revision:1.16-VendorID:'TEST'-Firmware:1.0`))

describe('findings', () => {
  it.each<readonly [string, string, readonly HashMessageCode[]]>([
    ['nothing to say', changed([]), []],
    ['no TPM at all', changed([13, 25]), ['TPM_MISSING']],
    ['a key without a version', changed([13]), ['TPM_VERSION_MISSING']],
    ['a version without a key', changed([25]), ['EKPUB_MISSING']],
    ['TPM 1.2', changed([13], tpm('1.2')), ['TPM_NOT_2_0']],
    ['a TPM text of another form', changed([13], record(13, zero('2.0'))), ['TPM_NOT_2_0']],
    ['TPM 2.1 would do', changed([13], tpm('2.1')), []],
    ['a key that is not the one of the device id', changed([25], record(25, sampleKey('another'))), ['EK_ID_MISMATCH']],
    ['a device id from elsewhere', changed([11], record(11, u32(0), u8(3, 1), u32(32), Buffer.alloc(32))), ['EK_ID_SOURCE']],
    ['no device id', changed([11]), []],
    ['no serial number', changed([14]), ['SERIAL_PLACEHOLDER']],
    ['an empty serial number', changed([14], record(14, zero(' '))), ['SERIAL_PLACEHOLDER']],
    ['a missing SMBIOS text', changed([14, 16, 17], ...[14, 16, 17].map((type) => record(type, zero('SMBIOS_STRING_INDEX_0')))), ['SERIAL_PLACEHOLDER', 'MANUFACTURER_PLACEHOLDER', 'PRODUCT_NAME_PLACEHOLDER']],
    ['a placeholder in any case', changed([16], record(16, zero('To Be Filled By O.E.M.'))), ['MANUFACTURER_PLACEHOLDER']],
    ['a serial number that only begins like one', changed([14], record(14, zero('NONE-1'))), []],
    ['no UUID', changed([12]), ['UUID_BAD']],
    ['a UUID that many share', changed([12], record(12, uuidBytes('03000200-0400-0500-0006-000700080009'))), ['UUID_BAD']],
    ['no network adapter', changed([8]), ['NO_MAC']],
    ['no disk', changed([7]), ['NO_DISK']],
    ['no product key', changed([24]), ['NO_PRODUCT_KEY_ID']],
    ['Windows PE', changed([1], record(1, version(10, 0, 1, 1), version(10, 0, 1, 1), u32(0), u8(0, 1, 9, 9))), ['WINPE']],
    ['an offset that cannot be', changed([1], record(1, version(10, 0, 1, 1), version(10, 0, 1, 1), u32(0), u8(0x78, 2, 9, 3))), ['UTC_OFFSET']],
    ['unknown records', changed([], record(38), record(35), record(38)), ['UNKNOWN_RECORDS']],
    ['a short record', changed([6], record(6, u64(1), u16(1))), ['RECORD_CONTENT']],
  ])('%s', (_, text, expected) => {
    expect(codes(text)).toEqual(expected)
  })

  it.each([
    ['VMware, Inc.', 'VMware20,1', true],
    ['Microsoft Corporation', 'Virtual Machine', true],
    ['Microsoft Corporation', 'Surface Laptop 7', false],
    ['QEMU', 'Standard PC', true],
    ['Contoso', 'Latero 14', false],
  ])('%s %s: virtual %s', (manufacturer, model, virtual) => {
    const { decoded } = readHash(encodeHash(sampleRecords({ manufacturer, model })))
    expect(decoded.fields?.looksVirtual).toBe(virtual)
    expect(decoded.messages.map((message) => message.code)).toEqual(virtual ? ['VIRTUAL'] : [])
  })

  it('says nothing about what is missing when the hash is cut', () => {
    const { messages, fields } = readHash(changed([]).slice(0, 300)).decoded
    expect(messages.map((message) => message.code)).toEqual(['LENGTH', 'TRUNCATED'])
    expect(fields?.looksVirtual).toBe(false)
  })

  it('names unknown types once, sorted', () => {
    const { messages } = readHash(changed([], record(100), record(38), record(100))).decoded
    expect(messages[0]?.text).toBe('record types not understood: [38, 100]')
  })

  it('a valid hash has no error among its messages, whatever it warns of', () => {
    const { decoded } = readHash(changed([13, 25, 12, 14, 8, 7]))
    expect(decoded.verdict).toBe('valid')
    expect(decoded.messages.map((message) => message.severity)).not.toContain('error')
  })
})
