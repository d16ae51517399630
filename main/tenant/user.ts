import { z } from 'zod'
import { known, mapFact, unavailable, type Fact, type UnavailableFact } from '../../core/facts/fact.ts'
import type { Facts } from '../../core/facts/index.ts'
import type { UserAccount } from '../../core/facts/user.ts'
import type { BatchMember, GraphAnswer } from '../graph/answer.ts'
import { callName } from '../graph/call-name.ts'
import { chain, isAbsent, oneOf, present, readAnswer, readList } from './reading.ts'
import type { Session } from './session.ts'
import { tapFacts } from './tap-methods.ts'
import { looseText, userPath } from './values.ts'

const groupsQuery = '/transitiveMemberOf/microsoft.graph.group?$count=true&$select=id&$top=999'
const eventual = { ConsistencyLevel: 'eventual' }

const userItem = z.object({
  id: z.string().min(1).max(100),
  userPrincipalName: looseText,
  accountEnabled: z.boolean().nullish(),
  userType: looseText,
  usageLocation: looseText,
})

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
  /** Object id; null when the tenant has no such user. */
  readonly id: Fact<string | null>
  readonly groups: Fact<ReadonlySet<string>>
}

export function userMembers(name: string): BatchMember[] {
  const user = userPath(name)
  const select = '?$select=id,userPrincipalName,accountEnabled,userType,usageLocation'
  return [
    { id: 'user', method: 'GET', url: user + select, service: 'directory' },
    { id: 'user-licenses', method: 'GET', url: `${user}/licenseDetails?$select=skuPartNumber,servicePlans`, service: 'directory' },
    { id: 'user-passes', method: 'GET', url: `${user}/authentication/temporaryAccessPassMethods`, service: 'directory' },
    { id: 'user-groups', method: 'GET', url: user + groupsQuery, service: 'directory', headers: eventual },
  ]
}

/** Asks only whether a user exists. */
export function resolveMembers(name: string): BatchMember[] {
  return [{ id: 'assigned-user', method: 'GET', url: `${userPath(name)}?$select=id`, service: 'directory' }]
}

/** Whether the name resolves to a user. */
export function resolves(answer: GraphAnswer | undefined): Fact<boolean> {
  const source = callName('v1.0', '/users/name')
  if (answer?.ok === true && isAbsent(answer)) return known(false, source, answer.at)
  return mapFact(readAnswer(answer, source, groupItem), () => true)
}

export async function readUser(
  session: Session,
  name: Fact<string>,
  answers: ReadonlyMap<string, GraphAnswer>,
  reserve: number,
): Promise<UserReading> {
  if (name.status === 'unavailable') return { facts: nobody(name), id: name, groups: name }
  const base = userPath(name.value)
  const missing = unavailable('nothing-to-read', 'The tenant has no user with this name.')
  const answer = answers.get('user')
  const absent = isAbsent(answer)
  const source = callName('v1.0', base)
  const user: Fact<User | null> =
    absent && answer?.ok === true ? known(null, source, answer.at) : readAnswer(answer, source, userItem)

  const licenses = { version: 'v1.0', path: `${base}/licenseDetails`, service: 'directory' } as const
  const plans = absent
    ? missing
    : readList(await session.list(licenses, answers.get('user-licenses'), reserve), callName('v1.0', licenses.path), licenseItem)
  const member = { version: 'v1.0', path: base + groupsQuery, service: 'directory', headers: eventual } as const
  const groups = absent
    ? missing
    : readList(await session.list(member, answers.get('user-groups'), reserve), callName('v1.0', member.path), groupItem)
  return {
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
      ...(absent ? tapFacts(missing) : tapFacts(answers.get('user-passes'))),
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
  return { 'user.principalName': name, 'user.account': name, 'user.servicePlans': name, ...tapFacts(name) }
}
