import { lazy, Suspense, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState, type ReactElement } from 'react'
import type { BenchRow } from '../../core/ipc/bench.ts'
import { BenchCounts } from './bench-counts.tsx'
import { filterRows, noFilter } from './bench-filter.ts'
import { groupRows, listItems } from './bench-groups.ts'
import { sortRows } from './bench-sort.ts'
import { BenchTable } from './bench-table.tsx'
import { BenchTools } from './bench-tools.tsx'
import type { BenchView, ViewAction } from './bench-view.ts'
import { findDevice } from './find-device.ts'
import { words } from './table-words.ts'
import { useScanner } from './use-scanner.ts'

const SheetMenu = lazy(async () => ({ default: (await import('../export/sheet-menu.tsx')).SheetMenu }))
const SelectionBar = lazy(async () => ({ default: (await import('./selection-bar.tsx')).SelectionBar }))

interface Props {
  readonly rows: readonly BenchRow[]
  readonly view: BenchView
  readonly onView: (action: ViewAction) => void
  /** The row one came back from; null: leave the focus alone. */
  readonly focusId: string | null
  readonly onOpen: (deviceId: string) => void
  readonly onRemove: (deviceId: string) => void
}

/** The devices of the bench with everything to find, order and choose them. */
export function BenchList({ rows, view, onView, focusId, onOpen, onRemove }: Props): ReactElement {
  const { filter, sort, grouped, selected } = view
  // The list follows in slices, so that no key in the search box waits for it.
  const later = useDeferredValue(view)
  const searchBox = useRef<HTMLInputElement>(null)
  const [outcome, setOutcome] = useState('')
  const [focus, setFocus] = useState<{ readonly deviceId: string } | null>(focusId === null ? null : { deviceId: focusId })
  const shownFocus = useDeferredValue(focus)
  const forgetFocus = useCallback(() => { setFocus(null) }, [])
  const shownRows = useMemo(() => sortRows(filterRows(rows, later.filter), later.sort), [rows, later.filter, later.sort])
  const items = useMemo(() => listItems(shownRows, later.grouped, later.closed), [shownRows, later.grouped, later.closed])
  // In the order of the list, for a range.
  const shown = useMemo(() => (later.grouped ? groupRows(shownRows).flatMap((group) => group.rows) : shownRows).map(({ id }) => id), [shownRows, later.grouped])
  const chosen = useMemo(() => rows.filter(({ id }) => selected.has(id)).map(({ id }) => id), [rows, selected])
  const hidden = useMemo(() => {
    const inSight = new Set(shown)
    return chosen.filter((id) => !inSight.has(id)).length
  }, [chosen, shown])
  // For the hand-over sheets: those that are selected or else those that are shown.
  const judged = useMemo(() => {
    const wanted = new Set(chosen.length > 0 ? chosen : shown)
    return rows.filter(({ id, state }) => state === 'judged' && wanted.has(id)).map(({ id }) => id)
  }, [rows, chosen, shown])
  const sheets = useMemo(
    () =>
      judged.length > 0 && (
        <Suspense>
          <SheetMenu deviceIds={judged} />
        </Suspense>
      ),
    [judged],
  )
  const shownNow = useRef(shown)
  useEffect(() => {
    shownNow.current = shown
  }, [shown])

  function find(text: string, scanned: boolean): void {
    const found = findDevice(rows, text, scanned)
    const row = found.kind === 'one' ? rows.find(({ id }) => id === found.id) : undefined
    if (row !== undefined) {
      setOutcome('')
      onView({ type: 'revealed', row })
      setFocus({ deviceId: row.id })
      return
    }
    const plain = text.trim()
    if (plain === '') return
    onView({ type: 'filtered', filter: { search: plain } })
    setOutcome(found.kind === 'many' ? words.severalFit(found.count, plain) : scanned ? words.noSuchSerial(plain) : words.noSuchDevice(plain))
    // For the next scan, which then replaces this one.
    setTimeout(() => {
      searchBox.current?.focus()
      searchBox.current?.select()
    }, 0)
  }

  useScanner({
    onScan: (text) => { find(text, true) },
    onTyped: (text) => { onView({ type: 'filtered', filter: { search: text.trim() } }) },
  })

  const toggleGroup = useCallback((id: string) => { onView({ type: 'group-toggled', id }) }, [onView])
  const select = useCallback(
    (id: string, on: boolean, range: boolean) => { onView({ type: 'selected', id, on, range, shown: shownNow.current }) },
    [onView],
  )

  return (
    <>
      <BenchCounts
        rows={rows}
        chosen={filter.status}
        onChoose={(status) => { onView({ type: 'filtered', filter: { status } }) }}
        worstFirst={sort?.key === 'status' && !sort.descending}
        onWorstFirst={(on) => { onView({ type: 'sorted', sort: on ? { key: 'status', descending: false } : null }) }}
      />
      <BenchTools
        rows={rows}
        filter={filter}
        sort={sort}
        grouped={grouped}
        searchBox={searchBox}
        outcome={outcome}
        onFilter={(change) => {
          setOutcome('')
          onView({ type: 'filtered', filter: change })
        }}
        onFind={find}
        onSort={(next) => { onView({ type: 'sorted', sort: next }) }}
        onGroup={(on) => { onView({ type: 'grouped', grouped: on }) }}
      />
      {sheets}
      {chosen.length > 0 && (
        <Suspense>
          <SelectionBar ids={chosen} hidden={hidden} form={view.form} onForm={(form) => { onView({ type: 'form-opened', form }) }} onClear={() => { onView({ type: 'selection-cleared' }) }} />
        </Suspense>
      )}
      {shownRows.length < rows.length && (
        <p className="bench-none">
          <span role="status">{shownRows.length === 0 ? words.nothing : words.shown(shownRows.length, rows.length)}</span>{' '}
          <button
            type="button"
            className="text-button"
            onClick={() => {
              setOutcome('')
              onView({ type: 'filtered', filter: noFilter })
            }}
          >
            {words.showAll}
          </button>
        </p>
      )}
      {shownRows.length > 0 && (
        <BenchTable
          items={items}
          shown={shown}
          selected={selected}
          sort={sort}
          focus={shownFocus}
          onFocused={forgetFocus}
          onOpen={onOpen}
          onRemove={onRemove}
          onSort={(next) => { onView({ type: 'sorted', sort: next }) }}
          onToggleGroup={toggleGroup}
          onSelect={select}
          onSelectAll={(on) => { onView({ type: 'selected-all', ids: shown, on }) }}
        />
      )}
    </>
  )
}
