import { buildReport, type ReportRequest } from '../report/build-report.ts'
import { compareReports, type ReportChanges } from '../report/compare-reports.ts'
import type { Report } from '../report/report.ts'
import { assumeUser, readingOf, sameUserName, userOf, type AssumedUser, type OtherReading } from './assumed-user.ts'
import { assume, type Assumptions } from './assumptions.ts'

/** What would be, next to what is. Neither replaces the report of what was read. */
export interface AssumedAnswer {
  readonly overall: Report['overall']
  readonly headline: string
  /** Against the report of what was read, under its own plan. */
  readonly changes: ReportChanges
  /** Null: nobody else is assumed. */
  readonly user: AssumedUser | null
}

/** What else was read, and what time it is where it was. */
export interface Readings {
  /** Devices that were read with the same sign-in. */
  readonly others: readonly OtherReading[]
  /** By the clock of the computer that scans, milliseconds since 1970 UTC. */
  readonly now: number
}

/** For assumptions about what was read with this device alone. */
export const nothingElse: Readings = { others: [], now: 0 }

/** Judges the snapshot of `request` under assumptions and says what would be different from `real`. */
export function judgeAssumed(request: ReportRequest, real: Report, assumptions: Assumptions, readings: Readings = nothingElse): AssumedAnswer {
  const found = findUser(request, assumptions, readings)
  const assumed = reportWith(request, real, assumptions, found)
  return { overall: assumed.overall, headline: assumed.headline, changes: compareReports(real, assumed), user: found === null ? null : assumedUser(found) }
}

/** The whole report under assumptions. For judging only: it must never be shown or kept as a report of the device. */
export function assumedReport(request: ReportRequest, real: Report, assumptions: Assumptions, readings: Readings = nothingElse): Report {
  return reportWith(request, real, assumptions, findUser(request, assumptions, readings))
}

interface FoundUser {
  readonly name: string
  /** The device was read with this user, so nothing has to be assumed. */
  readonly here: boolean
  readonly reading: OtherReading | null
}

function findUser({ snapshot }: ReportRequest, { user }: Assumptions, { others, now }: Readings): FoundUser | null {
  if (user === null) return null
  const here = sameUserName(userOf(snapshot) ?? '', user)
  return { name: user, here, reading: here ? null : readingOf(user, snapshot, others, now) }
}

function reportWith(request: ReportRequest, real: Report, assumptions: Assumptions, found: FoundUser | null): Report {
  const { snapshot, language } = request
  const read = found?.reading?.snapshot
  const judged = Date.parse(real.judgedAt.time)
  // A pass that was issued after this device was read must not look as if it began in the future.
  const issuedAt = read === undefined ? judged : Math.max(judged, Date.parse(read.serverTime ?? read.takenAt))
  const at = assumptions.at ?? (issuedAt === judged ? real.judgedAt.time : new Date(issuedAt).toISOString())
  const other = found !== null && !found.here
  const facts = other ? assumeUser(snapshot.facts, found.name, found.reading, at, language) : snapshot.facts
  const assumed = assume(facts, other ? assumptions : { ...assumptions, user: null }, { now: Date.parse(at), issuedAt }, language)
  return buildReport({ ...request, snapshot: { ...snapshot, facts: assumed }, asOf: at })
}

function assumedUser({ name, here, reading }: FoundUser): AssumedUser {
  if (here) return { name, read: 'here', device: null, at: null }
  return reading === null ? { name, read: 'never', device: null, at: null } : { name, read: 'elsewhere', device: reading.device, at: reading.snapshot.takenAt }
}
