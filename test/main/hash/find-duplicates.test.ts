import { describe, expect, it } from 'vitest'
import { readHash } from '../../../main/hash/decode-hash.ts'
import { duplicateFinder } from '../../../main/hash/find-duplicates.ts'
import { identityOf } from '../../../main/hash/identity.ts'
import { sampleHash, type SampleDevice } from '../../fakes/hash-encoder.ts'

const one: SampleDevice = { serial: 'A1', key: 'k1', uuid: '00000000-0000-4000-8000-000000000001', macs: ['02005E100001'] }
const two: SampleDevice = { serial: 'A2', key: 'k2', uuid: '00000000-0000-4000-8000-000000000002', macs: ['02005E100002'] }

function find(...devices: readonly SampleDevice[]) {
  const finder = duplicateFinder<number>()
  return devices.map((device, index) => finder.add(index, identityOf(readHash(sampleHash(device)).decoded.fields ?? {})))
}

describe('duplicates in a list', () => {
  it('different devices share nothing, though their disks and models are alike', () => {
    expect(find(one, two)).toEqual([null, null])
  })

  it('a second capture shares everything', () => {
    expect(find(two, one, { ...one, collected: 1 })[2]).toEqual({ of: 1, shared: ['ek', 'uuid', 'serial', 'mac'], verdict: 'same-device' })
  })

  it.each<readonly [string, SampleDevice, object]>([
    ['the key', { ...two, key: 'k1' }, { shared: ['ek'], verdict: 'same-board-smbios-rewritten' }],
    ['the UUID', { ...two, uuid: one.uuid ?? '' }, { shared: ['uuid'] }],
    ['the serial number', { ...two, serial: 'a1' }, { shared: ['serial'], verdict: 'motherboard-replaced' }],
    ['a network address', { ...two, macs: ['02005E100009', '02005E100001'] }, { shared: ['mac'] }],
  ])('%s alone is enough', (_, device, expected) => {
    expect(find(one, device)[1]).toMatchObject({ of: 0, ...expected })
  })

  it('the key counts more than the rest when two earlier ones fit', () => {
    expect(find(one, two, { ...two, key: 'k1' })[2]).toMatchObject({ of: 0, shared: ['ek'] })
  })

  it('placeholders, default UUIDs and empty addresses are shared by many', () => {
    const vague: SampleDevice = { serial: 'To be filled by O.E.M.', uuid: '03000200-0400-0500-0006-000700080009', macs: ['000000000000'] }
    expect(find({ ...vague, key: 'k1' }, { ...vague, key: 'k2' })).toEqual([null, null])
  })
})
