import type { Raw } from '../raw.ts'
import { read, unread, type Reading } from '../reading.ts'
import { sayForm } from '../form-words.ts'

/** One record of an event log, as far as it is needed. */
export interface EventRecord {
  readonly id: number
  /** ISO 8601 in UTC. */
  readonly at: string
  /** Values of its data by name; unnamed ones under their position (`0`, `1`, …). */
  readonly data: ReadonlyMap<string, string>
}

/** The collector asks for 60 records at most; more come from elsewhere. */
const mostRecords = 2_000
const longestValue = 4_000

/**
 * `wevtutil qe … /f:xml`: `<Event>` elements one after the other, without a root, newest first. The XML does not
 * follow the language of Windows. Records that are cut off or lack id or time make the whole text unread: a gap
 * could hide a failure.
 */
export function parseEventXml(value: Raw): Reading<readonly EventRecord[]> {
  if (typeof value !== 'string') return unread(sayForm((w) => w.eventsNoText))
  const text = value.trim()
  if (text === '') return read([])
  const parts = text.split('</Event>')
  if (parts.length > mostRecords) return unread(sayForm((w) => w.tooManyRecords))
  if (parts.pop()?.trim() !== '') return unread(sayForm((w) => w.eventsCut))
  const records: EventRecord[] = []
  for (const part of parts) {
    const record = parseRecord(part)
    if (record === undefined) return unread(sayForm((w) => w.eventNoNumber))
    records.push(record)
  }
  return read(records.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)))
}

function parseRecord(xml: string): EventRecord | undefined {
  const id = /<EventID(?:\s[^>]*)?>(\d{1,9})<\/EventID>/.exec(xml)?.[1]
  const time = /<TimeCreated\s+SystemTime=(?:'([^']{1,40})'|"([^"]{1,40})")/.exec(xml)
  const at = isoTime(time?.[1] ?? time?.[2] ?? '')
  if (id === undefined || at === undefined) return undefined
  const data = new Map<string, string>()
  let position = 0
  for (const [, single, double, content] of xml.matchAll(/<Data(?:\s+Name=(?:'([^']{0,200})'|"([^"]{0,200})"))?\s*>([^<]*)<\/Data>/g)) {
    const name = single ?? double ?? String(position)
    position += 1
    if (!data.has(name)) data.set(name, decode(content ?? '').slice(0, longestValue))
  }
  return { id: Number(id), at, data }
}

/** Windows writes seven or nine digits of a second. */
function isoTime(text: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/.test(text)) return undefined
  const time = new Date(text.replace(/(\.\d{3})\d+Z$/, '$1Z'))
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString()
}

const entities: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])

function decode(text: string): string {
  return text.replace(/&(lt|gt|amp|quot|apos);/g, (whole, name: string) => entities.get(name) ?? whole)
}
