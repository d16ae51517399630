import { z } from 'zod'
import { known, type Fact } from '../../core/facts/fact.ts'
import { callName } from '../graph/call-name.ts'
import { chain, readList, unreadable } from './reading.ts'
import { configurationSettings, deviceConfigurationItem, hiddenSettings } from './device-configuration-settings.ts'
import { catalogSettings, settingItem, type PolicySetting } from './policy-settings.ts'
import type { Read } from './reader/read.ts'
import type { ScanReader } from './reader/reader.ts'
import { reserve } from './reader/reserve.ts'
import { assignmentItem, reachOf, type Assignment, type Memberships, type Reach } from './targeting.ts'
import { idPath, looseText } from './values.ts'
import { sayAnswer } from './answer-words.ts'
import type { Words } from '../../core/words/language.ts'

const catalogPath = '/deviceManagement/configurationPolicies'
const customPath = '/deviceManagement/deviceConfigurations'
const catalogSource = callName('beta', catalogPath)

/** Beta: v1.0 lacks domain join profiles, and Device Guard and User Account Control of endpoint protection profiles. */
export const deviceConfigurationsRead: Read = { version: 'beta', path: `${customPath}?$expand=assignments`, service: 'intune', shared: true }
export const deviceConfigurationsSource = callName('beta', customPath)

const catalogItem = z.object({
  id: z.string().min(1).max(100),
  name: looseText,
  platforms: looseText,
  isAssigned: z.boolean().nullish(),
  priorityMetaData: z.object({ priority: z.number().int().nullish() }).nullish(),
  templateReference: z.object({ templateId: looseText, templateFamily: looseText }).nullish(),
  assignments: z.array(assignmentItem).nullish(),
})

/** One policy for Windows. */
export interface Policy {
  readonly id: string
  readonly name: string
  readonly kind: 'catalog' | 'custom' | 'intent'
  readonly templateId: string
  readonly templateFamily: string
  /** Device preparation policies have one; 1 is the highest. */
  readonly priority?: number | null
  /** Unavailable when the answer contradicts itself. */
  readonly assignments: Fact<readonly Assignment[]>
  /** Settings that came with the list; null: they have to be opened one by one. */
  readonly settings: readonly PolicySetting[] | null
  /** Why some of its settings cannot be seen at all; null when all can. */
  readonly hidden: Words<string> | null
}

export async function readCatalog(reader: ScanReader): Promise<Fact<readonly Policy[]>> {
  const path = `${catalogPath}?$expand=assignments`
  const list = readList(await reader.list({ version: 'beta', path, service: 'intune', shared: true }, reserve.first), catalogSource, catalogItem)
  return chain(list, (items, from, at) => {
    const windows = items.filter((each) => !each.platforms || /windows/i.test(each.platforms))
    return known(windows.map((each) => catalogPolicy(each, from, at)), from, at)
  })
}

export async function readCustom(reader: ScanReader): Promise<Fact<readonly Policy[]>> {
  const list = readList(await reader.list(deviceConfigurationsRead, reserve.first), deviceConfigurationsSource, deviceConfigurationItem)
  return chain(list, (items, from, at) => {
    const windows = items.filter((each) => /\.windows/i.test(each['@odata.type'] ?? ''))
    return known(windows.map((each): Policy => {
      const parsed = z.array(assignmentItem).safeParse(each.assignments)
      return {
        id: each.id,
        name: each.displayName ?? '',
        kind: 'custom',
        templateId: '',
        templateFamily: '',
        priority: null,
        assignments: parsed.success ? known(parsed.data, from, at) : unreadable(from, sayAnswer((w) => w.policyAssignments)),
        settings: configurationSettings(each),
        hidden: hiddenSettings(each),
      }
    }), from, at)
  })
}

function catalogPolicy(item: z.infer<typeof catalogItem>, from: string, at: string): Policy {
  const { assignments } = item
  // A known quirk: some reads of the service give an empty list for a policy that is assigned.
  const contradicts = !assignments || (item.isAssigned === true && assignments.length === 0)
  return {
    id: item.id,
    name: item.name ?? '',
    kind: 'catalog',
    templateId: item.templateReference?.templateId ?? '',
    templateFamily: item.templateReference?.templateFamily ?? 'none',
    priority: item.priorityMetaData?.priority ?? null,
    assignments: contradicts ? unreadable(from, sayAnswer((w) => w.policyAssignments)) : known(assignments, from, at),
    settings: null,
    hidden: null,
  }
}

/** Where a policy lands; open on both sides when its assignments were not read. */
export function policyReach(policy: Policy, memberships: Memberships): Reach {
  const { assignments } = policy
  return assignments.status === 'known'
    ? reachOf(assignments.value, memberships, assignments.source, assignments.observedAt)
    : { device: assignments, user: assignments }
}

/** Known not to land anywhere on this device or user: its settings need not be read. */
export function misses(reach: Reach): boolean {
  return [reach.device, reach.user].every((side) => side.status === 'known' && !side.value)
}

const settingsPath = (policy: Policy): string => `${idPath(catalogPath, policy.id)}/settings`

/** Asks for the settings of one policy of the catalog; those of the others came with the list. */
export function settingsRead(policy: Policy): Read {
  return { version: 'beta', path: settingsPath(policy), service: 'intune', shared: true }
}

/** The settings of one policy, from the list or from its own answer. */
export async function readSettings(reader: ScanReader, policy: Policy): Promise<Fact<readonly PolicySetting[]>> {
  if (policy.settings !== null) return chain(policy.assignments, (_value, from, at) => known(policy.settings ?? [], from, at))
  const source = callName('beta', settingsPath(policy))
  return chain(readList(await reader.list(settingsRead(policy), 0), source, settingItem), (items, from, at) => {
    const settings = catalogSettings(items)
    return settings === null ? unreadable(from, sayAnswer((w) => w.settingForm)) : known(settings, from, at)
  })
}
