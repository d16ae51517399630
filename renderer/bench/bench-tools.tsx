import { useRef, type ReactElement, type RefObject } from 'react'
import { SearchRegular } from '@fluentui/react-icons/svg/search'
import type { BenchRow } from '../../core/ipc/bench.ts'
import { DeviceText } from '../ui/device-text.tsx'
import type { BenchFilter } from './bench-filter.ts'
import { addKey, endsScan, noBurst } from './scanner-burst.ts'
import { sortKeys, type Sort } from './sort-keys.ts'
import { sourceKind, sourceKinds } from './source-kind.ts'
import { sourceWords, words } from './table-words.ts'

interface Props {
  readonly rows: readonly BenchRow[]
  readonly filter: BenchFilter
  readonly sort: Sort | null
  readonly grouped: boolean
  readonly searchBox: RefObject<HTMLInputElement | null>
  /** What the last search by Enter or scanner came to; empty when it found its device. */
  readonly outcome: string
  readonly onFilter: (filter: Partial<BenchFilter>) => void
  /** Enter in the search box. `scanned`: the keys came as fast as from a scanner. */
  readonly onFind: (text: string, scanned: boolean) => void
  readonly onSort: (sort: Sort | null) => void
  readonly onGroup: (grouped: boolean) => void
}

/** Search, source, order and grouping. */
export function BenchTools({ rows, filter, sort, grouped, searchBox, outcome, onFilter, onFind, onSort, onGroup }: Props): ReactElement {
  const burst = useRef(noBurst)
  const present = new Set(rows.map(sourceKind))
  const sources = sourceKinds.filter((kind) => present.has(kind) || kind === filter.source)
  return (
    <div className="bench-tools">
      <div className="bench-search" role="search">
        <SearchRegular aria-hidden="true" />
        <input
          ref={searchBox}
          type="search"
          aria-label={words.search}
          aria-describedby="bench-search-outcome"
          placeholder={words.search}
          title={words.searchHint}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={filter.search}
          onChange={(event) => { onFilter({ search: event.target.value }) }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') {
              event.preventDefault()
              onFind(event.currentTarget.value, endsScan(burst.current, event.timeStamp))
              burst.current = noBurst
            } else if (event.key === 'Escape' && filter.search !== '') {
              event.preventDefault()
              onFilter({ search: '' })
            } else if (event.key.length === 1) burst.current = addKey(burst.current, event.key, event.timeStamp)
          }}
        />
      </div>
      {sources.length > 1 && (
        <label className="bench-choice">
          <span>{words.sourceLabel}</span>
          <select
            value={filter.source ?? ''}
            onChange={(event) => { onFilter({ source: sourceKinds.find((kind) => kind === event.target.value) ?? null }) }}
          >
            <option value="">{words.anySource}</option>
            {sources.map((kind) => (
              <option key={kind} value={kind}>
                {sourceWords[kind]}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="bench-choice">
        <span>{words.sortBy}</span>
        <select
          value={sort?.key ?? ''}
          onChange={(event) => {
            const key = sortKeys.find((each) => each === event.target.value)
            onSort(key === undefined ? null : { key, descending: false })
          }}
        >
          <option value="">{words.arrived}</option>
          {sortKeys.map((key) => (
            <option key={key} value={key}>
              {words.columns[key]}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="count" aria-pressed={grouped} onClick={() => { onGroup(!grouped) }}>
        {words.group}
      </button>
      <p id="bench-search-outcome" role="alert" className="bench-outcome">
        {outcome !== '' && <DeviceText text={outcome} />}
      </p>
    </div>
  )
}
