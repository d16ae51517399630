import { describe, expect, it } from 'vitest'
import { factIds, factOf, type FactId, type Facts } from '../../../core/facts/index.ts'
import { demoDevices } from '../../../main/demo/devices/index.ts'
import { deviceFactsFrom } from '../../../main/evidence/device-facts.ts'
import type { Evidence } from '../../../main/evidence/schema.ts'
import type { InventoryVm } from '../../../main/hyper-v/schema.ts'
import { mergeGuests, vmDevices } from '../../../main/hyper-v/vm-evidence.ts'
import { captures, captureTitle, hasCaptures } from '../probes/captures.ts'
import { goodValues, inventoryOf, ok, refused, vmWith } from './inventory.ts'

const factsOf = (machine: InventoryVm, ...others: InventoryVm[]): Facts =>
  deviceFactsFrom(vmDevices(inventoryOf([machine, ...others]))[0]?.evidence ?? expect.fail('no VM'))

const value = (facts: Facts, id: FactId): unknown => {
  const fact = factOf(facts, id)
  return fact.status === 'known' ? fact.value : fact.reason
}

describe('a VM as a device', () => {
  const facts = factsOf(vmWith(1))

  it.each<[FactId, unknown]>([
    ['vm.hostInventory', true],
    ['vm.name', 'AP-LAB-01'],
    ['vm.state', 'Off'],
    ['vm.generation', 2],
    ['vm.vTpm', true],
    ['vm.keyProtector', true],
    ['vm.secureBootTemplate', 'MicrosoftWindows'],
    ['vm.dynamicMemory', true],
    ['vm.startupMemoryBytes', 4294967296],
    ['vm.automaticCheckpoints', false],
    ['vm.checkpoints', []],
    ['vm.networkAdapters', [{ dynamicMac: true, connected: true }]],
    ['vm.enhancedSession', true],
    ['vm.duplicates', []],
    ['device.serialNumber', '4410-1122-9078-5521-0036-7784-01'],
    ['device.smbiosUuid', '0A1B2C3D-1111-4222-8333-000000000001'],
    ['device.virtualMachine', 'hyper-v'],
    ['device.firmwareType', 'uefi'],
    ['device.secureBoot', 'on'],
    ['device.processorCores', 2],
    ['device.memoryBytes', 4294967296],
    ['device.systemDiskBytes', 136365211648],
    ['device.tpmPresent', true],
  ])('%s', (id, expected) => {
    expect(value(facts, id)).toEqual(expected)
  })

  it('knows nothing of what runs inside, and says who would', () => {
    const outside = new Set<FactId>(['device.serialNumber', 'device.smbiosUuid', 'device.virtualMachine', 'device.firmwareType', 'device.secureBoot'])
    for (const id of ['device.processorCores', 'device.memoryBytes', 'device.systemDiskBytes', 'device.tpmPresent'] as const) outside.add(id)
    const inside = factIds.filter((id) => (id.startsWith('device.') || id.startsWith('network.')) && !outside.has(id))
    expect(inside.length).toBeGreaterThan(30)
    for (const id of inside) {
      const fact = factOf(facts, id)
      expect(fact.status === 'unavailable' && fact.reason, id).toBe('not-collected')
      if (fact.status === 'unavailable' && id in facts) expect(fact.detail.en).toMatch(/inside the VM.*collect-device\.ps1/)
    }
  })

  it('plans for a Hyper-V VM', () => {
    expect(vmDevices(inventoryOf([vmWith(1)]))[0]?.evidence.plan).toEqual({ overlays: ['hyper-v-vm'] })
  })
})

