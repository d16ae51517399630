import { z } from 'zod'
import { known, unavailable, type Fact } from '../../core/facts/fact.ts'
import { callName } from '../graph/call-name.ts'
import { legacySetting } from './legacy-settings.ts'
import type { OpenedPolicy } from './opened-policies.ts'
import { policyReach, type Policy } from './policies.ts'
import type { PolicySetting } from './policy-settings.ts'
import { chain, readList, unreadable } from './reading.ts'
import type { Read } from './reader/read.ts'
import type { ScanReader } from './reader/reader.ts'
import { reserve } from './reader/reserve.ts'
import { assignmentItem, type Memberships, type Reach } from './targeting.ts'
import { idPath, looseText } from './values.ts'
import { sayAnswer } from './answer-words.ts'
import { sayTenant } from './tenant-words.ts'

const path = '/deviceManagement/intents'
const source = callName('beta', path)

const intentItem = z.object({
  id: z.string().min(1).max(100),
  displayName: looseText,
  isAssigned: z.boolean().nullish(),
  assignments: z.array(assignmentItem).nullish(),
})

/**
 * Security baselines and endpoint security policies from before the settings catalog (beta; v1.0 has none). A service
 * that no longer knows the collection has no such policies.
 */
export async function readIntents(reader: ScanReader): Promise<Fact<readonly Policy[]>> {
  const list = await reader.list({ version: 'beta', path: `${path}?$expand=assignments`, service: 'intune', shared: true }, reserve.first)
  if (!list.ok && list.reason === 'not-in-cloud') return known([], source, reader.time())
  return chain(readList(list, source, intentItem), (items, from, at) =>
    known(
      items.map(({ id, displayName, isAssigned, assignments }): Policy => {
        const contradicts = !assignments || (isAssigned === true && assignments.length === 0)
        return {
          id,
          name: displayName ?? '',
          kind: 'intent',
          templateId: '',
          templateFamily: '',
          assignments: contradicts ? unreadable(from, sayAnswer((w) => w.policyAssignments)) : known(assignments, from, at),
          settings: null,
          hidden: null,
        }
      }),
      from,
      at,
    ),
  )
}

/** Those that may reach the device, with the settings that matter here. What reaches the user alone stays closed. */
export async function openIntents(reader: ScanReader, intents: Promise<Fact<readonly Policy[]>>, memberships: Promise<Memberships>): Promise<Fact<readonly OpenedPolicy[]>> {
  const list = await intents
  if (list.status === 'unavailable') return list
  // While the groups of the device are on their way, free room in batches is used for those that may count.
  reader.fill(mayReach(list.value, { device: notYetRead, user: notYetRead }).map(({ policy }) => settingsRead(policy)))
  const opened = mayReach(list.value, await memberships)
  return known(await Promise.all(opened.map(async (each) => ({ ...each, settings: await readIntentSettings(reader, each.policy) }))), list.source, list.observedAt)
}

function mayReach(policies: readonly Policy[], memberships: Memberships): readonly { readonly policy: Policy; readonly reach: Reach }[] {
  return policies.flatMap((policy) => {
    const reach = policyReach(policy, memberships)
    return reach.device.status === 'known' && !reach.device.value ? [] : [{ policy, reach }]
  })
}

/** Stands for memberships while policies are chosen; never reaches a fact. */
const notYetRead = unavailable('not-collected', sayTenant((w) => w.groupsNotYet))

const settingsRead = ({ id }: Policy): Read => ({ version: 'beta', path: `${idPath(path, id)}/settings`, service: 'intune', shared: true })

const settingItem = z.object({ definitionId: z.string().min(1).max(1_000), valueJson: z.string().max(1_000_000).nullish() })

async function readIntentSettings(reader: ScanReader, policy: Policy): Promise<Fact<readonly PolicySetting[]>> {
  const read = settingsRead(policy)
  return chain(readList(await reader.list(read, 0), callName('beta', read.path), settingItem), (items, from, at): Fact<readonly PolicySetting[]> => {
    const settings = items.map(({ definitionId, valueJson }) => legacySetting(definitionId.split('_').at(-1) ?? '', plain(valueJson)))
    return settings.includes('strange')
      ? unreadable(from, sayAnswer((w) => w.settingValue))
      : known(settings.filter((setting) => setting !== null && setting !== 'strange'), from, at)
  })
}

/** The value behind its JSON text; text that is no JSON stands for itself. */
function plain(valueJson: string | null | undefined): unknown {
  try {
    return JSON.parse(valueJson ?? 'null') as unknown
  } catch {
    return valueJson
  }
}
