import { describe, expect, it } from 'vitest'
import { sharedIdentities, type VmIdentity } from '../../../main/hyper-v/shared-identities.ts'

const vm = (serialNumber: string, smbiosUuid: string, ...macAddresses: string[]): VmIdentity => ({ serialNumber, smbiosUuid, macAddresses })

describe('sharedIdentities', () => {
  it.each<[string, VmIdentity[], unknown[]]>([
    ['an empty list', [], []],
    ['one VM', [vm('1', 'a', '00155d000001')], [[]]],
    ['two different VMs', [vm('1', 'a', '00155d000001'), vm('2', 'b', '00155d000002')], [[], []]],
    [
      'a full copy and a stranger',
      [vm('1', 'a', '00155d000001'), vm('2', 'b'), vm('1', 'a', '00155d000001')],
      [
        [
          { identity: 'serial-number', others: 1 },
          { identity: 'smbios-uuid', others: 1 },
          { identity: 'mac-address', others: 1 },
        ],
        [],
        [
          { identity: 'serial-number', others: 1 },
          { identity: 'smbios-uuid', others: 1 },
          { identity: 'mac-address', others: 1 },
        ],
      ],
    ],
    ['three with one serial number', [vm('1', ''), vm('1', ''), vm('1', '')], [1, 2, 3].map(() => [{ identity: 'serial-number', others: 2 }])],
    ['case, blanks, braces and hyphens', [vm(' ab ', '{A-1}', '00-15-5D-00-00-01'), vm('AB', 'a-1', '00155d000001')], [0, 1].map(() => [
      { identity: 'serial-number', others: 1 },
      { identity: 'smbios-uuid', others: 1 },
      { identity: 'mac-address', others: 1 },
    ])],
    ['unknown identities are not equal', [vm('', '', ''), vm('', '', '')], [[], []]],
    ['VMs that never had an address', [vm('1', 'a', '000000000000'), vm('2', 'b', '000000000000')], [[], []]],
    ['two adapters of one VM', [vm('1', 'a', '00155d000001', '00155d000001')], [[]]],
    ['one VM that meets two others', [vm('1', '', 'a1', 'b2'), vm('2', '', 'a1'), vm('3', '', 'b2')], [
      [{ identity: 'mac-address', others: 2 }],
      [{ identity: 'mac-address', others: 1 }],
      [{ identity: 'mac-address', others: 1 }],
    ]],
  ])('%s', (_name, list, expected) => {
    expect(sharedIdentities(list)).toEqual(expected)
  })

  it('takes thousands of VMs without a stall', () => {
    const many = Array.from({ length: 5_000 }, (_each, index) => vm(String(index), String(index), index.toString(16).padStart(12, '0')))
    const started = performance.now()
    expect(sharedIdentities(many).flat()).toEqual([])
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})
