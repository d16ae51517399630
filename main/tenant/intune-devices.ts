import { z } from 'zod'
import { mapFact, type Fact } from '../../core/facts/fact.ts'
import { callName } from '../graph/call-name.ts'
import { searchable } from './autopilot-search.ts'
import { readAnswer } from './reading.ts'
import type { ScanReader } from './reader/reader.ts'
import { sameSerialNumber, serialNumberKey, serialNumberOf } from './serial-number.ts'
import { looseText, odataText, timeOrNull } from './values.ts'

const path = '/deviceManagement/managedDevices'
const source = callName('v1.0', path)

const deviceItem = z.object({ id: z.string().min(1).max(100), serialNumber: looseText, lastSyncDateTime: looseText })
const deviceList = z.object({ value: z.array(deviceItem) })

type IntuneDevice = z.infer<typeof deviceItem>

const fields = 'id,serialNumber,lastSyncDateTime'

/** How many Intune devices carry this serial number. */
export async function intuneDevicesFact(reader: ScanReader, serialNumber: Fact<string>): Promise<Fact<number>> {
  return mapFact(await readIntuneDevices(reader, serialNumber), (devices) => devices.length)
}

/** When one of those devices was last in touch, ISO 8601 UTC; null when there is none or it never was. */
export async function lastIntuneContactFact(reader: ScanReader, serialNumber: Fact<string>): Promise<Fact<string | null>> {
  return mapFact(await readIntuneDevices(reader, serialNumber), (devices) => {
    const times = devices.flatMap(({ lastSyncDateTime }) => timeOrNull(lastSyncDateTime) ?? [])
    return times.sort().at(-1) ?? null
  })
}

/**
 * The Intune devices with this serial number. Unlike Autopilot records they can be searched for by their
 * whole serial number. More than one page of them are still more than none.
 */
async function readIntuneDevices(reader: ScanReader, serialNumber: Fact<string>): Promise<Fact<readonly IntuneDevice[]>> {
  const serial = searchable(serialNumber)
  if (serial.status === 'unavailable') return serial
  const fits = (item: unknown): boolean => {
    const read = deviceItem.safeParse(item)
    // What cannot be understood is passed on, so that it is not mistaken for "none".
    return !read.success || sameSerialNumber(read.data.serialNumber ?? '', serial.value)
  }
  const answer = await reader.read({
    version: 'v1.0',
    path: `${path}?$filter=serialNumber%20eq%20'${odataText(serial.value.trim())}'&$select=${fields}`,
    service: 'intune',
    many: { kind: 'lists', name: 'intune-devices', lists: [{ path: `${path}?$select=${fields}&$top=1000` }], key: serialNumberKey(serial.value), keyOf: serialNumberOf },
  })
  // The condition is applied again: a service that ignores a filter sends everything.
  return mapFact(readAnswer(answer, source, deviceList), ({ value }) => value.filter(fits))
}
