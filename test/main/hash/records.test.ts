import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readHash } from '../../../main/hash/decode-hash.ts'
import type { HashFields } from '../../../main/hash/decoded-hash.ts'
import { encodeHash, record, sampleKey, u16, u32, u64, u8, uuidBytes, version, wide, zero, type HashRecord } from '../../fakes/hash-encoder.ts'

function fieldsOf(...records: readonly HashRecord[]): HashFields {
  const { looksVirtual: _, ...fields } = readHash(encodeHash(records)).decoded.fields ?? {}
  return fields
}

const key = sampleKey('table')
const keyHash = createHash('sha256').update(key).digest('hex')
const hwid = Buffer.concat([u32(34), u32(34), u16(0, 0, 1, 0, 0, 0, 0, 2, 0, 0), u16(0x4bca, 0x0102), u16(0xa1, 0xb2, 0xc3)])

const rows: readonly (readonly [string, HashRecord[], HashFields])[] = [
  [
    '1: versions in their order, time in seconds since 2000, offset in quarter hours',
    [record(1, version(10, 0, 26100, 7705), version(10, 0, 26200, 1), u32(86_400), u8(0xe0, 2, 9, 9))],
    {
      toolBuild: '10.0.26100.7705',
      osBuild: '10.0.26200.1',
      collectedUtc: '2000-01-02T00:00:00Z',
      utcOffsetQuarterHours: -32,
      utcOffsetMinutes: -480,
      osType: 'FullOS',
      osArchitecture: 'x64',
      toolVersion: 9,
      toolVersionFlag: false,
    },
  ],
  [
    '1: Windows PE, ARM64, the flag of the tool version, the last second there is',
    [record(1, version(10, 0, 1, 2), version(10, 0, 3, 4), u32(0xffff_ffff), u8(56, 1, 12, 0x83))],
    {
      toolBuild: '10.0.1.2',
      osBuild: '10.0.3.4',
      collectedUtc: '2136-02-07T06:28:15Z',
      utcOffsetQuarterHours: 56,
      utcOffsetMinutes: 840,
      osType: 'WinPE',
      osArchitecture: 'arm64',
      toolVersion: 3,
      toolVersionFlag: true,
    },
  ],
  [
    '2: processor',
    [record(2, u16(9, 1, 14, 18, 1, 0))],
    { processor: { architecture: 'x64', packages: 1, cores: 14, threads: 18, hyperThreading: true } },
  ],
  ['3: processor manufacturer', [record(3, zero('AuthenticAMD'))], { processorManufacturer: 'AuthenticAMD' }],
  ['4: processor model up to the first NUL', [record(4, Buffer.from('CPU X\0\0\0rest'))], { processorModel: 'CPU X' }],
  [
    '5: memory with sizes of 64 bits',
    [record(5, u64(2n ** 40n), u64(0), u16(0, 1), u8(6))],
    {
      memory: { totalPhysicalGiB: 2 ** 40, smbiosMaxCapacityGiB: 0, smbiosSlots: 0, smbiosArrays: 1, errorCorrection: 'MultiBitECC' },
    },
  ],
  ['6: an NVMe disk', [record(6, u64(512), u16(17), u8(0xff, 1))], { disks: [{ capacityGB: 512, busType: 'NVMe', incursSeekPenalty: null, trimEnabled: true, kind: 'SSD' }] }],
  [
    '6: a spinning and a virtual disk, in their order',
    [record(6, u64(1000), u16(11), u8(1, 0)), record(6, u64(64), u16(10), u8(0xff, 0xff))],
    {
      disks: [
        { capacityGB: 1000, busType: 'SATA', incursSeekPenalty: true, trimEnabled: false, kind: 'HDD' },
        { capacityGB: 64, busType: 'SAS', incursSeekPenalty: null, trimEnabled: null, kind: null },
      ],
    },
  ],
  [
    '7: disk serial without a NUL at its end',
    [record(7, Buffer.from('  0025_3891. |PRODUCT 1|VENDOR '))],
    { diskSerials: [{ raw: '  0025_3891. |PRODUCT 1|VENDOR ', serial: '0025_3891.', model: 'PRODUCT 1', vendor: 'VENDOR' }] },
  ],
  ['7: disk serial alone', [record(7, Buffer.from('S1'))], { diskSerials: [{ raw: 'S1', serial: 'S1', model: '', vendor: '' }] }],
  [
    '8: network adapters',
    [record(8, u32(9), Buffer.from('0a1b2c3d4e5f', 'hex'), u32(8), wide('PCI\0')), record(8, u32(77), Buffer.alloc(6), u32(0))],
    {
      networkAdapters: [
        { mac: '0A:1B:2C:3D:4E:5F', medium: 'Native802.11', enumerator: 'PCI' },
        { mac: '00:00:00:00:00:00', medium: 'Unknown(77)', enumerator: '' },
      ],
    },
  ],
  ['8: a name that claims more bytes than there are', [record(8, u32(14), Buffer.alloc(6), u32(0xffff_ffff), wide('USB'))], { networkAdapters: [{ mac: '00:00:00:00:00:00', medium: 'Ethernet802.3', enumerator: 'USB' }] }],
  [
    '9: a display, and none',
    [record(9, u16(309, 174, 1920, 1080), u32(0xffff_ffff)), record(9, Buffer.alloc(12, 0xff))],
    { displays: [{ widthMm: 309, heightMm: 174, resX: 1920, resY: 1080, internal: false, outputTechnology: null }, null] },
  ],
  [
    '10: enclosure',
    [record(10, u8(31, 8, 1, 0b1010, 5))],
    {
      enclosure: {
        chassisType: 31,
        powerPlatformRole: 'Slate',
        opticalDrive: true,
        digitizer: 10,
        maxTouchPoints: 5,
        integratedTouch: false,
        externalTouch: true,
        integratedPen: false,
        externalPen: true,
      },
    },
  ],
  ['11: device id', [record(11, u32(0), u8(1, 0), u32(2), u8(0xab, 0xcd, 0xef))], { offlineDeviceId: { status: 0, source: 'TpmEk', flag: 0, id: 'abcd' } }],
  [
    '12: UUID as Windows shows it',
    [record(12, Buffer.from('564d8d3793fef50e112233445566778a', 'hex'))],
    { smbiosUuid: '378d4d56-fe93-0ef5-1122-33445566778a', smbiosUuidRawHex: '564d8d3793fef50e112233445566778a' },
  ],
  ['13: TPM text of another form', [record(13, zero('TPM 1.2'))], { tpm: { raw: 'TPM 1.2' } }],
  ['14', [record(14, zero('FBK1'))], { smbiosSystemSerialNumber: 'FBK1' }],
  ['15', [record(15, zero('a'))], { smbiosFirmwareVendor: 'a' }],
  ['16', [record(16, zero('b'))], { smbiosSystemManufacturer: 'b' }],
  ['17', [record(17, zero('c'))], { smbiosSystemProductName: 'c' }],
  ['18', [record(18, zero('d'))], { smbiosSkuNumber: 'd' }],
  ['19', [record(19, zero('e'))], { smbiosSystemFamily: 'e' }],
  ['20', [record(20, zero('f'))], { smbiosBoardManufacturer: 'f' }],
  ['21', [record(21, zero('g'))], { smbiosBoardProduct: 'g' }],
  ['22', [record(22, zero('h'))], { smbiosBoardVersion: 'h' }],
  ['23', [record(23, zero('i'))], { smbiosSystemVersion: 'i' }],
  ['24', [record(24, zero('3300000000001'))], { productKeyId: '3300000000001' }],
  ['25: endorsement key', [record(25, key)], { tpmEkPub: { bits: 2048, modulusBase64: key.toString('base64'), sha256: keyHash } }],
  ['25: a key of another length', [record(25, u8(1))], { tpmEkPub: { bits: 8, modulusBase64: 'AQ==', sha256: createHash('sha256').update(u8(1)).digest('hex') } }],
  ['26', [record(26, zero('[TH]X00-1'))], { productKeyPkPn: '[TH]X00-1' }],
  ['27: display size', [record(27, u16(31, 17))], { displaySizeCm: [31, 17] }],
  ['27: no display', [record(27, u16(0xffff, 0xffff))], { displaySizeCm: null }],
  ['28: system disk', [record(28, zero('S|P|V'))], { systemDisk: { raw: 'S|P|V', serial: 'S', model: 'P', vendor: 'V' } }],
  [
    '29: graphics memory',
    [record(29, u64(134_217_728), u64(1), u8(2, 0))],
    { gpus: [{ dedicatedVideoBytes: 134_217_728, dedicatedSystemBytes: 1, removalPolicy: 2, inLocalMachineContainer: false }] },
  ],
  [
    '30: graphics names',
    [record(30, wide('Contoso|Graphics|9\0\0')), record(30, wide('Alone'))],
    { gpuNames: [{ manufacturer: 'Contoso', name: 'Graphics|9' }, { manufacturer: 'Alone', name: '' }] },
  ],
  ['30: half a character', [record(30, wide('A|B'), u8(0x43))], { gpuNames: [{ manufacturer: 'A', name: 'B\ufffd' }] }],
  [
    '34: core classes',
    [record(34, u8(2), u8(1), u16(6, 12), u8(0), u16(8, 8))],
    { coreClasses: [{ efficiencyClass: 1, cores: 6, threads: 12 }, { efficiencyClass: 0, cores: 8, threads: 8 }] },
  ],
  ['34: more classes claimed than there are', [record(34, u8(9), u8(1), u16(6, 12), u8(0))], { coreClasses: [{ efficiencyClass: 1, cores: 6, threads: 12 }] }],
  ['35: nobody knows, so it is kept', [record(35, u8(2, 255, 7))], { unknownRecords: [{ type: 35, hex: '02ff07' }] }],
  ['36: locale', [record(36, Buffer.from('en-US|de-DE'))], { locale: 'en-US|de-DE' }],
  [
    '37: activation id',
    [record(37, hwid)],
    { activationHwid: { wellFormed: true, memory: '4bca', bios: '0102', classes: { disk: ['00a1'], network: ['00b2', '00c3'] } } },
  ],
  ['31, 38 and 65535: kept', [record(31), record(38, u8(1)), record(65_535, u8(0xff))], { unknownRecords: [{ type: 31, hex: '' }, { type: 38, hex: '01' }, { type: 65_535, hex: 'ff' }] }],
]

