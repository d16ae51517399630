import { z } from 'zod'
import { known, type Fact } from '../../core/facts/fact.ts'
import { connectorStates, type DomainJoinProfile, type JoinConnector } from '../../core/facts/hybrid.ts'
import type { Facts } from '../../core/facts/index.ts'
import { callName } from '../graph/call-name.ts'
import { deviceConfigurationsRead, deviceConfigurationsSource } from './policies.ts'
import { chain, oneOf, readList, unreadable } from './reading.ts'
import type { ScanReader } from './reader/reader.ts'
import { reserve } from './reader/reserve.ts'
import { assignmentItem, reachOf, type Memberships } from './targeting.ts'
import { looseText, timeOrNull } from './values.ts'
import { sayAnswer } from './answer-words.ts'

const path = '/deviceManagement/domainJoinConnectors'
const source = callName('beta', path)

const connectorItem = z.object({ displayName: looseText, state: looseText, version: looseText, lastConnectionDateTime: looseText })

/** The Intune Connectors for Active Directory of the tenant. One that has not called for 30 days is no longer listed. */
export async function connectorsFact(reader: ScanReader): Promise<Fact<readonly JoinConnector[]>> {
  const list = readList(await reader.list({ version: 'beta', path, service: 'intune', shared: true }, reserve.first), source, connectorItem)
  return chain(list, (items, from, at): Fact<readonly JoinConnector[]> => {
    const found: JoinConnector[] = []
    for (const item of items) {
      const version = item.version ?? ''
      if (!/^\d{1,6}(?:\.\d{1,6}){1,3}$/.test(version)) return unreadable(from, sayAnswer((w) => w.connectorVersion))
      const state = oneOf(item.state, connectorStates, 'state', from, at)
      if (state.status === 'unavailable') return state
      found.push({ name: item.displayName ?? '', state: state.value, version, lastConnectionAt: timeOrNull(item.lastConnectionDateTime) })
    }
    return known(found, from, at)
  })
}

const joinItem = z.object({
  '@odata.type': looseText,
  displayName: looseText,
  activeDirectoryDomainName: looseText,
  organizationalUnit: looseText,
  assignments: z.array(z.json()).nullish(),
})

/** The domain join profiles that reach the device. Two that are known to reach it decide, whatever open ones do. */
export async function domainJoinProfilesFact(reader: ScanReader, memberships: Promise<Memberships>): Promise<Fact<readonly DomainJoinProfile[]>> {
  const list = readList(await reader.list(deviceConfigurationsRead, reserve.first), deviceConfigurationsSource, joinItem)
  const groups = await memberships
  return chain(list, (items, from, at): Fact<readonly DomainJoinProfile[]> => {
    const found: DomainJoinProfile[] = []
    let open: Fact<never> | null = null
    // A profile that names a domain to join is one, whatever its type is called.
    for (const item of items.filter((each) => isDomainJoin(each) || each.activeDirectoryDomainName !== undefined)) {
      const assignments = z.array(assignmentItem).safeParse(item.assignments)
      const reach = assignments.success
        ? reachOf(assignments.data, groups, from, at).device
        : unreadable(from, sayAnswer((w) => w.domainJoinAssignments))
      if (reach.status === 'unavailable') open ??= reach
      else if (reach.value && !isDomainJoin(item)) open ??= unreadable(from, sayAnswer((w) => w.domainJoinKind))
      else if (reach.value) {
        found.push({ name: item.displayName ?? '', domain: item.activeDirectoryDomainName ?? '', organizationalUnit: item.organizationalUnit ?? '' })
      }
    }
    return open !== null && found.length < 2 ? open : known(found, from, at)
  })
}

function isDomainJoin(item: z.infer<typeof joinItem>): boolean {
  return /\.windowsDomainJoinConfiguration$/i.test(item['@odata.type'] ?? '')
}

/** Connectors and domain join profiles. */
export async function hybridFacts(reader: ScanReader, memberships: Promise<Memberships>): Promise<Facts> {
  const [connectors, profiles] = await Promise.all([connectorsFact(reader), domainJoinProfilesFact(reader, memberships)])
  return { 'tenant.joinConnectors': connectors, 'tenant.domainJoinProfiles': profiles }
}
