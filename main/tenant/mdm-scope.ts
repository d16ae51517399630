import { z } from 'zod'
import { known, type Fact } from '../../core/facts/fact.ts'
import type { Facts } from '../../core/facts/index.ts'
import type { MdmUserScope } from '../../core/facts/tenant.ts'
import { callName } from '../graph/call-name.ts'
import { chain, oneOf, readAnswer, readList } from './reading.ts'
import type { ScanReader } from './reader/reader.ts'
import { looseText } from './values.ts'

/** The policy of Microsoft Intune: its id is the application id of the service, the same in every tenant. */
const intune = '/policies/mobileDeviceManagementPolicies/0000000a-0000-0000-c000-000000000000'
const source = callName('beta', intune)

/** $expand on directory objects returns at most 20 members (learn.microsoft.com/graph/query-parameters). */
const expandLimit = 20

const groupItem = z.object({ id: z.string().min(1).max(100) })
const policy = z.object({ appliesTo: looseText, includedGroups: z.array(groupItem).nullish() })

export async function mdmScopeFacts(reader: ScanReader, groups: Promise<Fact<ReadonlySet<string>>>): Promise<Facts> {
  const answer = await reader.read({ version: 'beta', path: `${intune}?$expand=includedGroups`, service: 'directory', shared: true })
  const read = readAnswer(answer, source, policy)
  const cut = read.status === 'known' && read.value.appliesTo === 'selected' && isCut(read.value)
  const listed = cut ? await wholeList(reader) : known([], source, '')
  const userGroups = await groups
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

/** The whole group list, when $expand may have cut it short. */
async function wholeList(reader: ScanReader): Promise<Fact<readonly z.infer<typeof groupItem>[]>> {
  const path = `${intune}/includedGroups`
  const list = await reader.list({ version: 'beta', path: `${path}?$select=id`, service: 'directory', shared: true }, 0)
  return readList(list, callName('beta', path), groupItem)
}

function isCut({ includedGroups }: z.infer<typeof policy>): boolean {
  return !includedGroups || includedGroups.length >= expandLimit
}
