import { z } from 'zod'
import { mapFact, type Fact } from '../../core/facts/fact.ts'
import type { BatchMember, GraphAnswer } from '../graph/answer.ts'
import { callName } from '../graph/call-name.ts'
import { searchable } from './autopilot-search.ts'
import { readAnswer } from './reading.ts'
import { sameSerialNumber } from './serial-number.ts'
import { looseText, odataText } from './values.ts'

const path = '/deviceManagement/managedDevices'
const source = callName('v1.0', path)

const deviceList = z.object({
  value: z.array(z.object({ id: z.string().min(1).max(100), serialNumber: looseText })),
})

/** Intune devices, unlike Autopilot records, can be searched for by their whole serial number. */
export function intuneDeviceMembers(serialNumber: Fact<string>): BatchMember[] {
  const serial = searchable(serialNumber)
  if (serial.status === 'unavailable') return []
  const filter = `serialNumber%20eq%20'${odataText(serial.value.trim())}'`
  return [{ id: 'intune-devices', method: 'GET', url: `${path}?$filter=${filter}&$select=id,serialNumber`, service: 'intune' }]
}

/** How many Intune devices carry this serial number. More than one page of them are still more than none. */
export function intuneDevicesFact(serialNumber: Fact<string>, answers: ReadonlyMap<string, GraphAnswer>): Fact<number> {
  const serial = searchable(serialNumber)
  if (serial.status === 'unavailable') return serial
  return mapFact(
    readAnswer(answers.get('intune-devices'), source, deviceList),
    // The condition is applied again: a service that ignores a filter sends everything.
    ({ value }) => value.filter((each) => sameSerialNumber(each.serialNumber ?? '', serial.value)).length,
  )
}
