import { z } from 'zod'
import { known, mapFact, type Fact } from '../../core/facts/fact.ts'
import type { Facts } from '../../core/facts/index.ts'
import type { BatchMember, GraphAnswer } from '../graph/answer.ts'
import { callName } from '../graph/call-name.ts'
import { entraDeviceId, noRecord } from './autopilot-record.ts'
import type { AutopilotMatch } from './autopilot-search.ts'
import { chain, readAnswer, readList, unreadable } from './reading.ts'
import type { Session } from './session.ts'
import { idPath, looseText, odataText } from './values.ts'

const source = callName('v1.0', '/devices')

const deviceList = z.object({
  value: z.array(
    z.object({
      id: z.string().min(1).max(100),
      deviceId: looseText,
      accountEnabled: z.boolean().nullish(),
      trustType: looseText,
    }),
  ),
})

type EntraObject = z.infer<typeof deviceList>['value'][number]

const groupItem = z.object({ id: z.string().min(1).max(100) })

export function entraDeviceMembers(record: AutopilotMatch | null): BatchMember[] {
  const id = record === null ? '' : entraDeviceId(record)
  if (id === '') return []
  const url = `/devices?$filter=deviceId eq '${odataText(id)}'&$select=id,deviceId,accountEnabled,trustType`
  return [{ id: 'entra-device', method: 'GET', url: url.replaceAll(' ', '%20'), service: 'directory' }]
}

/** The Entra object of the record; known null when the record names none or it was deleted. */
export function readEntraObject(
  record: Fact<AutopilotMatch | null>,
  answers: ReadonlyMap<string, GraphAnswer>,
): Fact<EntraObject | null> {
  return chain(record, (match, from, at) => {
    if (match === null) return noRecord
    const id = entraDeviceId(match)
    if (id === '') return known(null, from, at)
    return mapFact(
      readAnswer(answers.get('entra-device'), source, deviceList),
      // The condition is applied again: a service that ignores a filter sends everything.
      ({ value }) => value.find((each) => each.deviceId?.toLowerCase() === id.toLowerCase()) ?? null,
    )
  })
}

export function entraDeviceFacts(object: Fact<EntraObject | null>): Facts {
  return {
    'tenant.entraDevice': chain(object, (device, from, at) => {
      if (device === null) return known(null, from, at)
      if (typeof device.accountEnabled !== 'boolean') return unreadable(from, 'accountEnabled is missing from the answer')
      return known({ enabled: device.accountEnabled, trustType: device.trustType ?? '' }, from, at)
    }),
  }
}

/** The groups of the device object, nested ones included. A device without an object is in no group. */
export async function readDeviceGroups(session: Session, object: Fact<EntraObject | null>, reserve: number): Promise<Fact<ReadonlySet<string>>> {
  if (object.status === 'unavailable') return object
  if (object.value === null) return known(new Set(), object.source, object.observedAt)
  const path = `${idPath('/devices', object.value.id)}/transitiveMemberOf/microsoft.graph.group?$count=true&$select=id&$top=999`
  const lookup = { version: 'v1.0', path, service: 'directory', headers: { ConsistencyLevel: 'eventual' } } as const
  const list = await session.list(lookup, await session.get(lookup), reserve)
  return mapFact(readList(list, callName('v1.0', path), groupItem), (groups) => new Set(groups.map((group) => group.id)))
}
