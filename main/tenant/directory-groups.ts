import { z } from 'zod'
import { known, unavailable, type Fact } from '../../core/facts/fact.ts'
import { callName } from '../graph/call-name.ts'
import { readAnswer } from './reading.ts'
import type { ScanReader } from './reader/reader.ts'
import { looseText, odataText } from './values.ts'
import { sayTenant } from './tenant-words.ts'

const source = callName('v1.0', '/groups')
const fields = 'id,displayName,groupTypes,membershipRule,membershipRuleProcessingState,securityEnabled,isAssignableToRole'

/** Most values behind `in` that directory objects take in one filter; learn.microsoft.com/graph/aad-advanced-queries (2025). */
const idsPerFilter = 15

/** Groups of the tenant that one scan looks up: ten members of one batch. Our own limit. */
const mostGroups = 10 * idsPerFilter

const groupItem = z.object({
  id: z.string().min(1).max(100),
  displayName: looseText,
  groupTypes: z.array(z.string().max(100)).nullish(),
  membershipRule: looseText,
  membershipRuleProcessingState: looseText,
  securityEnabled: z.boolean().nullish(),
  isAssignableToRole: z.boolean().nullish(),
})
const groupList = z.object({ value: z.array(groupItem) })

/** A group as Entra describes it. */
export type DirectoryGroup = z.infer<typeof groupItem>

/** The groups with these ids, in that order. A group that is gone or hidden from this account is left out. */
export async function readGroups(reader: ScanReader, ids: readonly string[]): Promise<Fact<readonly DirectoryGroup[]>> {
  if (ids.length > mostGroups) return unavailable('service-error', sayTenant((w) => w.tooManyGroups(String(ids.length))))
  const chunks = Array.from({ length: Math.ceil(ids.length / idsPerFilter) }, (_each, index) => ids.slice(index * idsPerFilter, (index + 1) * idsPerFilter))
  const answers = await Promise.all(chunks.map((chunk) => reader.read({ version: 'v1.0', path: groupsPath(chunk), service: 'directory', shared: true })))
  const found: DirectoryGroup[] = []
  let at = reader.time()
  for (const answer of answers) {
    const list = readAnswer(answer, source, groupList)
    if (list.status === 'unavailable') return list
    found.push(...list.value.value)
    at = list.observedAt
  }
  return known(ids.flatMap((id) => found.find((each) => each.id.toLowerCase() === id.toLowerCase()) ?? []), source, at)
}

function groupsPath(ids: readonly string[]): string {
  return `/groups?$filter=id%20in%20(${ids.map((id) => `'${odataText(id)}'`).join(',')})&$select=${fields}`
}

export function isDynamic(group: DirectoryGroup): boolean {
  return (group.groupTypes ?? []).some((each) => each.toLowerCase() === 'dynamicmembership')
}
