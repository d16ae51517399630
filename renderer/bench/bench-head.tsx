import { useEffect, useRef, type ReactElement } from 'react'
import { nextSort } from './bench-sort.ts'
import type { Sort, SortKey } from './sort-keys.ts'
import { words } from './table-words.ts'

interface Props {
  readonly sort: Sort | null
  readonly onSort: (sort: Sort | null) => void
  readonly selection: 'none' | 'some' | 'all'
  readonly onSelectAll: (on: boolean) => void
  /** The rows are cards: the head is not seen, and "Sort by" above the list does what its buttons do. */
  readonly cards: boolean
}

/** A column may hold several things that one can sort by. */
const columns: readonly (readonly SortKey[])[] = [['status'], ['name', 'serial', 'model'], ['fix'], ['scenario', 'user'], ['source'], ['age']]

/** The first row of the list: selects all, and sorts by any column. */
export function BenchHead({ sort, onSort, selection, onSelectAll, cards }: Props): ReactElement {
  return (
    <tr role="row" className="bench-row bench-head" aria-rowindex={1}>
      <th role="columnheader" scope="col" className="cell-select">
        <SelectAll selection={selection} onSelectAll={onSelectAll} />
      </th>
      {columns.map((keys) => {
        const own = sort !== null && keys.includes(sort.key) ? sort : null
        return (
          <th key={keys[0]} role="columnheader" scope="col" aria-sort={own === null ? 'none' : own.descending ? 'descending' : 'ascending'}>
            {cards ? keys.map((key) => words.columns[key]).join(', ') : keys.map((key) => (
              <button key={key} type="button" className="sort-button" onClick={() => { onSort(nextSort(sort, key)) }}>
                {words.columns[key]}
                <span className="sort-mark" aria-hidden="true">
                  {own?.key === key ? (own.descending ? '↓' : '↑') : ''}
                </span>
              </button>
            ))}
          </th>
        )
      })}
      <th role="columnheader" scope="col">
        <span className="sr-only">{words.removeColumn}</span>
      </th>
    </tr>
  )
}

function SelectAll({ selection, onSelectAll }: Pick<Props, 'selection' | 'onSelectAll'>): ReactElement {
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    // There is no attribute for a box that is neither on nor off.
    if (box.current !== null) box.current.indeterminate = selection === 'some'
  }, [selection])
  return (
    <input
      ref={box}
      type="checkbox"
      aria-label={words.selectAll}
      checked={selection === 'all'}
      onChange={(event) => { onSelectAll(event.target.checked) }}
    />
  )
}
