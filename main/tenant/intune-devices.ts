import { z } from 'zod'
import { mapFact, type Fact } from '../../core/facts/fact.ts'
import { callName } from '../graph/call-name.ts'
import { searchable } from './autopilot-search.ts'
import { readAnswer } from './reading.ts'
import type { ScanReader } from './reader/reader.ts'
import { sameSerialNumber } from './serial-number.ts'
import { looseText, odataText } from './values.ts'

const path = '/deviceManagement/managedDevices'
const source = callName('v1.0', path)

const deviceItem = z.object({ id: z.string().min(1).max(100), serialNumber: looseText })
const deviceList = z.object({ value: z.array(deviceItem) })

/**
 * How many Intune devices carry this serial number. Unlike Autopilot records they can be searched for by their
 * whole serial number. More than one page of them are still more than none.
 */
export async function intuneDevicesFact(reader: ScanReader, serialNumber: Fact<string>): Promise<Fact<number>> {
  const serial = searchable(serialNumber)
  if (serial.status === 'unavailable') return serial
  const fits = (item: unknown): boolean => {
    const read = deviceItem.safeParse(item)
    // What cannot be understood is passed on, so that it is not mistaken for "none".
    return !read.success || sameSerialNumber(read.data.serialNumber ?? '', serial.value)
  }
  const answer = await reader.read({
    version: 'v1.0',
    path: `${path}?$filter=serialNumber%20eq%20'${odataText(serial.value.trim())}'&$select=id,serialNumber`,
    service: 'intune',
    many: { kind: 'lists', name: 'intune-devices', lists: [{ path: `${path}?$select=id,serialNumber&$top=1000` }], items: ([all]) => (all ?? []).filter(fits) },
  })
  // The condition is applied again: a service that ignores a filter sends everything.
  return mapFact(readAnswer(answer, source, deviceList), ({ value }) => value.filter(fits).length)
}
