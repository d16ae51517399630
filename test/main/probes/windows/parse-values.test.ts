import { describe, expect, it } from 'vitest'
import type { Reading } from '../../../../main/probes/reading.ts'
import * as cim from '../../../../main/probes/windows/parse-cim.ts'
import { parseHardwareHash, parseProvisioningPackages } from '../../../../main/probes/windows/parse-residue.ts'
import { fakeHardwareHash } from '../../../fakes/hardware-hash.ts'
import { captures, captureTitle, hasCaptures } from '../captures.ts'

const plain = (reading: Reading<unknown>): unknown => (reading.ok ? reading.value : 'unread')

describe('CIM', () => {
  it.each([
    [[], { source: 'ac', batteryPercent: null }],
    [[{ BatteryStatus: 1, EstimatedChargeRemaining: 15 }], { source: 'battery', batteryPercent: 15 }],
    [[{ BatteryStatus: 2, EstimatedChargeRemaining: 100 }], { source: 'ac', batteryPercent: 100 }],
    [{ BatteryStatus: 6, EstimatedChargeRemaining: 0 }, { source: 'ac', batteryPercent: 0 }],
    [[{ BatteryStatus: 5, EstimatedChargeRemaining: 4 }], { source: 'battery', batteryPercent: 4 }],
    [[{ BatteryStatus: 2, EstimatedChargeRemaining: 80 }, { BatteryStatus: 1, EstimatedChargeRemaining: 20 }], { source: 'battery', batteryPercent: 80 }],
    [[{ BatteryStatus: 10, EstimatedChargeRemaining: 80 }], 'unread'],
    [[{ BatteryStatus: 1, EstimatedChargeRemaining: 101 }], 'unread'],
    [[{ BatteryStatus: 0, EstimatedChargeRemaining: 50 }], 'unread'],
    [[{}], 'unread'],
    ['none', 'unread'],
  ])('battery %j', (raw, expected) => {
    expect(plain(cim.parseBatteries(raw))).toEqual(expected)
  })

  it.each([
    [[{ NumberOfCores: 4, NumberOfLogicalProcessors: 8, MaxClockSpeed: 2000 }], [4, 8, 2000]],
    [[{ NumberOfCores: 4, NumberOfLogicalProcessors: 8, MaxClockSpeed: 2000 }, { NumberOfCores: 4, NumberOfLogicalProcessors: 8, MaxClockSpeed: 2400 }], [8, 16, 2400]],
    [[{ NumberOfCores: 0, NumberOfLogicalProcessors: '2', MaxClockSpeed: 99 }], ['unread', 2, 'unread']],
    [[], ['unread', 'unread', 'unread']],
  ])('processors %j', (raw, expected) => {
    const { cores, logicalProcessors, mhz } = cim.parseProcessors(raw)
    expect([cores, logicalProcessors, mhz].map(plain)).toEqual(expected)
  })

  it.each([
    [[{ SerialNumber: ' FBK10001 ' }], 'FBK10001'],
    [[{ SerialNumber: '' }], ''],
    [[{ SerialNumber: 'To be filled by O.E.M.' }], 'To be filled by O.E.M.'],
    [[{ Manufacturer: 'Contoso' }], 'unread'],
    [[{ SerialNumber: 'A' }, { SerialNumber: 'B' }], 'unread'],
    [[], 'unread'],
  ])('serial number %j', (raw, expected) => {
    expect(plain(cim.parseSerialNumber(raw))).toBe(expected)
  })

  it.each([
    [[{ Capacity: 8_589_934_592 }, { Capacity: '8589934592' }], 17_179_869_184],
    [[{ Capacity: 8_589_934_592 }, { Capacity: null }], 'unread'],
    [[{ Capacity: 2 ** 60 }], 'unread'],
    [[], 'unread'],
  ])('memory %j', (raw, expected) => {
    expect(plain(cim.parsePhysicalMemory(raw))).toBe(expected)
  })

  it.each([
    [[{ UUID: '4c4c4544-0044-4b10-8051-b3c04f4e4d32' }], '4C4C4544-0044-4B10-8051-B3C04F4E4D32'],
    [[{ UUID: '4c4c4544' }], 'unread'],
  ])('UUID %j', (raw, expected) => {
    expect(plain(cim.parseSmbiosUuid(raw))).toBe(expected)
  })
})

describe('parseProvisioningPackages', () => {
  it.each([
    [[], 0],
    [[{ PackageName: 'Power', PackagePath: 'C:\\Windows\\Provisioning\\Packages\\Power.ppkg' }], 0],
    [[{ PackageName: 'Kiosk', PackagePath: 'C:\\ProgramData\\Microsoft\\Provisioning\\Kiosk.ppkg' }], 1],
    [[{ PackageName: 'Kiosk' }], 1],
    [[{ PackagePath: 5 }], 'unread'],
    [null, 'unread'],
  ])('%j', (raw, expected) => {
    expect(plain(parseProvisioningPackages(raw))).toBe(expected)
  })
})

describe('parseHardwareHash', () => {
  const hash = fakeHardwareHash({
    serialNumber: 'FBK10001',
    manufacturer: 'Contoso',
    model: 'Latero 14',
    tpm: null,
    uuid: new Uint8Array(16).fill(7),
    collectedAt: 1,
  })

  it.each([
    ['a whole one', hash, { length: 4000, strictBase64: true, repairable: true }],
    ['one with line breaks', hash.replace(/(.{80})/g, '$1\r\n'), { length: 4000, strictBase64: true, repairable: true }],
    ['one padding character short', 'QUJDREU', { length: 7, strictBase64: false, repairable: true }],
    ['two padding characters short', 'QUJDRA', { length: 6, strictBase64: false, repairable: true }],
    ['one character too many', 'QUJDR', { length: 5, strictBase64: false, repairable: true }],
    ['the wrong alphabet', 'QUJD-_==', { length: 8, strictBase64: false, repairable: false }],
    ['padding inside', 'QU=DQUJD', { length: 8, strictBase64: false, repairable: false }],
    ['nothing', '', { length: 0, strictBase64: false, repairable: false }],
    ['blanks', ' \r\n', { length: 0, strictBase64: false, repairable: false }],
  ])('%s', (_name, raw, expected) => {
    expect(plain(parseHardwareHash(raw))).toEqual(expected)
  })

  it.each([[null], [12], [{}], ['A'.repeat(100_001)]])('is unread otherwise', (raw) => {
    expect(plain(parseHardwareHash(raw))).toBe('unread')
  })

  it('never passes the text on', () => {
    expect(JSON.stringify(parseHardwareHash(hash))).not.toContain(hash.slice(0, 20))
  })
})

describe.skipIf(!hasCaptures('hardware-hash'))(captureTitle('hash captures', 'hardware-hash'), () => {
  it.each([
    ['hash-laptop-tpm2.b64', true, true],
    ['hash-wrapped.b64', true, true],
    ['hash-unpadded.b64', false, true],
  ])('%s', (file, strictBase64, repairable) => {
    const reading = parseHardwareHash(captures('hardware-hash', file)[0]?.text ?? '')
    expect(reading.ok && [reading.value.strictBase64, reading.value.repairable]).toEqual([strictBase64, repairable])
  })
})
