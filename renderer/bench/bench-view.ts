import type { BenchRow } from '../../core/ipc/bench.ts'
import { groupId } from './bench-groups.ts'
import { noFilter, type BenchFilter } from './bench-filter.ts'
import type { Sort } from './sort-keys.ts'

/** What is asked about the selected devices. */
export type SelectionForm = 'plan' | 'remove'

/** How somebody looks at the bench. Stays while another page is open. */
export interface BenchView {
  readonly filter: BenchFilter
  /** Null: as they arrived. */
  readonly sort: Sort | null
  readonly grouped: boolean
  /** Ids of groups whose devices are folded away. */
  readonly closed: ReadonlySet<string>
  readonly selected: ReadonlySet<string>
  /** The device whose box was pressed last: a press with Shift selects from there. */
  readonly anchor: string | null
  readonly form: SelectionForm | null
}

export const firstView: BenchView = { filter: noFilter, sort: null, grouped: false, closed: new Set(), selected: new Set(), anchor: null, form: null }

export type ViewAction =
  | { readonly type: 'filtered'; readonly filter: Partial<BenchFilter> }
  | { readonly type: 'sorted'; readonly sort: Sort | null }
  | { readonly type: 'grouped'; readonly grouped: boolean }
  | { readonly type: 'group-toggled'; readonly id: string }
  /** `shown`: ids in the order of the list, for a range. */
  | { readonly type: 'selected'; readonly id: string; readonly on: boolean; readonly range: boolean; readonly shown: readonly string[] }
  | { readonly type: 'selected-all'; readonly ids: readonly string[]; readonly on: boolean }
  | { readonly type: 'selection-cleared' }
  | { readonly type: 'form-opened'; readonly form: SelectionForm | null }
  /** Somebody looks for this device: nothing may hide it. */
  | { readonly type: 'revealed'; readonly row: BenchRow }

export function reduceView(view: BenchView, action: ViewAction): BenchView {
  switch (action.type) {
    case 'filtered':
      return { ...view, filter: { ...view.filter, ...action.filter } }
    case 'sorted':
      return { ...view, sort: action.sort }
    case 'grouped':
      return { ...view, grouped: action.grouped }
    case 'group-toggled':
      return { ...view, closed: withEach(view.closed, [action.id], !view.closed.has(action.id)) }
    case 'selected':
      return {
        ...view,
        anchor: action.id,
        selected: withEach(view.selected, action.range ? rangeOf(action.shown, view.anchor, action.id) : [action.id], action.on),
      }
    case 'selected-all':
      return { ...view, selected: withEach(view.selected, action.ids, action.on) }
    case 'selection-cleared':
      return { ...view, selected: new Set(), anchor: null, form: null }
    case 'form-opened':
      return { ...view, form: action.form }
    case 'revealed':
      return { ...view, filter: noFilter, closed: withEach(view.closed, [groupId(action.row)], false) }
  }
}

/** From one device to the other in the order of the list; just the other when the first is not shown. */
export function rangeOf(shown: readonly string[], from: string | null, to: string): readonly string[] {
  const [a, b] = [from === null ? -1 : shown.indexOf(from), shown.indexOf(to)]
  return a === -1 || b === -1 ? [to] : shown.slice(Math.min(a, b), Math.max(a, b) + 1)
}

function withEach(set: ReadonlySet<string>, ids: readonly string[], on: boolean): ReadonlySet<string> {
  const next = new Set(set)
  for (const id of ids) {
    if (on) next.add(id)
    else next.delete(id)
  }
  return next
}
