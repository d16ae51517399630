import { runChecks } from '../engine/run-checks.ts'
import { overallVerdict, verdicts, type Verdict } from '../engine/verdict.ts'
import type { Check } from '../engine/define-check.ts'
import { factOf, type FactId, type Facts, type FactValues } from '../facts/index.ts'
import type { Snapshot } from '../facts/snapshot.ts'
import { buildProfileChain } from '../profile-chain/build-chain.ts'
import { decideFlow } from '../scenarios/decide-flow.ts'
import type { Overlay, Scenario } from '../scenarios/index.ts'
import { buildTimeline } from '../timeline/build-timeline.ts'
import type { WatchedWaits } from '../waiting/watched-waits.ts'
import type { Language } from '../words/language.ts'
import type { ZoneOffset } from '../words/moment-text.ts'
import { shownLabel } from '../words/shown-label.ts'
import { foldRootCauses } from './fold-root-causes.ts'
import { headline } from './headline.ts'
import { notices } from './notices.ts'
import { reportSchema, type CheckResult, type Report } from './report.ts'
import { reportWords } from './words.ts'
import { tableAges } from '../catalog/table-ages.ts'

/** The source label of a scan of the machine that Preflight runs on: an id, shown in the words of each language. */
export const thisMachineLabel = 'This machine'

export interface ReportRequest {
  readonly checks: readonly Check[]
  readonly snapshot: Snapshot
  readonly scenario: Scenario
  readonly overlays: readonly Overlay[]
  readonly toolVersion: string
  /** The language of every text in the report. */
  readonly language: Language
  /** The clock that times are shown by; left out: UTC. */
  readonly zone?: ZoneOffset
  /** Judge as of this time (ISO 8601) instead of the time Microsoft Graph gave. */
  readonly asOf?: string
  /** How long profiles took in this tenant, as far as Preflight watched; left out: it never did. */
  readonly watched?: WatchedWaits
}

/**
 * Judges a snapshot. Pure: the same snapshot, scenario, time and zone give the same report on any machine.
 * The time is `asOf`, else the clock of Microsoft Graph, else the clock of the machine that scanned.
 */
export function buildReport(request: ReportRequest): Report {
  const { snapshot, scenario, overlays, language } = request
  const judgedAt = judgmentTime(snapshot, request.asOf)
  const now = Date.parse(judgedAt.time)
  const checks = foldRootCauses(runChecks(request.checks, snapshot.facts, { scenario, overlays, now, language, ...(request.zone && { zone: request.zone }) }), language)
  const overall = overallVerdict(checks)
  const flow = decideFlow(snapshot.facts, language)
  return {
    schema: reportSchema,
    toolVersion: request.toolVersion,
    language,
    demo: snapshot.demo,
    redacted: false,
    overall,
    headline: headline(overall, checks, scenario, language),
    scenario,
    overlays,
    flow,
    device: {
      name: valueOf(snapshot.facts, 'device.name'),
      serialNumber: valueOf(snapshot.facts, 'device.serialNumber'),
      manufacturer: valueOf(snapshot.facts, 'device.manufacturer'),
      model: valueOf(snapshot.facts, 'device.model'),
      source: snapshot.sourceLabel === thisMachineLabel ? reportWords[language].thisMachine : shownLabel(snapshot.sourceLabel, language),
    },
    user: valueOf(snapshot.facts, 'user.principalName'),
    tenant: valueOf(snapshot.facts, 'tenant.name'),
    takenAt: snapshot.takenAt,
    collectedAt: snapshot.collectedAt,
    judgedAt,
    requests: snapshot.graphRequests,
    counts: count(checks),
    checks,
    notices: notices({ snapshot, scenario, flow, now, language }),
    tables: tableAges(language),
    timeline: overlays.includes('stuck') ? buildTimeline(snapshot.facts, scenario, language) : null,
    profileChain: buildProfileChain(snapshot.facts, scenario, language, request.watched),
  }
}

function judgmentTime(snapshot: Snapshot, asOf: string | undefined): Report['judgedAt'] {
  if (asOf !== undefined) return { time: asOf, clock: 'given' }
  if (snapshot.serverTime !== null) return { time: snapshot.serverTime, clock: 'graph' }
  return { time: snapshot.takenAt, clock: 'this-machine' }
}

function valueOf<K extends FactId>(facts: Facts, id: K): FactValues[K] | null {
  const fact = factOf(facts, id)
  return fact.status === 'known' ? fact.value : null
}

function count(checks: readonly CheckResult[]): Report['counts'] {
  const of = (verdict: Verdict): number => checks.filter((check) => check.verdict === verdict).length
  return Object.fromEntries(verdicts.map((verdict) => [verdict, of(verdict)])) as { [V in Verdict]: number }
}

