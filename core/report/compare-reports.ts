import type { OverallVerdict, Verdict } from '../engine/verdict.ts'
import type { CheckResult, Report } from './report.ts'

/** One observed value before and now. A value that only one of the reports names is no change: a failing check names what decides, a passing one everything. */
export interface ValueChange {
  readonly label: string
  readonly before: string
  readonly now: string
}

export interface CheckChange {
  readonly checkId: string
  readonly topic: string
  /** The title of now. */
  readonly title: string
  readonly before: Verdict
  readonly now: Verdict
  readonly values: readonly ValueChange[]
}

/** What is different between two reports of one device under the same plan. */
export interface ReportChanges {
  /** When the facts of the earlier report were collected, or when it was scanned where both are of one collection; ISO 8601 UTC. */
  readonly since: string
  readonly overall: { readonly before: OverallVerdict; readonly now: OverallVerdict }
  /** Checks with another verdict, in checklist order of now. */
  readonly verdicts: readonly CheckChange[]
  /** Checks with the same verdict and other observed values. */
  readonly values: readonly CheckChange[]
}

/**
 * Compares an earlier report of a device with its report of now. Where a value was read from and when is no change.
 * A check that only one of the reports knows is left out: that is a change of Preflight, not of the device.
 */
export function compareReports(before: Report, now: Report): ReportChanges {
  const earlier = new Map(before.checks.map((check) => [check.id, check]))
  const changes = now.checks.flatMap((check) => {
    const old = earlier.get(check.id)
    return old === undefined ? [] : [changeOf(old, check)]
  })
  return {
    since: before.collectedAt === now.collectedAt ? before.takenAt : (before.collectedAt ?? before.takenAt),
    overall: { before: before.overall, now: now.overall },
    verdicts: changes.filter((change) => change.before !== change.now),
    values: changes.filter((change) => change.before === change.now && change.values.length > 0),
  }
}

function changeOf(old: CheckResult, check: CheckResult): CheckChange {
  return {
    checkId: check.id,
    topic: check.topic,
    title: check.title,
    before: old.verdict,
    now: check.verdict,
    values: valueChanges(observed(old), observed(check)),
  }
}

interface Observation {
  readonly label: string
  readonly text: string
}

/** What a check saw, by fact and label. One label may stand for several values, for instance of a list. */
function observed(check: CheckResult): ReadonlyMap<string, Observation> {
  const values = new Map<string, Observation>()
  for (const { fact, label, observed: text } of check.evidence) {
    const key = `${fact} ${label}`
    const known = values.get(key)
    values.set(key, { label, text: known === undefined ? text : `${known.text}, ${text}` })
  }
  return values
}

function valueChanges(before: ReadonlyMap<string, Observation>, now: ReadonlyMap<string, Observation>): ValueChange[] {
  return [...now].flatMap(([key, { label, text }]) => {
    const old = before.get(key)
    return old === undefined || old.text === text ? [] : [{ label, before: old.text, now: text }]
  })
}
