import { describe, expect, it } from 'vitest'
import { compareHashes, type ComparisonVerdict } from '../../../main/hash/compare-hashes.ts'
import { readHash } from '../../../main/hash/decode-hash.ts'
import type { HashFields } from '../../../main/hash/decoded-hash.ts'
import { sampleHash, type SampleDevice } from '../../fakes/hash-encoder.ts'

function fieldsOf(device: SampleDevice): HashFields {
  return readHash(sampleHash(device)).decoded.fields ?? {}
}

const machine: SampleDevice = { serial: 'FBK1', key: 'key 1', macs: ['02005E10A001', '02005E10A002'], disks: ['D1.'] }
const virtual: SampleDevice = { ...machine, manufacturer: 'Microsoft Corporation', model: 'Virtual Machine' }
const otherUuid = '00000000-1111-4222-8333-444444444444'
const otherMacs = ['02005E10B001', '02005E10B002']

const rows: readonly (readonly [string, SampleDevice, SampleDevice, ComparisonVerdict])[] = [
  ['the same device later', machine, { ...machine, collected: 830_000_000 }, 'same-device'],
  ['the same adapters in another order', machine, { ...machine, macs: ['02005E10A002', '02005E10A001'] }, 'same-device'],
  ['no adapters yet', machine, { ...machine, macs: [] }, 'same-device'],
  ['another disk', machine, { ...machine, disks: ['D2.'] }, 'same-device-parts-changed'],
  ['one adapter less', machine, { ...machine, macs: ['02005E10A001'] }, 'same-device-parts-changed'],
  ['other adapters', machine, { ...machine, macs: otherMacs }, 'same-device-parts-changed'],
  ['a VM with other adapters', virtual, { ...virtual, macs: otherMacs }, 'virtual-machine-clone'],
  ['another serial number on the same key', machine, { ...machine, serial: 'FBK2' }, 'same-board-smbios-rewritten'],
  ['the serial number gone', machine, { ...machine, serial: '' }, 'same-board-smbios-rewritten'],
  ['another UUID on the same key', machine, { ...machine, uuid: otherUuid }, 'same-board-smbios-rewritten'],
  ['a VM with another UUID on the same key', virtual, { ...virtual, uuid: otherUuid }, 'virtual-machine-clone'],
  ['another key alone', machine, { ...machine, key: 'key 2' }, 'tpm-or-board-replaced-smbios-rewritten'],
  ['a VM with another key alone', virtual, { ...virtual, key: 'key 2' }, 'vtpm-recreated'],
  ['a VM with another key and other adapters', virtual, { ...virtual, key: 'key 2', macs: otherMacs }, 'virtual-machine-clone'],
  ['another key and UUID', machine, { ...machine, key: 'key 2', uuid: otherUuid }, 'motherboard-replaced'],
  ['another key, UUID and serial number, one adapter kept', machine, { ...machine, key: 'key 2', uuid: otherUuid, serial: 'FBK2', macs: ['02005E10A001'], disks: ['D2.'] }, 'motherboard-replaced'],
  ['the serial number lost and the disk kept', machine, { ...machine, key: 'key 2', uuid: otherUuid, serial: '', macs: otherMacs }, 'motherboard-replaced'],
  ['a VM that shares an adapter', virtual, { ...virtual, key: 'key 2', uuid: otherUuid, serial: 'FBK2' }, 'virtual-machine-clone'],
  ['only the disk', machine, { ...machine, key: 'key 2', uuid: otherUuid, serial: 'FBK2', macs: otherMacs }, 'different-device-sharing-a-disk'],
  ['nothing shared', machine, { serial: 'FBK2', key: 'key 2', uuid: otherUuid, macs: otherMacs, disks: ['D2.'] }, 'different-device'],
  ['no key on one side', machine, { ...machine, key: null }, 'probably-same-device-tpm-not-compared'],
  ['no key on either side', { ...machine, key: null }, { ...machine, key: null }, 'probably-same-device-tpm-not-compared'],
  ['a VM without key and with other adapters', virtual, { ...virtual, key: null, macs: otherMacs }, 'virtual-machine-clone'],
  ['no key, another UUID', machine, { ...machine, key: null, uuid: otherUuid }, 'uncertain'],
  ['no key, only an adapter shared', machine, { ...machine, key: null, uuid: otherUuid, serial: 'FBK2', disks: ['D2.'] }, 'uncertain'],
  ['no key and nothing shared', machine, { serial: 'FBK2', key: null, uuid: otherUuid, macs: otherMacs, disks: ['D2.'] }, 'different-device'],
]

describe('comparing two hashes', () => {
  it.each(rows)('%s', (_, a, b, verdict) => {
    expect(compareHashes(fieldsOf(a), fieldsOf(b)).verdict).toBe(verdict)
    expect(compareHashes(fieldsOf(b), fieldsOf(a)).verdict).toBe(verdict)
  })

  it('ignores the case of serial numbers and the final dot of disks', () => {
    const { relations } = compareHashes(fieldsOf({ ...machine, serial: 'fbk1', disks: ['d1'] }), fieldsOf(machine))
    expect(relations).toMatchObject({ serial: 'same', disks: 'same' })
  })

  it('tells every relation', () => {
    const { relations } = compareHashes(fieldsOf({ ...machine, key: null, serial: 'none' }), fieldsOf({ ...machine, macs: ['02005E10A001', '02005E10C001'], model: 'Latero 15' }))
    expect(relations).toEqual({
      ek: 'missing-on-one-side',
      uuid: 'same',
      serial: 'missing-on-one-side',
      manufacturer: 'same',
      model: 'different',
      sku: 'same',
      family: 'same',
      board: 'same',
      productKeyId: 'same',
      macs: 'partly',
      disks: 'same',
    })
  })

  it('empty fields share nothing', () => {
    expect(compareHashes({}, {}).verdict).toBe('different-device')
  })
})