describe('a VM that is not as it should be', () => {
  it.each<[string, Parameters<typeof vmWith>[1], FactId, unknown]>([
    ['generation 1 has a BIOS', { 'hyper-v.vm': { Generation: 1 } }, 'device.firmwareType', 'bios'],
    ['generation 1 has no Secure Boot', { 'hyper-v.vm': { Generation: 1 }, 'hyper-v.firmware': refused('unsupported', 'x') }, 'device.secureBoot', 'unsupported'],
    ['generation 1 has no TPM', { 'hyper-v.vm': { Generation: 1 } }, 'device.tpmPresent', false],
    ['no TPM', { 'hyper-v.security': { TpmEnabled: false } }, 'device.tpmPresent', false],
    ['Secure Boot off, by name and not by number', { 'hyper-v.firmware': { SecureBoot: 0, SecureBootName: 'Off' } }, 'device.secureBoot', 'off'],
    ['a protector of four bytes is none', { 'hyper-v.key-protector': { KeyProtectorLength: 4 } }, 'vm.keyProtector', false],
    ['two disks: nobody knows which', { 'hyper-v.disks': [{ SizeBytes: 64e9 }, { SizeBytes: 64e9 }] }, 'device.systemDiskBytes', 'unreadable'],
    ['a disk without a size', { 'hyper-v.disks': [{ SizeBytes: null }] }, 'device.systemDiskBytes', 'unreadable'],
    ['no disk', { 'hyper-v.disks': [] }, 'device.systemDiskBytes', 'unreadable'],
    ['a checkpoint without a date', { 'hyper-v.checkpoints': [{ IsAutomaticCheckpoint: true, CreationTime: 'yesterday' }] }, 'vm.checkpoints', 'unreadable'],
    [
      'a checkpoint',
      { 'hyper-v.checkpoints': [{ IsAutomaticCheckpoint: true, CreationTime: '2026-11-20T08:12:00.000Z' }] },
      'vm.checkpoints',
      [{ createdAt: '2026-11-20T08:12:00.000Z', automatic: true }],
    ],
    ['a cmdlet without rights', { 'hyper-v.security': refused('access-denied', 'x') }, 'device.tpmPresent', 'needs-elevation'],
    ['an unknown generation', { 'hyper-v.vm': { Generation: 7 } }, 'device.firmwareType', 'unreadable'],
    ['a UUID that is none', { 'hyper-v.settings': { BIOSGUID: '{x}' } }, 'device.smbiosUuid', 'unreadable'],
    ['no serial number', { 'hyper-v.settings': { BIOSSerialNumber: '' } }, 'device.serialNumber', 'unreadable'],
    ['identity unread: nothing to compare', { 'hyper-v.settings': refused('failed', 'x') }, 'vm.duplicates', 'unreadable'],
  ])('%s', (_name, changes, id, expected) => {
    expect(value(factsOf(vmWith(1, changes)), id)).toEqual(expected)
  })

  it('shares its identity with its copies, not with others', () => {
    const copy = { ...vmWith(1), id: '9c000000-0000-4000-8000-0000000000ff' }
    expect(value(factsOf(vmWith(1), vmWith(2), copy), 'vm.duplicates')).toEqual([
      { identity: 'serial-number', others: 1 },
      { identity: 'smbios-uuid', others: 1 },
      { identity: 'mac-address', others: 1 },
    ])
    expect(value(factsOf(vmWith(2), vmWith(1), copy), 'vm.duplicates')).toEqual([])
  })

  it('still is a VM of an asked host when its own item is missing', () => {
    const { 'hyper-v.vm': _gone, ...items } = vmWith(1).items
    expect(value(factsOf({ ...vmWith(1), items }), 'vm.hostInventory')).toBe('unreadable')
  })

  it.each([['null', null], ['a list', []], ['a text', 'x'], ['a number', 1], ['an empty object', {}]])('never throws over items that hold %s', (_name, content) => {
    const items = Object.fromEntries(Object.keys(goodValues).map((id) => [id, ok(content, 'x')]))
    const facts = factsOf({ ...vmWith(1), items })
    expect(factIds.filter((id) => id.startsWith('device.') && factOf(facts, id).status === 'known')).toEqual([])
  })
})

