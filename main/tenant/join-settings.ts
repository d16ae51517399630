import { z } from 'zod'
import { known, mapFact, unavailable, type Fact } from '../../core/facts/fact.ts'
import type { Facts } from '../../core/facts/index.ts'
import type { MdmUserScope } from '../../core/facts/tenant.ts'
import { callName } from '../graph/call-name.ts'
import { chain, oneOf, present, readAnswer, readList, unreadable } from './reading.ts'
import type { Read } from './reader/read.ts'
import type { ScanReader } from './reader/reader.ts'
import { reserve } from './reader/reserve.ts'
import type { Person } from './tap-policy.ts'
import { idPath, looseText } from './values.ts'
import { sayAnswer } from './answer-words.ts'
import { sayTenant } from './tenant-words.ts'

const path = '/policies/deviceRegistrationPolicy'
const read: Read = { version: 'v1.0', path, service: 'directory', shared: true }

const ids = z.array(z.string().max(100)).max(5_000).nullish()

const policy = z.object({
  userDeviceQuota: z.number().int().nonnegative().nullish(),
  multiFactorAuthConfiguration: looseText,
  azureADJoin: z.object({ allowedToJoin: z.object({ '@odata.type': looseText, users: ids, groups: ids }).nullish() }).nullish(),
})

/** "Unlimited" in the admin center is the largest number that the field holds. */
const unlimited = 2_147_483_647

/** The device settings of Entra: who may join, how many devices, and whether that takes multifactor authentication. */
export async function joinSettingsFacts(reader: ScanReader, user: Promise<Person>): Promise<Facts> {
  const found = readAnswer(await reader.read(read), callName('v1.0', path), policy)
  const person = await user
  return {
    'tenant.deviceQuota': chain(found, ({ userDeviceQuota }, from, at) =>
      mapFact(present(userDeviceQuota, 'userDeviceQuota', from, at), (quota) => (quota >= unlimited ? null : quota)),
    ),
    'tenant.joinMfa': chain(found, (value, from, at) =>
      mapFact(oneOf(value.multiFactorAuthConfiguration, ['required', 'notRequired'], 'multiFactorAuthConfiguration', from, at), (word) => word === 'required'),
    ),
    'tenant.joinScope': chain(found, ({ azureADJoin }, from, at) => joinScope(azureADJoin?.allowedToJoin, person, from, at)),
    'user.devices': await devicesOf(reader, person.id),
  }
}

type Membership = NonNullable<NonNullable<z.infer<typeof policy>['azureADJoin']>['allowedToJoin']>

function joinScope(allowed: Membership | null | undefined, person: Person, from: string, at: string): Fact<MdmUserScope> {
  switch (allowed?.['@odata.type']?.replace(/^#?microsoft\.graph\./, '')) {
    case 'allDeviceRegistrationMembership':
      return known({ appliesTo: 'all', includesUser: true }, from, at)
    case 'noDeviceRegistrationMembership':
      return known({ appliesTo: 'none', includesUser: false }, from, at)
    case 'enumeratedDeviceRegistrationMembership': {
      const { users, groups } = allowed ?? {}
      if (!users || !groups) return unreadable(from, sayAnswer((w) => w.selectedMissing))
      const scope = (includesUser: boolean): MdmUserScope => ({ appliesTo: 'selected', includesUser })
      return chain(person.id, (id) => {
        if (id !== null && users.includes(id)) return known(scope(true), from, at)
        if (groups.length === 0) return known(scope(false), from, at)
        return mapFact(person.groups, (own) => scope(groups.some((group) => own.has(group))))
      })
    }
    default:
      return unreadable(from, sayAnswer((w) => w.fieldKind('allowedToJoin')))
  }
}

const deviceItem = z.object({ id: z.string().min(1).max(100), trustType: looseText })

/**
 * Devices that count toward the limit: whoever joins or registers a device becomes its owner. Hybrid joined devices
 * do not count. Source: Microsoft's page "Manage device identities" (2024-04-22).
 */
async function devicesOf(reader: ScanReader, user: Fact<string | null>): Promise<Fact<number>> {
  if (user.status === 'unavailable') return user
  if (user.value === null) return unavailable('nothing-to-read', sayTenant((w) => w.noUser))
  const owned = `${idPath('/users', user.value)}/ownedDevices?$select=id,trustType&$top=999`
  const list = await reader.list({ version: 'v1.0', path: owned, service: 'directory' }, reserve.withUser)
  return chain(readList(list, callName('v1.0', owned), deviceItem), (devices, from, at) => {
    const types = devices.map(({ trustType }) => (trustType ?? '').toLowerCase())
    if (types.some((type) => !trustTypes.has(type))) return unreadable(from, sayAnswer((w) => w.trustType))
    return known(types.filter((type) => type !== 'serverad').length, from, at)
  })
}

/** Registered phones may come without one. */
const trustTypes: ReadonlySet<string> = new Set(['', 'azuread', 'workplace', 'serverad'])
