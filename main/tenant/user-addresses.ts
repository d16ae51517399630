import { z } from 'zod'
import { known, mapFact, type Fact } from '../../core/facts/fact.ts'
import type { Facts } from '../../core/facts/index.ts'
import { callName } from '../graph/call-name.ts'
import { chain, readList, unreadable } from './reading.ts'
import type { ScanReader } from './reader/reader.ts'
import { reserve } from './reader/reserve.ts'
import { looseText, odataText } from './values.ts'
import { sayAnswer } from './answer-words.ts'

/** Addresses of one user, in small letters and without their prefix; they never become facts. */
export interface UserAddresses {
  readonly id: string
  readonly mail: string
  /** Empty: there is no primary address. */
  readonly primary: string
  readonly all: readonly string[]
  readonly refused: number
}

/** The members of a user that hold addresses. */
export const addressFields = 'mail,proxyAddresses,onPremisesProvisioningErrors'

export const addressItem = z.object({
  mail: looseText,
  proxyAddresses: z.array(z.string().max(1_200)).nullish(),
  onPremisesProvisioningErrors: z.array(z.object({ category: looseText, propertyCausingError: looseText })).nullish(),
})

/** A filter on directory objects takes 15 conditions joined with "or"; an address needs three. */
const addressesPerRead = 5

/** Our own limit, so that one user cannot use up the scan. */
const mostAddresses = 50

/** Sorts what came with the user. Microsoft Graph leaves out nothing that was selected, so a missing member is no "none". */
export function userAddresses(id: string, item: z.infer<typeof addressItem>, source: string, at: string): Fact<UserAddresses> {
  const { proxyAddresses: proxies, onPremisesProvisioningErrors: errors } = item
  if (item.mail === undefined || proxies === undefined || errors === undefined) return unreadable(source, sayAnswer((w) => w.addressesMissing))
  if ((errors ?? []).some((each) => !isAboutAddress(each) && !isAboutName(each))) return unreadable(source, sayAnswer((w) => w.unknownConflict))
  const smtp = (proxies ?? []).filter((each) => /^smtp:/i.test(each))
  const bare = (address: string): string => address.slice('smtp:'.length).trim().toLowerCase()
  const mail = (item.mail ?? '').trim().toLowerCase()
  const primary = smtp.find((each) => each.startsWith('SMTP:'))
  return known(
    {
      id,
      mail,
      primary: primary === undefined ? '' : bare(primary),
      all: [...new Set([mail, ...smtp.map(bare)])].filter((each) => each !== ''),
      refused: (errors ?? []).filter(isAboutAddress).length,
    },
    source,
    at,
  )
}

type SyncError = NonNullable<z.infer<typeof addressItem>['onPremisesProvisioningErrors']>[number]

/**
 * Microsoft Graph documents one category, PropertyConflict, and the properties UserPrincipalName and ProxyAddress
 * (onPremisesProvisioningError, v1.0); tools for synchronization spell the second one ProxyAddresses, like the property.
 */
function isAboutAddress({ category, propertyCausingError: property }: SyncError): boolean {
  return category === 'PropertyConflict' && /^(?:ProxyAddress(?:es)?|Mail)$/i.test(property ?? '')
}

function isAboutName({ category, propertyCausingError: property }: SyncError): boolean {
  return category === 'PropertyConflict' && /^UserPrincipalName$/i.test(property ?? '')
}

/** Whether the addresses of the user are theirs alone. The search needs the user, so it leaves in the second round. */
export async function addressFacts(reader: ScanReader, user: Promise<Fact<UserAddresses>>): Promise<Facts> {
  const addresses = await user
  return {
    'user.mailIsPrimary': mapFact(addresses, ({ mail, primary }) => (mail === '' || primary === '' ? null : mail === primary)),
    'user.refusedAddresses': mapFact(addresses, ({ refused }) => refused),
    'user.sameAddressUsers': addresses.status === 'known' ? await others(reader, addresses.value, addresses.source, addresses.observedAt) : addresses,
  }
}

const found = z.object({ id: z.string().min(1).max(100) })

async function others(reader: ScanReader, { id, all }: UserAddresses, source: string, at: string): Promise<Fact<number>> {
  if (all.length > mostAddresses) return unreadable(source, sayAnswer((w) => w.tooManyAddresses))
  const groups = Array.from({ length: Math.ceil(all.length / addressesPerRead) }, (_each, index) => all.slice(index * addressesPerRead, (index + 1) * addressesPerRead))
  const lists = await Promise.all(
    groups.map(async (addresses) => {
      const list = await reader.list({ version: 'v1.0', path: `/users?$filter=${addresses.map(holds).join('%20or%20')}&$select=id`, service: 'directory' }, reserve.withUser)
      return readList(list, callName('v1.0', '/users'), found)
    }),
  )
  const none: Fact<readonly string[]> = known([], source, at)
  const ids = lists.reduce<Fact<readonly string[]>>((before, list) => chain(before, (ids) => mapFact(list, (more) => [...ids, ...more.map((each) => each.id)])), none)
  return mapFact(ids, (each) => new Set(each.filter((other) => other !== id)).size)
}

function holds(address: string): string {
  const text = odataText(address)
  return [`mail%20eq%20'${text}'`, ...['SMTP', 'smtp'].map((kind) => `proxyAddresses/any(p:p%20eq%20'${kind}:${text}')`)].join('%20or%20')
}
