import type { Verdict } from '../engine/verdict.ts'
import type { CheckResult } from './report.ts'
import { chainRank, compareRoots } from './root-order.ts'

/** A row that follows from nothing, with the rows that follow from it; both in checklist order. */
export interface LeadingCheck {
  readonly check: CheckResult
  readonly followers: readonly CheckResult[]
}

/**
 * The rows of one verdict that lead. Those that explain others come first, in the order of what setup needs first, and
 * with them what the device cannot do without earlier in that chain: a wrong clock leads before a missing user even
 * where nothing follows from it.
 */
export function leadingChecks(checks: readonly CheckResult[], verdict: Verdict): LeadingCheck[] {
  const followers = new Map<string, CheckResult[]>()
  for (const check of checks) {
    if (check.follows === null) continue
    const known = followers.get(check.follows)
    if (known === undefined) followers.set(check.follows, [check])
    else known.push(check)
  }
  const leading = checks
    .filter((check) => check.verdict === verdict && check.follows === null)
    .map((check): LeadingCheck => ({ check, followers: followers.get(check.id) ?? [] }))
  const last = Math.max(-1, ...leading.filter(explains).map(({ check }) => chainRank(check) ?? -1))
  const isRoot = (each: LeadingCheck): boolean => explains(each) || (each.check.level === 'required' && (chainRank(each.check) ?? last) < last)
  const [roots, others] = [leading.filter(isRoot), leading.filter((each) => !isRoot(each))]
  return [...roots.sort((a, b) => compareRoots(a.check, b.check)), ...others]
}

const explains = ({ followers }: LeadingCheck): boolean => followers.length > 0

const weighing: readonly Verdict[] = ['blocked', 'unknown', 'at-risk']

/** The first row to do something about, roots first; null where nothing is open. Rows that only inform never count. */
export function firstToFix(checks: readonly CheckResult[]): CheckResult | null {
  const rows = weighing.flatMap((verdict) => leadingChecks(checks, verdict))
  return rows.find(({ check }) => check.level !== 'informational')?.check ?? null
}

/** Rows of one verdict that stand under a row of another. */
export function foldedElsewhere(checks: readonly CheckResult[], verdict: Verdict): number {
  const verdicts = new Map(checks.map((check) => [check.id, check.verdict]))
  return checks.filter((check) => check.verdict === verdict && check.follows !== null && verdicts.get(check.follows) !== verdict).length
}
