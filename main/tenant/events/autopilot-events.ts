import { z } from 'zod'
import { known, type Fact } from '../../../core/facts/fact.ts'
import { runEnrollmentStates, runStates, type AutopilotRun, type RunPart } from '../../../core/facts/intune-events.ts'
import { callName } from '../../graph/call-name.ts'
import type { AutopilotMatch } from '../autopilot-search.ts'
import { chain, oneOf, unreadable } from '../reading.ts'
import type { ScanReader } from '../reader/reader.ts'
import { sameSerialNumber } from '../serial-number.ts'
import { idOrEmpty, looseText, timeOrNull } from '../values.ts'
import { durationMinutes } from './duration.ts'
import { notAmong, readEventPage } from './event-page.ts'
import { recordedReason } from './recorded-reason.ts'
import { sayAnswer } from '../answer-words.ts'

const path = '/deviceManagement/autopilotEvents'
const source = callName('beta', path)

/** Most runs that are kept; our own number. */
const mostRuns = 5

const whose = z.object({ deviceSerialNumber: looseText, deviceId: looseText })

const item = z.object({
  eventDateTime: looseText,
  deploymentStartDateTime: looseText,
  deploymentEndDateTime: looseText,
  enrollmentStartDateTime: looseText,
  enrollmentState: looseText,
  deploymentState: looseText,
  deviceSetupStatus: looseText,
  accountSetupStatus: looseText,
  deploymentTotalDuration: looseText,
  deviceSetupDuration: looseText,
  accountSetupDuration: looseText,
  enrollmentFailureDetails: looseText,
})

/** What tells events of one device from those of others. */
export interface EventSubject {
  readonly serialNumber: Fact<string>
  readonly record: Fact<AutopilotMatch | null>
}

/** The Windows Autopilot runs of this device among the events of the tenant, newest first. */
export async function autopilotEventsFact(reader: ScanReader, subject: EventSubject): Promise<Fact<readonly AutopilotRun[]>> {
  const { serialNumber, record } = subject
  if (serialNumber.status === 'unavailable' && record.status === 'unavailable') return record
  return chain(await readEventPage(reader, 'beta', path), (page, _from, at) => {
    const runs: AutopilotRun[] = []
    for (const each of page.items) {
      const owner = whose.safeParse(each)
      // One that cannot be understood could be of this device.
      if (!owner.success) return unreadable(source, sayAnswer((w) => w.eventForm))
      if (!isOf(owner.data, subject)) continue
      const run = readRun(each, at)
      if (run.status === 'unavailable') return run
      runs.push(run.value)
    }
    if (runs.length > 0) return known(runs.sort(newestFirst).slice(0, mostRuns), source, at)
    return record.status === 'unavailable' ? record : notAmong(page, 'run')
  })
}

function isOf({ deviceSerialNumber, deviceId }: z.infer<typeof whose>, { serialNumber, record }: EventSubject): boolean {
  if (serialNumber.status === 'known' && sameSerialNumber(deviceSerialNumber ?? '', serialNumber.value)) return serialNumber.value.trim() !== ''
  const id = idOrEmpty(deviceId).toLowerCase()
  return id !== '' && idsOf(record).includes(id)
}

/** Ids of the device in Entra and in Intune, lower case. */
export function idsOf(record: Fact<AutopilotMatch | null>): readonly string[] {
  if (record.status === 'unavailable' || record.value === null) return []
  return [record.value.azureActiveDirectoryDeviceId, record.value.managedDeviceId].map((id) => idOrEmpty(id).toLowerCase()).filter((id) => id !== '')
}

function readRun(event: unknown, at: string): Fact<AutopilotRun> {
  const read = item.safeParse(event)
  if (!read.success) return unreadable(source, sayAnswer((w) => w.ownEventForm))
  const { data } = read
  const part = (state: string | null | undefined, duration: string | null | undefined, field: string): Fact<RunPart> =>
    chain(oneOf(state, runStates, field, source, at), (value) => known({ state: value, minutes: durationMinutes(duration) }, source, at))
  return chain(oneOf(data.enrollmentState, runEnrollmentStates, 'enrollmentState', source, at), (enrollment) =>
    chain(part(data.deploymentState, data.deploymentTotalDuration, 'deploymentState'), (deployment) =>
      chain(part(data.deviceSetupStatus, data.deviceSetupDuration, 'deviceSetupStatus'), (deviceSetup) =>
        chain(part(data.accountSetupStatus, data.accountSetupDuration, 'accountSetupStatus'), (accountSetup) => {
          const startedAt = timeOrNull(data.deploymentStartDateTime) ?? timeOrNull(data.enrollmentStartDateTime)
          const ended = timeOrNull(data.deploymentEndDateTime) ?? timeOrNull(data.eventDateTime)
          return known({ startedAt, at: ended, enrollment, deployment, deviceSetup, accountSetup, failure: recordedReason(data.enrollmentFailureDetails) }, source, at)
        }),
      ),
    ),
  )
}

/** Times are ISO 8601 in UTC, so that they sort as text; what has none comes last. */
export function newestFirst(one: { readonly at: string | null }, other: { readonly at: string | null }): number {
  return (other.at ?? '').localeCompare(one.at ?? '')
}