describe('records', () => {
  it.each(rows)('%s', (_, records, expected) => {
    expect(fieldsOf(...records)).toEqual(expected)
  })

  it('reads the UUID that the encoder wrote', () => {
    expect(fieldsOf(record(12, uuidBytes('f0a1b2c3-d4e5-4f60-8718-293a4b5c6d7e'))).smbiosUuid).toBe('f0a1b2c3-d4e5-4f60-8718-293a4b5c6d7e')
  })

  it.each([
    ['-14 hours', 0xc8, -840],
    ['past -14 hours', 0xc7, null],
    ['past +14 hours', 57, null],
    ['what old collectors write', 0x78, null],
  ])('offset: %s', (_, byte, minutes) => {
    const fields = fieldsOf(record(1, version(10, 0, 1, 1), version(10, 0, 1, 1), u32(0), u8(byte, 2, 9, 3)))
    expect(fields.utcOffsetMinutes).toBe(minutes)
  })

  it.each([
    [1, 23],
    [2, 9],
    [5, 20],
    [6, 11],
    [8, 13],
    [9, 11],
    [10, 4],
    [11, 9],
    [12, 15],
    [27, 3],
    [29, 17],
    [34, 0],
    [37, 31],
  ])('type %i of %i bytes is too short and left out, with one byte more it is read', (type, length) => {
    const short = readHash(encodeHash([record(14, zero('X')), record(type, Buffer.alloc(length))])).decoded
    expect(short.messages.map((message) => message.code)).toContain('RECORD_CONTENT')
    expect(Object.keys(short.fields ?? {}).sort()).toEqual(['looksVirtual', 'smbiosSystemSerialNumber'])
    const enough = readHash(encodeHash([record(14, zero('X')), record(type, Buffer.alloc(length + 1))])).decoded
    expect(enough.messages.map((message) => message.code)).not.toContain('RECORD_CONTENT')
    expect(Object.keys(enough.fields ?? {}).length).toBeGreaterThan(2)
  })

  it.each([
    ['NTC ', '458754.196609', 'NTC', '7.2.3.1'],
    ['STM ', '65794.0', 'STM', '1.258.0.0'],
    ['IFX ', '458814.800256', 'IFX', '7.62.3126.0'],
    ['MSFT', '538513443.1455670', 'MSFT', '20191023.163636'],
    ['IBM ', '538513443.1', 'IBM', '20191023.000001'],
  ])('firmware of TPM vendor %s', (vendor, firmware, vendorId, firmwareVersion) => {
    const text = `TPM-Version:2.0 -Level:0-Revision:1.38-VendorID:'${vendor}'-Firmware:${firmware}`
    expect(fieldsOf(record(13, zero(text))).tpm).toMatchObject({ specVersion: '2.0', level: 0, revision: '1.38', vendorId, firmwareVersion })
  })
})
