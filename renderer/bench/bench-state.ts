import type { BenchRow } from '../../core/ipc/bench.ts'
import { afterChange, type BenchChange } from '../../core/ipc/bench-change.ts'

export interface BenchState {
  /** False until the first answer: an unread bench is not an empty one. */
  readonly loaded: boolean
  readonly rows: readonly BenchRow[]
  /** The ways to add devices that wait for an answer. */
  readonly adding: readonly AddChannel[]
  /** One sentence for each thing that went wrong while adding. */
  readonly problems: readonly string[]
  /** True once devices were seen scanning: only then is a result news. */
  readonly sawScan: boolean
  /** Devices that turned ready with the last rows; the same list until others do. */
  readonly turnedReady: readonly BenchRow[]
}

export type AddChannel = 'bench:add-this-machine' | 'bench:open-evidence' | 'bench:add-hyper-v' | 'bench:add-demo'

export type BenchAction =
  | { readonly type: 'rows-arrived'; readonly rows: readonly BenchRow[] }
  | { readonly type: 'rows-changed'; readonly change: BenchChange }
  | { readonly type: 'add-started'; readonly channel: AddChannel }
  | { readonly type: 'add-ended'; readonly channel: AddChannel; readonly problems: readonly string[] }
  /** Files that somebody dropped on the window were read. */
  | { readonly type: 'files-dropped'; readonly problems: readonly string[] }
  | { readonly type: 'action-failed'; readonly problem: string }
  | { readonly type: 'problem-dismissed'; readonly which: number | 'all' }

export const emptyBench: BenchState = { loaded: false, rows: [], adding: [], problems: [], sawScan: false, turnedReady: [] }

export function reduceBench(state: BenchState, action: BenchAction): BenchState {
  switch (action.type) {
    case 'rows-arrived':
      return withRows(state, keepUnchanged(state.rows, action.rows))
    case 'rows-changed': {
      const rows = afterChange(state.rows, { ...action.change, rows: keepUnchanged(state.rows, action.change.rows) })
      // What is missing comes with the whole bench, which was asked for. One that was not read is not empty.
      return rows === null || (!state.loaded && action.change.ids === null) ? state : withRows(state, rows)
    }
    case 'add-started':
      return { ...state, adding: [...state.adding, action.channel], problems: [] }
    case 'add-ended':
      return {
        ...state,
        adding: state.adding.filter((channel) => channel !== action.channel),
        problems: [...state.problems, ...action.problems],
      }
    case 'files-dropped':
      return { ...state, problems: action.problems }
    case 'action-failed':
      return { ...state, problems: [...state.problems, action.problem] }
    case 'problem-dismissed':
      return { ...state, problems: action.which === 'all' ? [] : state.problems.filter((_problem, index) => index !== action.which) }
  }
}

/** Waiting for its scan or in it. */
export function isBusy(row: BenchRow): boolean {
  return row.state === 'waiting' || row.state === 'scanning'
}

function withRows(state: BenchState, rows: readonly BenchRow[]): BenchState {
  return { ...state, loaded: true, rows, sawScan: state.sawScan || rows.some(isBusy), turnedReady: turnedReady(state, rows) }
}

/** Whatever the machine tells are fresh objects. Rows that say the same keep their old one, so that React draws only the one that moved. */
function keepUnchanged(before: readonly BenchRow[], after: readonly BenchRow[]): readonly BenchRow[] {
  const old = new Map(before.map((row) => [row.id, row]))
  return after.map((row) => {
    const known = old.get(row.id)
    return known !== undefined && JSON.stringify(known) === JSON.stringify(row) ? known : row
  })
}

/** Devices that had another verdict and are ready now. The first verdict of a device is told with all the others. */
function turnedReady({ rows, turnedReady: before }: BenchState, after: readonly BenchRow[]): readonly BenchRow[] {
  const known = new Map(rows.map((row) => [row.id, lastVerdict(row)]))
  const turned = after.filter((row) => {
    const was = known.get(row.id)
    return row.state === 'judged' && row.overall === 'ready' && was !== undefined && was !== null && was !== 'ready'
  })
  return turned.length === 0 ? before : turned
}

/** A scan under way keeps the verdict of the one before it in the row. */
function lastVerdict({ overall }: BenchRow): BenchRow['overall'] {
  return overall
}