describe('evidence from inside and from the host', () => {
  const guest = (id: string): Evidence => demoDevices.find((each) => each.id === id)?.evidence ?? expect.fail('missing')
  const seed = guest('seed-story')
  const settings = { BIOSSerialNumber: '1204-5518-7730-2946-0087-3315-62', BIOSGUID: '{b5e755bc-e064-4615-9dc6-85762060ac87}' }
  const labeled = (...machines: InventoryVm[]): { label: string; evidence: Evidence }[] =>
    vmDevices(inventoryOf(machines)).map(({ name, evidence }) => ({ label: name, evidence }))

  it('become one device with the plan and the place of the guest', () => {
    const merged = mergeGuests([{ label: 'seed', evidence: seed }], labeled(vmWith(1, { 'hyper-v.settings': settings }), vmWith(2)))
    expect(merged.map((each) => each.label)).toEqual(['seed', 'AP-LAB-02'])
    const evidence = merged[0]?.evidence ?? expect.fail('nothing')
    expect(evidence.plan).toEqual(seed.plan)
    const facts = deviceFactsFrom(evidence)
    expect([value(facts, 'device.osBuild'), value(facts, 'vm.hostInventory'), value(facts, 'vm.generation')]).toEqual([19042, true, 2])
  })

  it('count the startup memory, and otherwise what Windows sees', () => {
    const small = vmWith(1, { 'hyper-v.settings': settings, 'hyper-v.memory': { Startup: 2147483648 }, 'hyper-v.processor': { Count: 9 } })
    const facts = deviceFactsFrom(mergeGuests([{ label: 'seed', evidence: seed }], labeled(small))[0]?.evidence ?? seed)
    expect([value(facts, 'device.memoryBytes'), value(facts, 'device.processorCores')]).toEqual([2147483648, 2])
  })

  it('fall back to the serial number where a UUID is unread', () => {
    const plain = vmWith(1, { 'hyper-v.settings': { ...settings, BIOSGUID: '' } })
    expect(mergeGuests([{ label: 'seed', evidence: seed }], labeled(plain))).toHaveLength(1)
  })

  it.each<[string, InventoryVm[]]>([
    ['another VM', [vmWith(1)]],
    ['the same serial number with another UUID', [vmWith(1, { 'hyper-v.settings': { BIOSSerialNumber: settings.BIOSSerialNumber } })]],
  ])('stay apart: %s', (_name, machines) => {
    expect(mergeGuests([{ label: 'seed', evidence: seed }], labeled(...machines)).map((each) => each.label)).toEqual(['seed', 'AP-LAB-01'])
  })

  it('stay apart where clones fit alike', () => {
    const machines = [vmWith(1, { 'hyper-v.settings': settings }), vmWith(2, { 'hyper-v.settings': settings })]
    expect(mergeGuests([{ label: 'seed', evidence: seed }], labeled(...machines))).toHaveLength(3)
  })

  it('leave a physical device alone', () => {
    const laptop = guest('ready-laptop')
    expect(mergeGuests([{ label: 'laptop', evidence: laptop }], labeled(vmWith(1)))[0]?.evidence).toBe(laptop)
  })

  it('are not needed: evidence of a guest alone says that no host was asked', () => {
    const facts = deviceFactsFrom(seed)
    expect(value(facts, 'vm.hostInventory')).toBe(false)
    expect(factIds.filter((id) => id.startsWith('vm.') && factOf(facts, id).status === 'known')).toEqual(['vm.hostInventory'])
  })
})

const [captured] = captures('hyperv', 'hyperv-inventory-SYNTHETIC.json')

describe.skipIf(!hasCaptures('hyperv'))(captureTitle('the captured projection', 'hyperv'), () => {
  interface Captured {
    readonly Name: string
    readonly Security: object | null
    readonly Firmware: object | null
    readonly NetworkAdapters: object[]
    readonly Bios: object
    readonly MemoryStartup: number
    readonly DynamicMemoryEnabled: boolean
    readonly ProcessorCount: number
    readonly KeyProtectorLength: number
  }
  const rows = JSON.parse(captured?.text ?? '[]') as Captured[]
  const machines = rows.map((row, index) => ({
    ...vmWith(index + 1),
    items: {
      'hyper-v.vm': ok(row, 'Get-VM'),
      'hyper-v.security': row.Security === null ? refused('unsupported', 'Generation 1') : ok(row.Security, 'Get-VMSecurity'),
      'hyper-v.firmware': row.Firmware === null ? refused('unsupported', 'Generation 1') : ok(row.Firmware, 'Get-VMFirmware'),
      'hyper-v.key-protector': ok({ KeyProtectorLength: row.KeyProtectorLength }, 'Get-VMKeyProtector'),
      'hyper-v.memory': ok({ Startup: row.MemoryStartup, DynamicMemoryEnabled: row.DynamicMemoryEnabled }, 'Get-VMMemory'),
      'hyper-v.processor': ok({ Count: row.ProcessorCount }, 'Get-VMProcessor'),
      'hyper-v.network-adapters': ok(row.NetworkAdapters, 'Get-VMNetworkAdapter'),
      'hyper-v.settings': ok(row.Bios, 'Msvm_VirtualSystemSettingData'),
    },
  }))

  it('says generation, TPM and Secure Boot of all three VMs', () => {
    const seen = vmDevices(inventoryOf(machines)).map(({ evidence }) => {
      const facts = deviceFactsFrom(evidence)
      return (['vm.generation', 'device.firmwareType', 'device.tpmPresent', 'device.secureBoot', 'vm.keyProtector'] as const).map((id) => value(facts, id))
    })
    expect(seen).toEqual([
      [2, 'uefi', true, 'on', true],
      [1, 'bios', false, 'unsupported', false],
      [2, 'uefi', false, 'off', false],
    ])
  })

  it('sees that all three share every identity', () => {
    const [first] = vmDevices(inventoryOf(machines))
    expect(value(deviceFactsFrom(first?.evidence ?? expect.fail('no VM')), 'vm.duplicates')).toEqual([
      { identity: 'serial-number', others: 2 },
      { identity: 'smbios-uuid', others: 2 },
      { identity: 'mac-address', others: 2 },
    ])
  })
})
