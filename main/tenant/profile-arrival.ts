import type { Fact, UnavailableFact } from '../../core/facts/fact.ts'
import type { Facts } from '../../core/facts/index.ts'
import type { ProfileAssignmentStatus } from '../../core/facts/tenant.ts'
import type { GraphAnswer } from '../graph/answer.ts'
import { sayWait, waitWords, type UnassignedStatus } from '../waiting/wait-words.ts'
import type { Seen } from '../waiting/waiting.ts'
import { betaRecordPath, betaRecordSource, theRecord } from './autopilot-record.ts'
import { findRecords } from './autopilot-search.ts'
import { betaRecord } from './beta-record.ts'
import { profileFacts } from './deployment-profile.ts'
import { isAbsent, readAnswer } from './reading.ts'
import type { ScanReader } from './reader/reader.ts'

/** The device whose profile is waited for. */
export interface Awaited {
  readonly serialNumber: Fact<string>
  /** Id of its Windows Autopilot record; null while nobody knows one. */
  readonly recordId: string | null
}

/** Asks the tenant once whether the profile of a device is assigned: the record alone, by its id where that is known. */
export async function seeProfile(reader: ScanReader, { serialNumber, recordId }: Awaited): Promise<Seen> {
  if (recordId !== null) {
    const seen = await seeRecord(reader, recordId)
    if (seen !== null) return seen
  }
  const record = theRecord(await findRecords(reader, serialNumber))
  if (record.status === 'unavailable') return seenTrouble(record, 0)
  if (record.value === null) return { kind: 'not-yet', text: sayWait((w) => w.noRecordYet), idle: true }
  return (await seeRecord(reader, record.value.id)) ?? { kind: 'not-yet', text: sayWait((w) => w.recordNotYet) }
}

/** Null: there is no record with this id. */
async function seeRecord(reader: ScanReader, id: string): Promise<Seen | null> {
  const answer = await reader.read({ version: 'beta', path: betaRecordPath(id), service: 'intune' })
  if (isAbsent(answer)) return null
  const fact = readAnswer(answer, betaRecordSource, betaRecord)
  if (fact.status === 'unavailable') return seenTrouble(fact, retryAfterOf(answer))
  return seenProfile(profileFacts(fact))
}

/** The same rule as the check of the profile: assigned, nothing in its way, the intended one, and with a date. */
export function seenProfile(facts: Facts): Seen {
  const status = facts['tenant.profileStatus']
  const detail = facts['tenant.profileDetailedStatus']
  const intended = facts['tenant.profileIsIntended']
  const date = facts['tenant.profileAssignedAt']
  if (detail?.status === 'known' && !['', 'none'].includes(detail.value)) return { kind: 'not-yet', text: sayWait((w) => w.stalled(detail.value)), idle: true }
  const value = status?.status === 'known' ? status.value : null
  if (value !== null && isUnassigned(value)) {
    return { kind: 'not-yet', text: sayWait((w) => w.statuses[value]), ...(value === 'failed' ? { idle: true } : {}) }
  }
  if (intended?.status === 'known' && !intended.value) return { kind: 'not-yet', text: sayWait((w) => w.otherProfile) }
  if (date?.status === 'known' && date.value === null) return { kind: 'not-yet', text: sayWait((w) => w.noDate) }
  // What this account does not get to see will not come by waiting.
  const unread = [status, detail, intended, date].find((fact) => fact?.status !== 'known')
  return unread?.status === 'unavailable' ? { kind: 'refused', text: unread.detail } : { kind: 'assigned' }
}

function isUnassigned(status: ProfileAssignmentStatus): status is UnassignedStatus {
  return Object.hasOwn(waitWords.en.statuses, status)
}

function seenTrouble({ reason, detail }: UnavailableFact, retryAfterMs: number): Seen {
  switch (reason) {
    case 'throttled':
    case 'service-error':
    case 'unreadable':
      return { kind: 'hold', text: detail, retryAfterMs }
    case 'offline':
    case 'timed-out':
    case 'cancelled':
    case 'needs-sign-in':
      return { kind: 'cut-off', text: detail }
    default:
      return { kind: 'refused', text: detail }
  }
}

function retryAfterOf(answer: GraphAnswer): number {
  return answer.ok ? 0 : (answer.retryAfterMs ?? 0)
}
