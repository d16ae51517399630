import { BadEvidence } from '../evidence/bad-evidence.ts'
import { messageWords } from '../evidence/message-words.ts'
import { eventItemIds, eventSources, type EventItemId, type EventQuery, type EventSource } from '../probes/windows/event-channels.ts'
import { sayDiagnostics } from './diagnostics-words.ts'
import type { XmlElement } from './evtx/binary-xml.ts'
import { DamagedLog } from './evtx/damaged-log.ts'
import { below, eventXml, textOf } from './evtx/event-xml.ts'
import { eventsOf } from './evtx/read-event-log.ts'
import { failedItem, readItem, type FoundFile, type NamedItem } from './item.ts'

export interface EventLogItems {
  readonly items: readonly NamedItem[]
  /** When the newest record was written by the clock of the device, ISO 8601 UTC; null when the log is empty. */
  readonly newestAt: string | null
}

/** Text of one query's records; evidence files hold no more. Characters. */
const mostText = 1_000_000

/** A channel of which the log holds records. */
interface Channel {
  readonly asked: readonly Asked[]
  lastRecord: bigint | undefined
  problem: string | undefined
}

interface Asked {
  readonly id: EventItemId
  readonly query: EventQuery
  readonly found: string[]
  length: number
}

const channelNames: ReadonlySet<string> = new Set(eventItemIds.map((id) => eventSources[id].channel.toLowerCase()))

/**
 * What an event log (`.evtx`) says, as the collector's items: the same records as XML, newest first. The channel comes
 * from the records, whatever the file is called. A log with gaps gives items that failed, since the record that is
 * missing could be the one that matters. Throws `BadEvidence` when nothing in it can be read.
 */
export function eventLogItems(bytes: Uint8Array, name: string, found: FoundFile): EventLogItems {
  const channels = new Map<string, Channel>()
  let newestAt: string | null = null
  try {
    for (const event of eventsOf(bytes)) {
      newestAt ??= timeOf(event)
      const channelName = textOf(below(event, 'System', 'Channel')).toLowerCase()
      if (!channelNames.has(channelName)) continue
      const channel = channels.get(channelName) ?? newChannel(channelName)
      channels.set(channelName, channel)
      add(channel, event)
      if ([...channels.values()].every(isDone)) break
    }
  } catch (error) {
    if (!(error instanceof DamagedLog)) throw error
    if (channels.size === 0) throw new BadEvidence(name, sayDiagnostics((w) => w.damagedLog), { cause: error })
    for (const channel of channels.values()) channel.problem = messageWords.en.logDamaged
  }
  return { items: [...channels.values()].flatMap((channel) => itemsOf(channel, found)), newestAt }
}

function newChannel(name: string): Channel {
  const asked = eventItemIds.flatMap((id) => {
    const { channel, queries }: EventSource = eventSources[id]
    return channel.toLowerCase() === name ? queries.map((query): Asked => ({ id, query, found: [], length: 0 })) : []
  })
  return { asked, lastRecord: undefined, problem: undefined }
}

function add(channel: Channel, event: XmlElement): void {
  const number = textOf(below(event, 'System', 'EventRecordID'))
  const record = /^\d{1,19}$/.test(number) ? BigInt(number) : undefined
  // Windows counts the records of a channel, so a jump means that a filter or a tool has taken some out.
  if (record === undefined || (channel.lastRecord !== undefined && record !== channel.lastRecord - 1n)) {
    channel.problem = messageWords.en.logWithGaps
  }
  channel.lastRecord = record
  for (const asked of channel.asked) {
    if (isFull(asked) || !fits(event, asked.query)) continue
    const xml = eventXml(event)
    asked.length += xml.length
    if (asked.length > mostText) channel.problem = messageWords.en.logTooLong
    asked.found.push(xml)
  }
}

function fits(event: XmlElement, { ids, data }: EventQuery): boolean {
  if (!ids.includes(Number(textOf(below(event, 'System', 'EventID'))))) return false
  if (data === undefined) return true
  const values = below(event, 'EventData')?.content ?? []
  return values.some((part) => typeof part === 'object' && part.name === 'Data' && data.includes(textOf(part)))
}

function isFull({ query, found }: Asked): boolean {
  return found.length >= query.most
}

function isDone(channel: Channel): boolean {
  return channel.problem !== undefined || channel.asked.every(isFull)
}

function itemsOf({ asked, problem }: Channel, found: FoundFile): readonly NamedItem[] {
  return [...new Set(asked.map(({ id }) => id))].map((id) => {
    if (problem !== undefined) return failedItem(id, problem, found)
    return readItem(id, asked.flatMap((each) => (each.id === id ? each.found : [])).join(''), found)
  })
}

function timeOf(event: XmlElement): string | null {
  const written = below(event, 'System', 'TimeCreated')?.attributes.find(([name]) => name === 'SystemTime')?.[1]
  const time = new Date(written?.replace(/(\.\d{3})\d+Z$/, '$1Z') ?? '')
  return Number.isNaN(time.getTime()) ? null : time.toISOString()
}
