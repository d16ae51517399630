import type { BenchRow } from '../../core/ipc/bench.ts'

/** Devices that need the same thing. */
export interface BenchGroup {
  /** The check to fix first, or one of the groups without one. */
  readonly id: string
  readonly kind: 'fix' | 'failed' | 'unjudged' | 'ready'
  /** What to do, or else what is wrong; empty for groups without a check. */
  readonly fix: string
  readonly rows: readonly BenchRow[]
}

/** A line of the list. */
export type BenchItem =
  | { readonly kind: 'group'; readonly key: string; readonly group: BenchGroup; readonly open: boolean }
  | { readonly kind: 'row'; readonly key: string; readonly row: BenchRow }

/** How much one device weighs: a blocked one is worth three that are at risk. Our own choice. */
const weights = { blocked: 3, 'cannot-tell': 2, 'at-risk': 1, ready: 0 } as const

/**
 * Groups by the check to fix first. What helps most comes first: many devices and bad verdicts; then devices without a
 * verdict, and last those that need nothing. Inside a group the order stays.
 */
export function groupRows(rows: readonly BenchRow[]): readonly BenchGroup[] {
  const groups = new Map<string, BenchRow[]>()
  for (const row of rows) {
    const id = groupId(row)
    const known = groups.get(id)
    if (known === undefined) groups.set(id, [row])
    else known.push(row)
  }
  return [...groups]
    .map(([id, members]) => ({ group: aGroup(id, members), weight: members.reduce((sum, row) => sum + weightOf(row), 0) }))
    .sort((a, b) => lateness(a.group) - lateness(b.group) || b.weight - a.weight)
    .map(({ group }) => group)
}

/** The lines of the list, without the devices of closed groups. */
export function listItems(rows: readonly BenchRow[], grouped: boolean, closed: ReadonlySet<string>): readonly BenchItem[] {
  const lines = (of: readonly BenchRow[]): readonly BenchItem[] => of.map((row) => ({ kind: 'row', key: row.id, row }))
  if (!grouped) return lines(rows)
  return groupRows(rows).flatMap((group): readonly BenchItem[] => {
    const open = !closed.has(group.id)
    return [{ kind: 'group', key: `group ${group.id}`, group, open }, ...(open ? lines(group.rows) : [])]
  })
}

/** Ids of checks have no slash, so no check can be taken for one of these. */
const withoutCheck = { failed: '/failed', unjudged: '/unjudged', ready: '/ready' } as const

export function groupId(row: BenchRow): string {
  if (row.state === 'failed') return withoutCheck.failed
  if (row.firstFix !== null) return row.firstFix.checkId
  return row.state === 'judged' && row.overall === 'ready' ? withoutCheck.ready : withoutCheck.unjudged
}

function aGroup(id: string, rows: readonly BenchRow[]): BenchGroup {
  const kind = (['failed', 'unjudged', 'ready'] as const).find((each) => withoutCheck[each] === id) ?? 'fix'
  const first = rows[0]?.firstFix
  // Devices may have the same check to fix in different ways; then what is wrong says more than what to do about one of them.
  const same = rows.every((row) => row.firstFix?.summary === first?.summary) && first?.summary !== ''
  return { id, kind, fix: kind === 'fix' ? ((same ? first?.summary : first?.title) ?? '') : '', rows }
}

function weightOf(row: BenchRow): number {
  if (row.state === 'failed') return weights['cannot-tell']
  return row.overall === null ? 0 : weights[row.overall]
}

function lateness({ kind }: BenchGroup): number {
  return kind === 'ready' ? 2 : kind === 'unjudged' ? 1 : 0
}
