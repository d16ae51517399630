import { z } from 'zod'
import { known, type Fact } from '../../../core/facts/fact.ts'
import { enrollmentFailureCategories, type RefusedEnrollment } from '../../../core/facts/intune-events.ts'
import { callName } from '../../graph/call-name.ts'
import type { AutopilotMatch } from '../autopilot-search.ts'
import { chain, oneOf, unreadable } from '../reading.ts'
import type { ScanReader } from '../reader/reader.ts'
import { idOrEmpty, looseText, timeOrNull } from '../values.ts'
import { idsOf, newestFirst } from './autopilot-events.ts'
import { notAmong, readEventPage } from './event-page.ts'
import { recordedReason } from './recorded-reason.ts'
import { sayAnswer } from '../answer-words.ts'

const path = '/deviceManagement/troubleshootingEvents'
const source = callName('v1.0', path)

/** Most failures that are kept; our own number. */
const mostFailures = 5

const item = z.object({
  '@odata.type': looseText,
  eventDateTime: looseText,
  deviceId: looseText,
  managedDeviceIdentifier: looseText,
  operatingSystem: looseText,
  userId: looseText,
  failureCategory: looseText,
  failureReason: looseText,
})

type EventItem = z.infer<typeof item>

/** Whom an event can name. An id that is not known matches nothing. */
export interface Enrolling {
  readonly record: Fact<AutopilotMatch | null>
  /** Object id of the user who signs in; null: there is no such user. */
  readonly userId: Promise<Fact<string | null>>
}

/** Enrollments that Intune refused, of this device or of its user without naming a device; newest first. */
export async function enrollmentFailuresFact(reader: ScanReader, enrolling: Enrolling): Promise<Fact<readonly RefusedEnrollment[]>> {
  const { record } = enrolling
  if (record.status === 'unavailable') return record
  const asked = readEventPage(reader, 'v1.0', path)
  const userId = await enrolling.userId
  // Where nobody signs in, the ids of the device are enough.
  if (userId.status === 'unavailable' && userId.reason !== 'needs-user') return userId
  return chain(await asked, (page, _from, at) => {
    const failures: RefusedEnrollment[] = []
    for (const each of page.items) {
      const read = item.safeParse(each)
      // One that cannot be understood could be of this device.
      if (!read.success) return unreadable(source, sayAnswer((w) => w.eventForm))
      // The collection holds other kinds of events as well.
      if (!/^#?microsoft\.graph\.enrollmentTroubleshootingEvent$/.test(read.data['@odata.type'] ?? '')) continue
      const found = whose(read.data, record, userId)
      if (found === null) continue
      const category = oneOf(read.data.failureCategory, enrollmentFailureCategories, 'failureCategory', source, at)
      if (category.status === 'unavailable') return category
      failures.push({ at: timeOrNull(read.data.eventDateTime), category: category.value, reason: recordedReason(read.data.failureReason), found })
    }
    return failures.length === 0 ? notAmong(page, 'refusal') : known(failures.sort(newestFirst).slice(0, mostFailures), source, at)
  })
}

/** Null: the event is of another device or another user, or of a phone. */
function whose(event: EventItem, record: Fact<AutopilotMatch | null>, userId: Fact<string | null>): RefusedEnrollment['found'] | null {
  const named = [event.deviceId, event.managedDeviceIdentifier].map((id) => idOrEmpty(id).toLowerCase()).filter((id) => id !== '')
  const own = idsOf(record)
  if (named.some((id) => own.includes(id))) return 'device'
  const user = userId.status === 'known' ? (userId.value ?? '').toLowerCase() : ''
  const system = event.operatingSystem ?? ''
  const windows = system === '' || /windows/i.test(system)
  return named.length === 0 && user !== '' && windows && idOrEmpty(event.userId).toLowerCase() === user ? 'user' : null
}
