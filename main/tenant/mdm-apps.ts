import { z } from 'zod'
import { known, type Fact } from '../../core/facts/fact.ts'
import type { Facts } from '../../core/facts/index.ts'
import { callName } from '../graph/call-name.ts'
import { chain, oneOf, readList, unreadable } from './reading.ts'
import type { ScanReader } from './reader/reader.ts'
import { reserve } from './reader/reserve.ts'
import { looseText } from './values.ts'
import { sayAnswer } from './answer-words.ts'

const path = '/policies/mobileDeviceManagementPolicies'
const source = callName('beta', path)

/** Microsoft Intune itself: the same id in every tenant. */
const intune = '0000000a-0000-0000-c000-000000000000'

/** Tenants have a handful; more are not asked for their groups one by one. Our own number. */
const mostApps = 5

const item = z.object({ id: z.string().min(1).max(100), appliesTo: looseText, displayName: looseText })
const groupItem = z.object({ id: z.string().min(1).max(100) })

/** Other MDM applications whose scope holds the user: with Intune's next to it nobody knows who manages the device. */
export async function otherMdmAppsFact(reader: ScanReader, groups: Promise<Fact<ReadonlySet<string>>>): Promise<Facts> {
  const list = readList(await reader.list({ version: 'beta', path, service: 'directory', shared: true }, reserve.first), source, item)
  if (list.status === 'unavailable') return { 'tenant.otherMdmApps': list }
  const others = list.value.filter(({ id }) => id.toLowerCase() !== intune)
  const selected = others.filter(({ appliesTo }) => appliesTo === 'selected')
  const tooMany = selected.length > mostApps
  const scopes = tooMany ? [] : await Promise.all(selected.map(async ({ id }) => ({ id, groups: await groupsOf(reader, id) })))
  const own = await groups
  return {
    'tenant.otherMdmApps': chain(list, (_all, from, at): Fact<readonly string[]> => {
      if (tooMany) return unreadable(from, sayAnswer((w) => w.tooManyMdmApps(String(selected.length))))
      const names: string[] = []
      for (const app of others) {
        const reaches = chain(oneOf(app.appliesTo, ['none', 'all', 'selected'], 'appliesTo', from, at), (appliesTo) => {
          if (appliesTo !== 'selected') return known(appliesTo === 'all', from, at)
          const scope = scopes.find(({ id }) => id === app.id)?.groups ?? unreadable(from, sayAnswer((w) => w.mdmGroups))
          return chain(scope, (ids) => (ids.length === 0 ? known(false, from, at) : chain(own, (mine) => known(ids.some((id) => mine.has(id)), from, at))))
        })
        if (reaches.status === 'unavailable') return reaches
        if (reaches.value) names.push(app.displayName ?? app.id)
      }
      return known(names, from, at)
    }),
  }
}

async function groupsOf(reader: ScanReader, app: string): Promise<Fact<readonly string[]>> {
  const included = `${path}/${encodeURIComponent(app)}/includedGroups`
  const list = await reader.list({ version: 'beta', path: `${included}?$select=id`, service: 'directory', shared: true }, reserve.first)
  return chain(readList(list, callName('beta', included), groupItem), (groups, from, at) => known(groups.map(({ id }) => id), from, at))
}
