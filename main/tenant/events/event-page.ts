import { z } from 'zod'
import { unavailable, type Fact, type UnavailableFact } from '../../../core/facts/fact.ts'
import { callName } from '../../graph/call-name.ts'
import type { GraphVersion } from '../../graph/answer.ts'
import { readAnswer } from '../reading.ts'
import type { ScanReader } from '../reader/reader.ts'
import { sayTenant } from '../tenant-words.ts'

/**
 * Most events that are looked at. Neither collection documents a filter or an order
 * (learn.microsoft.com/graph/api/intune-troubleshooting-devicemanagementautopilotevent-list, 2024-08), so there is one
 * page, searched here. 1,000 is what Intune gives at most for its other lists.
 */
const most = 1_000

const page = z.object({ value: z.array(z.unknown()), '@odata.nextLink': z.unknown().optional() })

/** One page of events of the tenant. */
export interface EventPage {
  readonly items: readonly unknown[]
  /** The tenant has more of them. */
  readonly more: boolean
}

/** The same page serves every stuck device of a bench. */
export async function readEventPage(reader: ScanReader, version: GraphVersion, path: string): Promise<Fact<EventPage>> {
  const answer = await reader.read({ version, path: `${path}?$top=${String(most)}`, service: 'intune', shared: true })
  const read = readAnswer(answer, callName(version, path), page)
  return read.status === 'unavailable' ? read : { ...read, value: { items: read.value.value, more: read.value['@odata.nextLink'] !== undefined } }
}

/** That nothing was found says nothing: not that nothing happened, and nothing good. */
export function notAmong({ items, more }: EventPage, what: 'run' | 'refusal'): UnavailableFact {
  return unavailable('nothing-to-read', sayTenant((w) => w.noEvents(w.eventsRead(String(items.length), more), w.eventKinds[what])))
}

/** Events are for a device whose enrollment is stuck; others have none to explain. */
export const notStuck = unavailable('nothing-to-read', sayTenant((w) => w.notStuck))
