import { z } from 'zod'
import { known, mapFact, unavailable, type Fact, type UnavailableFact } from '../../core/facts/fact.ts'
import type { Facts } from '../../core/facts/index.ts'
import { perUserMfaStates } from '../../core/facts/directory.ts'
import type { UserAccount } from '../../core/facts/user.ts'
import { callName } from '../graph/call-name.ts'
import { kindsOf, registeredMethods, type RegisteredMethod } from './auth-methods.ts'
import { chain, isAbsent, oneOf, present, readAnswer, readList, unreadable } from './reading.ts'
import type { ScanReader } from './reader/reader.ts'
import { reserve } from './reader/reserve.ts'
import { addressFields, addressItem, userAddresses, type UserAddresses } from './user-addresses.ts'
import { tapFacts } from './tap-methods.ts'
import { looseText, userPath } from './values.ts'
import { sayAnswer } from './answer-words.ts'
import { sayTenant } from './tenant-words.ts'

const groupsQuery = '/transitiveMemberOf/microsoft.graph.group?$count=true&$select=id&$top=999'
const requirementsPath = '/authentication/requirements'
const eventual = { ConsistencyLevel: 'eventual' }

const userItem = z.object({
  id: z.string().min(1).max(100),
  userPrincipalName: looseText,
  accountEnabled: z.boolean().nullish(),
  userType: looseText,
  usageLocation: looseText,
  onPremisesSyncEnabled: z.boolean().nullish(),
  ...addressItem.shape,
})

const requirements = z.object({ perUserMfaState: looseText })

type User = z.infer<typeof userItem>

const licenseItem = z.object({
  servicePlans: z.array(
    z.object({ servicePlanId: z.string().max(100), servicePlanName: looseText, provisioningStatus: looseText }),
  ),
})

const groupItem = z.object({ id: z.string().min(1).max(100) })

/** What is known about who will sign in, and what other facts need of it. */
export interface UserReading {
  readonly facts: Facts
  /** User principal name, planned or named by the record. */
  readonly name: Fact<string>
  /** Object id; null when the tenant has no such user. */
  readonly id: Fact<string | null>
  readonly groups: Fact<ReadonlySet<string>>
  readonly methods: Fact<readonly RegisteredMethod[]>
  readonly addresses: Fact<UserAddresses>
}

/** Whether the tenant has a user of this name. */
export async function resolves(reader: ScanReader, name: string): Promise<Fact<boolean>> {
  const source = callName('v1.0', '/users/name')
  const answer = await reader.read({ version: 'v1.0', path: `${userPath(name)}?$select=id`, service: 'directory' })
  if (answer.ok && isAbsent(answer)) return known(false, source, answer.at)
  return mapFact(readAnswer(answer, source, groupItem), () => true)
}

const fields = `id,userPrincipalName,accountEnabled,userType,usageLocation,onPremisesSyncEnabled,${addressFields}`

export async function readUser(reader: ScanReader, name: Fact<string>): Promise<UserReading> {
  if (name.status === 'unavailable') return { facts: nobody(name), name, id: name, groups: name, methods: name, addresses: name }
  const base = userPath(name.value)
  const missing = unavailable('nothing-to-read', sayTenant((w) => w.noUser))
  const directory = { version: 'v1.0', service: 'directory' } as const
  const [answer, passes, licenseList, groupList, methodList, requirementsAnswer] = await Promise.all([
    reader.read({ ...directory, path: `${base}?$select=${fields}` }),
    reader.read({ ...directory, path: `${base}/authentication/temporaryAccessPassMethods` }),
    reader.list({ ...directory, path: `${base}/licenseDetails?$select=skuPartNumber,servicePlans` }, reserve.withUser),
    reader.list({ ...directory, path: base + groupsQuery, headers: eventual }, reserve.withUser),
    reader.list({ ...directory, path: `${base}/authentication/methods` }, reserve.withUser),
    reader.read({ version: 'beta', path: base + requirementsPath, service: 'directory' }),
  ])
  const absent = isAbsent(answer)
  const source = callName('v1.0', base)
  const user: Fact<User | null> = absent && answer.ok ? known(null, source, answer.at) : readAnswer(answer, source, userItem)
  const plans = absent ? missing : readList(licenseList, callName('v1.0', `${base}/licenseDetails`), licenseItem)
  const groups = absent ? missing : readList(groupList, callName('v1.0', base + groupsQuery), groupItem)
  const perUserMfa = absent ? missing : readAnswer(requirementsAnswer, callName('beta', base + requirementsPath), requirements)
  const methods = registeredMethods(absent ? missing : methodList)
  return {
    name,
    methods,
    addresses: chain(user, (found, from, at) => (found === null ? missing : userAddresses(found.id, found, from, at))),
    id: mapFact(user, (found) => found?.id ?? null),
    groups: mapFact(groups, (found) => new Set(found.map((group) => group.id))),
    facts: {
      'user.principalName': name,
      'user.account': chain(user, (found, from, at) => (found === null ? known(null, from, at) : account(found, name.value, from, at))),
      'user.servicePlans': mapFact(plans, (found) =>
        found.flatMap((license) =>
          license.servicePlans.map((plan) => ({
            id: plan.servicePlanId,
            name: plan.servicePlanName ?? '',
            provisioningStatus: plan.provisioningStatus ?? '',
          })),
        ),
      ),
      'user.synced': chain(user, (found, from, at): Fact<boolean> => {
        if (found === null) return missing
        // Null means that the account never came from an on-premises directory.
        const { onPremisesSyncEnabled: synced } = found
        return synced === undefined ? unreadable(from, sayAnswer((w) => w.missing('onPremisesSyncEnabled'))) : known(synced === true, from, at)
      }),
      'user.authenticationMethods': kindsOf(methods),
      'user.perUserMfa': chain(perUserMfa, ({ perUserMfaState: state }, from, at) => oneOf(state, perUserMfaStates, 'perUserMfaState', from, at)),
      ...tapFacts(absent ? missing : passes),
    },
  }
}

function account(user: User, name: string, source: string, at: string): Fact<UserAccount> {
  const enabled = present(user.accountEnabled, 'accountEnabled', source, at)
  const type = oneOf(user.userType, ['Member', 'Guest'], 'userType', source, at)
  return chain(enabled, (isEnabled) =>
    chain(type, (userType) =>
      known(
        {
          enabled: isEnabled,
          userType,
          external: /#ext#/i.test(user.userPrincipalName ?? name),
          usageLocation: user.usageLocation ?? '',
        },
        source,
        at,
      ),
    ),
  )
}

function nobody(name: UnavailableFact): Facts {
  return { 'user.principalName': name, 'user.account': name, 'user.servicePlans': name, 'user.synced': name, 'user.authenticationMethods': name, 'user.perUserMfa': name, ...tapFacts(name) }
}
