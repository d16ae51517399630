import type { HyperVInventory, InventoryVm } from '../../../main/hyper-v/schema.ts'
import { hostItems, vmItems } from '../../../main/hyper-v/item-ids.ts'
import type { EvidenceItem } from '../../../main/evidence/schema.ts'

export const at = '2026-11-22T08:00:00.000Z'

export const ok = (value: unknown, source: string): EvidenceItem => ({ ok: true, value: value as never, source, at, ms: 3 })

export const refused = (kind: 'access-denied' | 'unsupported' | 'failed', message: string): EvidenceItem => ({
  ok: false,
  error: { kind, message },
  source: 'Get-VM',
  at,
  ms: 1,
})

/** What the collector writes about an invented VM that is fine. */
export const goodValues: { readonly [K in keyof typeof vmItems]: unknown } = {
  'hyper-v.vm': {
    State: 3,
    StateName: 'Off',
    Generation: 2,
    Version: '12.0',
    UptimeSeconds: 0,
    CreationTime: '2026-11-01T08:00:00.000Z',
    AutomaticCheckpointsEnabled: false,
    CheckpointTypeName: 'Production',
    ParentCheckpointId: null,
    Notes: '',
  },
  'hyper-v.security': { TpmEnabled: true, Shielded: false, EncryptStateAndVmMigrationTraffic: false },
  'hyper-v.key-protector': { KeyProtectorLength: 1234 },
  'hyper-v.firmware': {
    SecureBoot: 0,
    SecureBootName: 'On',
    SecureBootTemplate: 'MicrosoftWindows',
    SecureBootTemplateId: '1734c6e8-3154-4dda-ba5f-a874cc483422',
    BootOrder: ['Drive', 'Network'],
  },
  'hyper-v.processor': { Count: 2, ExposeVirtualizationExtensions: false },
  'hyper-v.memory': { Startup: 4294967296, DynamicMemoryEnabled: true, Minimum: 536870912, Maximum: 1099511627776 },
  'hyper-v.checkpoints': [],
  'hyper-v.network-adapters': [{ SwitchName: 'Default Switch', Connected: true, MacAddress: '00155D0A0B01', DynamicMacAddressEnabled: true }],
  'hyper-v.disks': [
    { ControllerTypeName: 'SCSI', ControllerNumber: 0, ControllerLocation: 0, FileName: 'AP-LAB-01.vhdx', Kind: 'vhdx', SizeBytes: 136365211648 },
  ],
  'hyper-v.integration-services': [{ Guid: '84EAAE65-2F2E-45F5-9BB5-0E857DC8EB47', Enabled: true, StatusName: 'Ok' }],
  'hyper-v.settings': {
    BIOSSerialNumber: '4410-1122-9078-5521-0036-7784-19',
    BIOSGUID: '{0A1B2C3D-1111-4222-8333-000000000001}',
    ChassisSerialNumber: '4410-1122-9078-5521-0036-7784-19',
    BaseBoardSerialNumber: '4410-1122-9078-5521-0036-7784-19',
    ChassisAssetTag: '1111-2222-3333-4444-5555-6666-77',
  },
}

/** The good VM with some values changed or items replaced. */
export function vmWith(number: number, changes: { readonly [id: string]: EvidenceItem | object } = {}): InventoryVm {
  const items = Object.entries(goodValues).map(([id, value]): [string, EvidenceItem] => {
    const own = ownIdentity(id, value, number)
    const change = changes[id]
    if (change === undefined) return [id, ok(own, vmItems[id as keyof typeof vmItems])]
    if ('ok' in change) return [id, change]
    return [id, ok(Array.isArray(own) ? change : { ...(own as object), ...change }, vmItems[id as keyof typeof vmItems])]
  })
  const end = String(number).padStart(2, '0')
  return { id: `9c000000-0000-4000-8000-0000000000${end}`, name: `AP-LAB-${end}`, items: Object.fromEntries(items) }
}

function ownIdentity(id: string, value: unknown, number: number): unknown {
  const end = String(number).padStart(2, '0')
  if (id === 'hyper-v.settings') {
    return { ...(value as object), BIOSSerialNumber: `4410-1122-9078-5521-0036-7784-${end}`, BIOSGUID: `{0A1B2C3D-1111-4222-8333-0000000000${end}}` }
  }
  if (id === 'hyper-v.network-adapters') return (value as object[]).map((each) => ({ ...each, MacAddress: `00155D0A0B${end}` }))
  return value
}

export function inventoryOf(vms: readonly InventoryVm[]): HyperVInventory {
  return {
    schema: 'preflight.hyper-v/1',
    collectedAt: at,
    collector: { name: 'collect-hyper-v.ps1', version: '1.0', elevated: false },
    host: {
      items: {
        'hyper-v.session': ok({ elevated: false, hyperVAdministrator: true, powershell: '5.1.26100.7019' }, hostItems['hyper-v.session']),
        'hyper-v.list': ok({ Count: vms.length }, hostItems['hyper-v.list']),
        'hyper-v.host': ok({ EnableEnhancedSessionMode: true }, hostItems['hyper-v.host']),
      },
    },
    vms: [...vms],
  }
}

export const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))
