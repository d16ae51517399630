import { assertNever } from '../assert-never.ts'
import type { CheckResult } from './report.ts'
import { rootCauses, type FollowRule, type RootCause } from './root-causes.ts'
import { rootRank } from './root-order.ts'
import { sharedReasons } from './shared-reasons.ts'
import type { Language } from '../words/language.ts'

interface Edge {
  readonly root: string
  readonly because: string
}

/**
 * Says of every open row whether it follows from another: first by the declared causes, else by a reason that several
 * unread rows share. Order, verdicts and texts stay as they are. A row never follows from one that weighs less, so the
 * rows that follow from nothing give the same overall verdict as all of them.
 */
export function foldRootCauses(checks: readonly CheckResult[], language: Language, causes: readonly RootCause[] = rootCauses): CheckResult[] {
  const byId = new Map(checks.map((check) => [check.id, check]))
  const declared = declaredEdges(byId, language, causes)
  const edges = new Map([...declared, ...sharedEdges(checks.filter(({ id }) => !declared.has(id)), language)])
  if (edges.size === 0) return [...checks]
  return checks.map((check) => {
    const edge = edges.get(check.id)
    return edge === undefined ? check : { ...check, follows: topOf(edge.root, edges), followsBecause: edge.because }
  })
}

/** Declared causes have no cycles, and the first row of a shared reason follows from nothing, so this ends. */
function topOf(id: string, edges: ReadonlyMap<string, Edge>): string {
  const next = edges.get(id)
  return next === undefined ? id : topOf(next.root, edges)
}

function declaredEdges(byId: ReadonlyMap<string, CheckResult>, language: Language, causes: readonly RootCause[]): Map<string, Edge> {
  const edges = new Map<string, Edge>()
  for (const { root: id, when, followers, rule, because } of causes) {
    const root = byId.get(id)
    if (root === undefined || !when.some((verdict) => verdict === root.verdict)) continue
    for (const follower of followers) {
      const row = byId.get(follower)
      if (row !== undefined && !edges.has(follower) && outweighs(root, row) && holds(rule, root, row, language)) edges.set(follower, { root: id, because: because[language] })
    }
  }
  return edges
}

function holds(rule: FollowRule, root: CheckResult, row: CheckResult, language: Language): boolean {
  // Two rows may be unread for reasons that have nothing to do with each other.
  if (root.verdict === 'unknown' && root.reason?.code !== row.reason?.code) return false
  switch (rule.kind) {
    case 'always':
      return true
    case 'unread':
      return row.reason !== null && rule.codes.includes(row.reason.code)
    case 'same-fact': {
      const off = offValues(root).map(({ fact }) => fact)
      const mine = row.reason === null ? offValues(row) : []
      return mine.length > 0 && mine.every(({ fact }) => off.includes(fact))
    }
    case 'all-read': {
      const mine = row.reason === null ? offValues(row) : []
      return mine.length > 0 && mine.every(({ observed }) => observed === rule.observed[language])
    }
    default:
      return assertNever(rule)
  }
}

function offValues(check: CheckResult): CheckResult['evidence'] {
  return check.evidence.filter(({ observed, expected }) => expected !== null && expected !== observed)
}

function sharedEdges(checks: readonly CheckResult[], language: Language): Map<string, Edge> {
  const groups = new Map<string, CheckResult[]>()
  for (const check of checks) {
    const key = sharedKey(check)
    if (key === null) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [check])
    else group.push(check)
  }
  const edges = new Map<string, Edge>()
  for (const group of groups.values()) {
    const [leader, ...others] = [...group].sort((a, b) => weight(b) - weight(a) || rootRank(a.id) - rootRank(b.id))
    const shared = leader?.reason ? sharedReasons[leader.reason.code] : null
    if (leader === undefined || shared === null) continue
    for (const { id } of others) edges.set(id, { root: leader.id, because: shared.because[language] })
  }
  return edges
}

function sharedKey({ verdict, reason }: CheckResult): string | null {
  if (verdict !== 'unknown' || reason === null) return null
  const shared = sharedReasons[reason.code]
  if (shared === null) return null
  return shared.by === 'reason' ? reason.code : `${reason.code}\n${reason.detail}`
}

/** A root stays in the checklist for what follows from it, so it must move the overall verdict at least as much. */
function outweighs(root: CheckResult, row: CheckResult): boolean {
  return isOpen(row) && root.id !== row.id && weight(root) >= weight(row)
}

/** Rows to look at by hand ask for a hand of their own. */
function isOpen({ verdict }: CheckResult): boolean {
  return verdict === 'blocked' || verdict === 'unknown' || verdict === 'at-risk'
}

/** How much a row moves the overall verdict: see `overallVerdict`. */
function weight({ verdict, level }: CheckResult): number {
  if (level === 'informational') return 0
  if (verdict === 'blocked') return 3
  return verdict === 'unknown' && level === 'required' ? 2 : 1
}
