import type { PowerSupply } from '../../../core/facts/device.ts'
import { findCertificate, type FirmwareType } from '../windows/parse-firmware.ts'
import { base64Bytes, booleanField, field, integer, integerField, isRecord, optionalText, recordList, textField, type Raw } from '../raw.ts'
import { mapReading, read, unread, type Reading } from '../reading.ts'
import { sayProbe } from '../probe-words.ts'
import { sayForm } from '../form-words.ts'

const sizes = { min: 1, max: 2 ** 53 - 1 }

/** One line of text, for example a file of sysfs. */
export function parseLine(value: Raw): Reading<string> {
  if (typeof value !== 'string') return unread(sayForm((w) => w.itemNoText))
  const text = value.trim()
  return text === '' || text.length > 300 ? unread(sayForm((w) => w.noSingleLine)) : read(text)
}

/** Folders in /sys/firmware. `efi` is there after a UEFI start; `dmi` without `efi` is a PC that started by BIOS. */
export function parseFirmwareInterfaces(value: Raw): Reading<FirmwareType> {
  if (!Array.isArray(value)) return unread(sayForm((w) => w.noList))
  if (value.includes('efi')) return read('uefi')
  if (value.includes('dmi')) return read('bios')
  return unread(sayProbe((w) => w.linuxNoFirmware))
}

/** UEFI variables of Linux start with four bytes of attributes (kernel documentation, filesystems/efivarfs). */
function variableData(value: Raw): Reading<Uint8Array> {
  const bytes = base64Bytes(value)
  return bytes === undefined || bytes.length <= 4 ? unread(sayProbe((w) => w.variableEmpty)) : read(bytes.subarray(4))
}

export function parseSecureBootVariable(value: Raw): Reading<'on' | 'off'> {
  return mapReading(variableData(value), (data): Reading<'on' | 'off'> => {
    if (data.length === 1 && data[0] === 1) return read('on')
    if (data.length === 1 && data[0] === 0) return read('off')
    return unread(sayProbe((w) => w.variableSecureBoot))
  })
}

export function parseCertificateVariable(value: Raw, name: string): Reading<boolean> {
  return mapReading(variableData(value), (data) => findCertificate(data, name))
}

/** Names in /sys/class/tpm. */
export function parseTpmDevices(value: Raw): Reading<boolean> {
  if (!Array.isArray(value)) return unread(sayForm((w) => w.noList))
  return read((value as readonly Raw[]).some((name) => typeof name === 'string' && /^tpm\d+$/.test(name)))
}

/** The kernel names the family only: 2 is TPM 2.0, 1 is TPM 1.2. */
export function parseTpmVersion(value: Raw): Reading<string> {
  if (value === '2') return read('2.0')
  if (value === '1') return read('1.2')
  return unread(sayProbe((w) => w.tpmVersionUnknown))
}

export interface PosixProcessor {
  readonly cores: Reading<number>
  readonly logicalProcessors: Reading<number>
  readonly mhz: Reading<number>
}

/** systeminformation gives GHz, and 0 for what it could not find out. */
export function parseProcessor(value: Raw): PosixProcessor {
  const counts = { min: 1, max: 4_096 }
  const speeds = [field(value, 'speedMax'), field(value, 'speed')]
  const ghz = speeds.find((speed): speed is number => typeof speed === 'number' && speed > 0.1 && speed < 20)
  return {
    cores: integerField(value, 'physicalCores', counts),
    logicalProcessors: integerField(value, 'cores', counts),
    mhz: ghz === undefined ? unread(sayProbe((w) => w.processorSpeed)) : read(Math.round(ghz * 1_000)),
  }
}

export function parseMemory(value: Raw): Reading<number> {
  return integerField(value, 'total', sizes)
}

/** Free bytes of the file system that the running system is on. */
export function parseRootFree(value: Raw): Reading<number> {
  return mapReading(rootFileSystem(value), (root) => integerField(root, 'available', { min: 0, max: sizes.max }))
}

/** Name of the device that the running system is on, without `/dev/`. */
export function parseRootDevice(value: Raw): Reading<string> {
  return mapReading(rootFileSystem(value), (root) =>
    mapReading(textField(root, 'fs'), (device) => {
      const name = /^\/dev\/([a-z0-9]+)$/i.exec(device)?.[1]
      return name === undefined ? unread(sayProbe((w) => w.noPlainDisk)) : read(name)
    }),
  )
}

function rootFileSystem(value: Raw): Reading<Raw> {
  return mapReading(recordList(value), (rows) => {
    const root = rows.find((row) => row['mount'] === '/')
    return root === undefined ? unread(sayProbe((w) => w.noRootFileSystem)) : read(root)
  })
}

export interface Disk {
  readonly name: string
  readonly bytes: number
}

/** Whole disks. */
export function parseDisks(value: Raw): Reading<readonly Disk[]> {
  return mapReading(recordList(value), (rows) =>
    read(
      rows.flatMap((row) => {
        const name = optionalText(row, 'name')
        const bytes = integer(row['size'], 'size', sizes)
        return row['type'] === 'disk' && name.ok && bytes.ok ? [{ name: name.value, bytes: bytes.value }] : []
      }),
    ),
  )
}

/** Batteries of mice and pens say `Device` as their scope and do not count. */
export function parsePowerSupplies(value: Raw): Reading<PowerSupply> {
  if (Array.isArray(value) && value.length === 0) return read({ source: 'ac', batteryPercent: null })
  return mapReading(recordList(value), (rows): Reading<PowerSupply> => {
    const own = rows.filter((row) => row['scope'] !== 'Device')
    const batteries = own.filter((row) => row['type'] === 'Battery')
    const first = batteries[0]
    if (first === undefined) return read({ source: 'ac', batteryPercent: null })
    const charges = batteries.map((row) => integer(row['capacity'], 'capacity', { min: 0, max: 100 }))
    const bad = charges.find((charge) => !charge.ok)
    if (bad && !bad.ok) return bad
    const percent = Math.max(...charges.map((charge) => (charge.ok ? charge.value : 0)))
    const plugged = own.some((row) => row['type'] !== 'Battery' && row['online'] === '1')
    const discharging = batteries.some((row) => row['status'] === 'Discharging')
    if (!plugged && !discharging && !['Charging', 'Full', 'Not charging'].includes(String(first['status']))) {
      return unread(sayProbe((w) => w.battery))
    }
    return read({ source: discharging && !plugged ? 'battery' : 'ac', batteryPercent: percent })
  })
}

/** systeminformation's battery, for macOS. */
export function parseBattery(value: Raw): Reading<PowerSupply> {
  if (!isRecord(value)) return unread(sayForm((w) => w.noNamedValues))
  return mapReading(booleanField(value, 'hasBattery'), (has): Reading<PowerSupply> => {
    if (!has) return read({ source: 'ac', batteryPercent: null })
    return mapReading(booleanField(value, 'acConnected'), (mains) =>
      mapReading(integerField(value, 'percent', { min: 0, max: 100 }), (percent) =>
        read({ source: mains ? 'ac' : 'battery', batteryPercent: percent }),
      ),
    )
  })
}
