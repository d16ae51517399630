import { z } from 'zod'
import { known, type Fact } from '../../core/facts/fact.ts'
import type { Facts } from '../../core/facts/index.ts'
import type { MdmUserScope } from '../../core/facts/tenant.ts'
import type { BatchMember, GraphAnswer } from '../graph/answer.ts'
import { callName } from '../graph/call-name.ts'
import { chain, oneOf, readAnswer, readList } from './reading.ts'
import type { Session } from './session.ts'
import { looseText } from './values.ts'

/** The policy of Microsoft Intune: its id is the application id of the service, the same in every tenant. */
const intune = '/policies/mobileDeviceManagementPolicies/0000000a-0000-0000-c000-000000000000'
const source = callName('beta', intune)

/** $expand on directory objects returns at most 20 members (learn.microsoft.com/graph/query-parameters). */
const expandLimit = 20

const groupItem = z.object({ id: z.string().min(1).max(100) })
const policy = z.object({ appliesTo: looseText, includedGroups: z.array(groupItem).nullish() })

export const mdmScopeMembers: readonly BatchMember[] = [
  { id: 'mdm-scope', method: 'GET', url: `${intune}?$expand=includedGroups`, service: 'directory' },
]

/** The whole group list, when $expand may have cut it short. */
export function mdmGroupMembers(answers: ReadonlyMap<string, GraphAnswer>): BatchMember[] {
  const read = readAnswer(answers.get('mdm-scope'), source, policy)
  return read.status === 'known' && read.value.appliesTo === 'selected' && isCut(read.value) ? [{ id: 'mdm-groups', method: 'GET', url: `${intune}/includedGroups?$select=id`, service: 'directory' }] : []
}

export async function mdmScopeFacts(
  session: Session,
  answers: ReadonlyMap<string, GraphAnswer>,
  userGroups: Fact<ReadonlySet<string>>,
  reserve: number,
): Promise<Facts> {
  const read = readAnswer(answers.get('mdm-scope'), source, policy)
  const lookup = { version: 'beta', path: `${intune}/includedGroups`, service: 'directory' } as const
  const whole = answers.get('mdm-groups')
  const listed = readList(await session.list(lookup, whole, reserve), callName('beta', lookup.path), groupItem)
  const scope = chain(read, (value, from, at): Fact<MdmUserScope> =>
    chain(oneOf(value.appliesTo, ['none', 'all', 'selected'], 'appliesTo', from, at), (appliesTo): Fact<MdmUserScope> => {
      if (appliesTo !== 'selected') return known({ appliesTo, includesUser: appliesTo === 'all' }, from, at)
      const groups = isCut(value) ? listed : known(value.includedGroups ?? [], from, at)
      return chain(groups, (included) =>
        chain(userGroups, (own) => known({ appliesTo, includesUser: included.some((group) => own.has(group.id)) }, from, at)),
      )
    }),
  )
  return { 'tenant.mdmUserScope': scope }
}

function isCut({ includedGroups }: z.infer<typeof policy>): boolean {
  return !includedGroups || includedGroups.length >= expandLimit
}
