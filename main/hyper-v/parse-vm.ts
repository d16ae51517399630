import type { SharedIdentity, VmCheckpoint, VmNetworkAdapter } from '../../core/facts/hyper-v.ts'
import { booleanField, field, integerField, optionalText, recordList, textField, type Raw } from '../probes/raw.ts'
import { mapReading, read, unread, type Reading } from '../probes/reading.ts'
import { sayForm } from '../probes/form-words.ts'
import { sayProbe } from '../probes/probe-words.ts'

/** Bytes, up to the largest whole number that JSON carries exactly. */
const sizes = { min: 1, max: 2 ** 53 - 1 }

export interface VmCore {
  readonly state: Reading<string>
  readonly generation: Reading<number>
  readonly automaticCheckpoints: Reading<boolean>
}

export function parseVm(value: Raw): VmCore {
  return {
    state: textField(value, 'StateName'),
    generation: integerField(value, 'Generation', { min: 1, max: 2 }),
    automaticCheckpoints: booleanField(value, 'AutomaticCheckpointsEnabled'),
  }
}

export function parseVirtualTpm(value: Raw): Reading<boolean> {
  return booleanField(value, 'TpmEnabled')
}

/** Without a protector Hyper-V answers four zero bytes. */
export function parseKeyProtector(value: Raw): Reading<boolean> {
  return mapReading(integerField(value, 'KeyProtectorLength', { min: 0, max: 1_000_000 }), (length) => read(length > 4))
}

export interface VmFirmware {
  readonly secureBoot: Reading<'on' | 'off'>
  /** Set even while Secure Boot is off, so by itself it proves nothing. */
  readonly template: Reading<string>
}

/** The name counts: the number of On is 0. */
export function parseFirmware(value: Raw): VmFirmware {
  return {
    secureBoot: mapReading(textField(value, 'SecureBootName'), (name) => {
      if (name === 'On') return read('on')
      return name === 'Off' ? read('off') : unread(sayForm((w) => w.secureBootName))
    }),
    template: textField(value, 'SecureBootTemplate'),
  }
}

export function parseProcessorCount(value: Raw): Reading<number> {
  return integerField(value, 'Count', { min: 1, max: 4_096 })
}

export interface VmMemory {
  readonly startupBytes: Reading<number>
  readonly dynamic: Reading<boolean>
}

export function parseMemory(value: Raw): VmMemory {
  return { startupBytes: integerField(value, 'Startup', sizes), dynamic: booleanField(value, 'DynamicMemoryEnabled') }
}

export function parseCheckpoints(value: Raw): Reading<readonly VmCheckpoint[]> {
  return each(value, (row) =>
    mapReading(booleanField(row, 'IsAutomaticCheckpoint'), (automatic) =>
      mapReading(textField(row, 'CreationTime'), (createdAt) =>
        /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(createdAt) && !Number.isNaN(Date.parse(createdAt))
          ? read({ createdAt: new Date(createdAt).toISOString(), automatic })
          : unread(sayForm((w) => w.noTime('CreationTime'))),
      ),
    ),
  )
}

export function parseNetworkAdapters(value: Raw): Reading<readonly VmNetworkAdapter[]> {
  return each(value, (row) =>
    mapReading(booleanField(row, 'DynamicMacAddressEnabled'), (dynamicMac) =>
      mapReading(optionalText(row, 'SwitchName'), (name) => read({ dynamicMac, connected: name !== '' })),
    ),
  )
}

/** Addresses as Hyper-V writes them; empty where they could not be read. */
export function parseMacAddresses(value: Raw): readonly string[] {
  const rows = recordList(value)
  if (!rows.ok) return []
  return rows.value.flatMap((row) => {
    const mac = optionalText(row, 'MacAddress')
    return mac.ok && mac.value !== '' ? [mac.value] : []
  })
}

/** The disk that setup installs on. With several, nothing tells which one it will be. */
export function parseDiskBytes(value: Raw): Reading<number> {
  return mapReading(recordList(value), (rows) => {
    const [only, ...others] = rows
    if (only === undefined) return unread(sayProbe((w) => w.vmNoDisk))
    if (others.length > 0) return unread(sayProbe((w) => w.vmDisks))
    return field(only, 'SizeBytes') === null ? unread(sayProbe((w) => w.diskSize)) : integerField(only, 'SizeBytes', sizes)
  })
}

export interface VmSettings {
  readonly serialNumber: Reading<string>
  /** As Windows inside the VM shows it: upper case, no braces. */
  readonly smbiosUuid: Reading<string>
}

export function parseSettings(value: Raw): VmSettings {
  return {
    serialNumber: textField(value, 'BIOSSerialNumber'),
    smbiosUuid: mapReading(textField(value, 'BIOSGUID'), (guid) => {
      const plain = guid.replace(/[{}]/g, '').toUpperCase()
      return /^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/.test(plain) ? read(plain) : unread(sayForm((w) => w.biosGuid))
    }),
  }
}

export function parseEnhancedSession(value: Raw): Reading<boolean> {
  return booleanField(value, 'EnableEnhancedSessionMode')
}

const identities: readonly SharedIdentity['identity'][] = ['serial-number', 'smbios-uuid', 'mac-address']

export function parseDuplicates(value: Raw): Reading<readonly SharedIdentity[]> {
  return each(value, (row) => {
    const identity = identities.find((known) => known === field(row, 'identity'))
    if (identity === undefined) return unread(sayForm((w) => w.identityUnknown))
    return mapReading(integerField(row, 'others', { min: 1, max: 1_000_000 }), (others) => read({ identity, others }))
  })
}

/** Every row, or the first obstacle: a list with a gap would pass for a short one. */
function each<T>(value: Raw, parse: (row: Raw) => Reading<T>): Reading<readonly T[]> {
  return mapReading(recordList(value), (rows) => {
    const found: T[] = []
    for (const row of rows) {
      const one = parse(row)
      if (!one.ok) return one
      found.push(one.value)
    }
    return read(found)
  })
}
