import type { ClockReading, TimeServiceState } from '../../../core/facts/device-setup.ts'
import { known, unavailable, type Fact } from '../../../core/facts/fact.ts'
import type { Facts } from '../../../core/facts/index.ts'
import { combineClocks, parseHttpDates, parseSntp } from '../../probes/network/parse-clock.ts'
import { read, unread, type Reading } from '../../probes/reading.ts'
import { parseTimeService } from '../../probes/windows/parse-w32tm.ts'
import type { Evidence } from '../schema.ts'
import { firstKnown, sourceOf } from '../source.ts'
import { sayEvidence } from '../evidence-words.ts'

const itself = <T>(reading: Reading<T>): Reading<T> => reading

/** Time servers by item. */
const timeServers = { 'time.sntp': 'time.windows.com', 'time.sntp-second': 'time.nist.gov' } as const

/** What every source says of the clock, and the one offset that they agree on. */
export function clockFacts(evidence: Evidence, offline: boolean): Facts {
  return {
    'device.clockOffsetSeconds': clockOffset(evidence, offline),
    'device.clockReadings': clockReadings(evidence),
    'device.timeService': sourceOf<Reading<TimeServiceState>>(evidence, 'time.service', parseTimeService).fact(itself),
  }
}

function sources(evidence: Evidence): { servers: readonly (readonly [string, Fact<number>])[]; dates: Fact<readonly ClockReading[]> } {
  const servers = Object.entries(timeServers).map(([id, host]) => [host, sourceOf(evidence, id, parseSntp).fact(itself)] as const)
  return { servers, dates: sourceOf(evidence, 'time.http-date', parseHttpDates).fact(itself) }
}

/** Whatever answered; that no source answered at all is for the offset to say. */
function clockReadings(evidence: Evidence): Fact<readonly ClockReading[]> {
  const { servers, dates } = sources(evidence)
  const answered = servers.flatMap(([source, fact]) => (fact.status === 'known' ? [{ fact, reading: { source, offsetSeconds: Math.round(fact.value) + 0 } }] : []))
  const pages = dates.status === 'known' ? dates.value.map(({ source, offsetSeconds }) => ({ source, offsetSeconds: Math.round(offsetSeconds) + 0 })) : []
  const from = answered[0]?.fact ?? (dates.status === 'known' ? dates : undefined)
  if (from === undefined) return firstKnown<readonly ClockReading[]>(dates, ...servers.flatMap(([, fact]) => (fact.status === 'unavailable' ? [fact] : [])))
  const all = [...answered.map(({ reading }) => reading), ...pages]
  return all.length === 0 ? unavailable('unreadable', sayEvidence((w) => w.noClockAnswer)) : known(all, from.source, from.observedAt)
}

function clockOffset(evidence: Evidence, offline: boolean): Fact<number> {
  const { servers, dates } = sources(evidence)
  const offsets = servers.map(([, fact]) => fact)
  const combined = combineClocks(offsets.map(asReading), asReading(dates))
  const seen = offsets.find((each) => each.status === 'known') ?? dates
  if (combined.ok) return seen.status === 'known' ? known(combined.value, seen.source, seen.observedAt) : seen
  if (offline) return unavailable('offline', sayEvidence((w) => w.noClock))
  const contradiction = unavailable(combined.reason, combined.detail)
  if (seen.status === 'known') return contradiction
  const [first = contradiction, ...others] = [...offsets, dates].flatMap((each) => (each.status === 'unavailable' ? [each] : []))
  return firstKnown<number>(first, ...others)
}

function asReading<T>(fact: Fact<T>): Reading<T> {
  return fact.status === 'known' ? read(fact.value) : unread(fact.detail, fact.reason)
}
