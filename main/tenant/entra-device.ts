import { z } from 'zod'
import { known, mapFact, type Fact } from '../../core/facts/fact.ts'
import type { Facts } from '../../core/facts/index.ts'
import { callName } from '../graph/call-name.ts'
import { entraDeviceId, noRecord } from './autopilot-record.ts'
import type { AutopilotMatch } from './autopilot-search.ts'
import { chain, readAnswer, readList, unreadable } from './reading.ts'
import type { ListRead, Read } from './reader/read.ts'
import type { ScanReader } from './reader/reader.ts'
import { idPath, looseText, odataText } from './values.ts'
import { sayAnswer } from './answer-words.ts'

const source = callName('v1.0', '/devices')

/** What membership rules can ask for; absent when the service leaves it out. */
const ruleMembers = {
  displayName: looseText,
  physicalIds: z.array(z.string().max(1_000)).nullish(),
  operatingSystem: looseText,
  operatingSystemVersion: looseText,
  deviceOwnership: looseText,
  deviceCategory: looseText,
  enrollmentProfileName: looseText,
  isRooted: z.boolean().nullish(),
  managementType: looseText,
  manufacturer: looseText,
  mdmAppId: looseText,
  model: looseText,
  profileType: looseText,
  systemLabels: z.array(z.string().max(1_000)).nullish(),
}

const deviceItem = z.object({
  id: z.string().min(1).max(100),
  deviceId: looseText,
  accountEnabled: z.boolean().nullish(),
  trustType: looseText,
  ...ruleMembers,
})
const deviceList = z.object({ value: z.array(deviceItem) })

export type EntraObject = z.infer<typeof deviceItem>


const fields = ['id,deviceId,accountEnabled,trustType', ...Object.keys(ruleMembers)].join()

/** The Entra object of the record; known null when the record names none or it was deleted. */
export async function readEntraObject(reader: ScanReader, record: Fact<AutopilotMatch | null>): Promise<Fact<EntraObject | null>> {
  if (record.status === 'unavailable') return record
  if (record.value === null) return noRecord
  const id = entraDeviceId(record.value)
  if (id === '') return known(null, record.source, record.observedAt)
  const answer = await reader.read(objectRead(id))
  // The condition is applied again: a service that ignores a filter sends everything.
  return mapFact(readAnswer(answer, source, deviceList), ({ value }) => value.find((each) => isDevice(each, id)) ?? null)
}

function objectRead(id: string): Read {
  const filtered = (filter: string): string => `/devices?$filter=${filter}&$select=${fields}`
  return {
    version: 'v1.0',
    path: filtered(`deviceId%20eq%20'${odataText(id)}'`),
    service: 'directory',
    many: {
      kind: 'keys',
      name: 'entra-devices',
      key: id,
      path: (keys) => filtered(`deviceId%20in%20(${keys.map((key) => `'${odataText(key)}'`).join(',')})`),
      fits: (item) => {
        const read = deviceItem.safeParse(item)
        return !read.success || isDevice(read.data, id)
      },
    },
  }
}

function isDevice(device: EntraObject, id: string): boolean {
  return device.deviceId?.toLowerCase() === id.toLowerCase()
}

export function entraDeviceFacts(object: Fact<EntraObject | null>): Facts {
  return {
    'tenant.entraDevice': chain(object, (device, from, at) => {
      if (device === null) return known(null, from, at)
      if (typeof device.accountEnabled !== 'boolean') return unreadable(from, sayAnswer((w) => w.missing('accountEnabled')))
      return known({ enabled: device.accountEnabled, trustType: device.trustType ?? '' }, from, at)
    }),
  }
}

const eventual = { ConsistencyLevel: 'eventual' }

/** The groups of a device object. */
export interface DeviceGroups {
  readonly ids: ReadonlySet<string>
  /** When only these were asked for their members; null: every group of the device is in `ids`. */
  readonly asked: ReadonlySet<string> | null
}

/** `inside` only exists when groups were asked for their devices instead of the device for its groups. */
const membershipItem = z.object({ id: z.string().min(1).max(100), inside: z.boolean().optional() })

/**
 * The groups of the device object, nested ones included. A device without an object is in no group.
 * `targets` are the groups that something is assigned to: for a whole bench, those are asked for their devices.
 */
export async function readDeviceGroups(
  reader: ScanReader,
  object: Fact<EntraObject | null>,
  targets: readonly string[],
): Promise<Fact<DeviceGroups>> {
  if (object.status === 'unavailable') return object
  if (object.value === null) return known({ ids: new Set(), asked: null }, object.source, object.observedAt)
  const { id } = object.value
  const path = `${idPath('/devices', id)}/transitiveMemberOf/microsoft.graph.group?$count=true&$select=id&$top=999`
  const list = await reader.list({
    version: 'v1.0',
    path,
    service: 'directory',
    headers: eventual,
    many: {
      kind: 'lists',
      name: `groups ${targets.join()}`,
      lists: targets.map((group) => devicesIn(group)),
      key: id,
      keyOf: (member) => (typeof member === 'object' && member !== null && 'id' in member && typeof member.id === 'string' ? member.id : ''),
      items: (found) => [nowhere, ...targets.map((group, index) => ({ id: group, inside: (found[index] ?? []).length > 0 }))],
    },
  }, 1)
  return mapFact(readList(list, callName('v1.0', path), membershipItem), (groups) => {
    const asked = groups.some((group) => group.inside !== undefined)
    return {
      ids: new Set(groups.filter((group) => group.inside !== false).map((group) => group.id)),
      asked: asked ? new Set(groups.map((group) => group.id)) : null,
    }
  })
}

/** Tells groups that were asked apart from the groups of the device, even when nothing was to be asked. */
const nowhere = { id: 'none', inside: false }

/**
 * The devices of a group, those in nested groups included; of many members, only some devices. Filters on a relation
 * take both the header and the count (learn.microsoft.com/graph/aad-advanced-queries); where they are refused all
 * the same, each device is asked for its groups.
 */
function devicesIn(group: string): ListRead {
  const members = `${idPath('/groups', group)}/transitiveMembers/microsoft.graph.device?$count=true&$select=id`
  return {
    path: `${members}&$top=999`,
    headers: eventual,
    counted: true,
    narrowed: (ids) => `${members}&$filter=id%20in%20(${ids.map((each) => `'${odataText(each)}'`).join(',')})`,
  }
}
