import type { PowerSupply } from '../../../core/facts/device.ts'
import { integer, integerField, optionalText, recordList, textField, type Raw } from '../raw.ts'
import { mapReading, read, unread, type Reading } from '../reading.ts'
import { sayProbe } from '../probe-words.ts'
import { sayForm } from '../form-words.ts'

/** Up to the largest whole number that JSON carries exactly. */
const sizes = { min: 1, max: 2 ** 53 - 1 }

export interface ComputerSystem {
  readonly name: Reading<string>
  readonly manufacturer: Reading<string>
  readonly model: Reading<string>
  /** Memory that Windows can use; firmware keeps some of what is installed for itself. */
  readonly usableMemoryBytes: Reading<number>
}

export function parseComputerSystem(value: Raw): ComputerSystem {
  const only = single(value)
  return {
    name: mapReading(only, (row) => textField(row, 'Name')),
    manufacturer: mapReading(only, (row) => textField(row, 'Manufacturer')),
    model: mapReading(only, (row) => textField(row, 'Model')),
    usableMemoryBytes: mapReading(only, (row) => integerField(row, 'TotalPhysicalMemory', sizes)),
  }
}

/**
 * The serial number as firmware has it. An empty one is a real answer (QEMU without `-smbios serial`),
 * and placeholders are left as they are: judging them is a check's work.
 */
export function parseSerialNumber(value: Raw): Reading<string> {
  return mapReading(single(value), (row) =>
    'SerialNumber' in row ? optionalText(row, 'SerialNumber') : unread(sayForm((w) => w.missing('SerialNumber'))),
  )
}

export function parseSmbiosUuid(value: Raw): Reading<string> {
  return mapReading(single(value), (row) =>
    mapReading(textField(row, 'UUID'), (uuid) =>
      /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(uuid) ? read(uuid.toUpperCase()) : unread(sayForm((w) => w.uuid)),
    ),
  )
}

export interface Processors {
  /** Physical cores over all packages. */
  readonly cores: Reading<number>
  readonly logicalProcessors: Reading<number>
  readonly mhz: Reading<number>
}

export function parseProcessors(value: Raw): Processors {
  const rows = mapReading(recordList(value), (list) => (list.length === 0 ? unread(sayProbe((w) => w.noProcessor)) : read(list)))
  const counts = { min: 1, max: 4_096 }
  return {
    cores: mapReading(rows, (list) => total(list, 'NumberOfCores', counts)),
    logicalProcessors: mapReading(rows, (list) => total(list, 'NumberOfLogicalProcessors', counts)),
    mhz: mapReading(rows, (list) => {
      const speeds = list.map((row) => integerField(row, 'MaxClockSpeed', { min: 100, max: 20_000 }))
      const bad = speeds.find((speed) => !speed.ok)
      if (bad) return bad
      return read(Math.max(...speeds.map((speed) => (speed.ok ? speed.value : 0))))
    }),
  }
}

/** Brand text of the first processor; all packages of one machine are alike. */
export function parseProcessorName(value: Raw): Reading<string> {
  return mapReading(recordList(value), ([first]) => (first === undefined ? unread(sayProbe((w) => w.noProcessor)) : textField(first, 'Name')))
}

/** Installed memory: the sum over all modules. */
export function parsePhysicalMemory(value: Raw): Reading<number> {
  return mapReading(recordList(value), (list) =>
    list.length === 0 ? unread(sayProbe((w) => w.noMemoryModule)) : total(list, 'Capacity', sizes),
  )
}

export function parseLogicalDiskFree(value: Raw): Reading<number> {
  return mapReading(single(value), (row) => integerField(row, 'FreeSpace', { min: 0, max: sizes.max }))
}

/** Size of the disk that Windows started from. */
export function parseDiskSize(value: Raw): Reading<number> {
  return mapReading(single(value), (row) => integerField(row, 'Size', sizes))
}

/**
 * `Win32_Battery`. No instance means no battery, hence mains power. BatteryStatus: 1 discharging, 4 low and
 * 5 critical run on the battery; 2, 3 and 6 to 9 on mains; 10 and 11 say neither
 * (learn.microsoft.com/windows/win32/cimwin32prov/win32-battery).
 */
export function parseBatteries(value: Raw): Reading<PowerSupply> {
  return mapReading(recordList(value), (list): Reading<PowerSupply> => {
    if (list.length === 0) return read({ source: 'ac', batteryPercent: null })
    const states = list.map((row) => integerField(row, 'BatteryStatus', { min: 1, max: 11 }))
    const charges = list.map((row) => integerField(row, 'EstimatedChargeRemaining', { min: 0, max: 100 }))
    const bad = [...states, ...charges].find((each) => !each.ok)
    if (bad && !bad.ok) return bad
    const numbers = states.map((state) => (state.ok ? state.value : 0))
    if (numbers.some((state) => state >= 10)) return unread(sayProbe((w) => w.battery))
    const onBattery = numbers.some((state) => [1, 4, 5].includes(state))
    const percent = Math.max(...charges.map((charge) => (charge.ok ? charge.value : 0)))
    return read({ source: onBattery ? 'battery' : 'ac', batteryPercent: percent })
  })
}

/** The one row that classes with a single instance have. */
export function single(value: Raw): Reading<{ readonly [name: string]: Raw }> {
  return mapReading(recordList(value), (list) => {
    const [first] = list
    if (first === undefined) return unread(sayForm((w) => w.nothing))
    return list.length === 1 ? read(first) : unread(sayForm((w) => w.objects(String(list.length))))
  })
}

function total(list: readonly Raw[], name: string, range: { min: number; max: number }): Reading<number> {
  const parts = list.map((row) => integerField(row, name, range))
  const bad = parts.find((part) => !part.ok)
  if (bad) return bad
  return integer(parts.reduce((sum, part) => sum + (part.ok ? part.value : 0), 0), name, range)
}
