import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from 'react'
import { useNow } from '../ui/time.tsx'
import { BenchHead } from './bench-head.tsx'
import type { BenchItem } from './bench-groups.ts'
import { BenchTableRow } from './bench-row.tsx'
import { GroupRow } from './group-row.tsx'
import { neighbor } from './neighbor.ts'
import { drawnLines, offsetsOf } from './row-window.ts'
import type { Sort } from './sort-keys.ts'
import { words } from './table-words.ts'
import { useCards, useRowWindow } from './use-row-window.ts'

/** A list up to this long is drawn as a whole, each line as high as its text. Our own number. */
const mostDrawn = 60

/** Pixels: five lines of a row, and of a card; the style sheet cuts their text to fit. */
const heights = { row: 72, group: 44, card: 232, groupCard: 64 }

interface Props {
  readonly items: readonly BenchItem[]
  /** Devices of the list, in closed groups as well. */
  readonly shown: readonly string[]
  readonly selected: ReadonlySet<string>
  readonly sort: Sort | null
  /** The row to put the focus on; a new object asks again. Null: leave the focus alone. */
  readonly focus: { readonly deviceId: string } | null
  /** The row has it: when the list appears again later, it must not take the focus away from where somebody types. */
  readonly onFocused: () => void
  readonly onOpen: (deviceId: string) => void
  readonly onRemove: (deviceId: string) => void
  readonly onSort: (sort: Sort | null) => void
  readonly onToggleGroup: (id: string) => void
  readonly onSelect: (id: string, on: boolean, range: boolean) => void
  readonly onSelectAll: (on: boolean) => void
}

/**
 * The devices. One Tab stop for the list and then the controls of its current line; arrow keys, Home and End move between
 * lines. Roles are written out, because the style sheet lays rows out as grids and that takes the table meaning away in
 * some browsers. Of a long list only the lines in sight are drawn, at a fixed height, and the one that has the focus.
 */
export function BenchTable(props: Props): ReactElement {
  const { items, shown, selected, sort, focus, onFocused, onOpen, onRemove, onSort, onToggleGroup, onSelect, onSelectAll } = props
  const body = useRef<HTMLTableSectionElement>(null)
  const [current, setCurrent] = useState<string | null>(focus?.deviceId ?? null)
  const [wanted, setWanted] = useState<{ readonly key: string } | null>(null)
  const [obeyed, setObeyed] = useState<Props['focus']>(null)
  if (focus !== obeyed) {
    setObeyed(focus)
    if (focus !== null) {
      setCurrent(focus.deviceId)
      setWanted({ key: focus.deviceId })
    }
  }
  const now = useNow()
  const cards = useCards()
  const fixed = items.length > mostDrawn
  const keys = useMemo(() => items.map(({ key }) => key), [items])
  const at = current === null ? -1 : keys.indexOf(current)
  const currentKey = at === -1 ? (keys[0] ?? null) : current
  const offsets = useMemo(() => offsetsOf(items.map(({ kind }) => (kind === 'row' ? (cards ? heights.card : heights.row) : cards ? heights.groupCard : heights.group))), [items, cards])
  const range = useRowWindow(body, offsets, fixed)
  const { lines, below } = fixed ? drawnLines(offsets, range, at === -1 ? null : at) : { lines: items.map((_item, index) => ({ index, gap: 0 })), below: 0 }

  useEffect(() => {
    if (wanted !== null) focusLine(body.current, wanted.key)
  }, [wanted])

  useEffect(() => {
    if (focus !== null) onFocused()
  }, [focus, onFocused])

  const go = useCallback((key: string) => {
    setCurrent(key)
    setWanted({ key })
  }, [])

  function move(event: KeyboardEvent): void {
    const next = neighbor(keys, currentKey, event.key)
    if (next === null) return
    event.preventDefault()
    go(next)
  }

  const keysNow = useRef(keys)
  useEffect(() => {
    keysNow.current = keys
  }, [keys])
  // The same function for good: another one would draw every row anew.
  const remove = useCallback(
    (id: string): void => {
      const next = neighbor(keysNow.current, id, keysNow.current.at(-1) === id ? 'ArrowUp' : 'ArrowDown')
      if (next !== null) go(next)
      onRemove(id)
    },
    [go, onRemove],
  )

  const selectedHere = shown.filter((id) => selected.has(id)).length
  const selection = selectedHere === 0 ? 'none' : selectedHere === shown.length ? 'all' : 'some'
  const heightOf = (kind: BenchItem['kind']): number | null => (fixed ? (kind === 'row' ? (cards ? heights.card : heights.row) : cards ? heights.groupCard : heights.group) : null)

  return (
    <table className={fixed ? 'bench-table card bench-fixed' : 'bench-table card'} role="table" aria-label={words.table} aria-rowcount={items.length + 1}>
      <thead role="rowgroup">
        <BenchHead sort={sort} onSort={onSort} selection={selection} onSelectAll={onSelectAll} cards={cards} />
      </thead>
      <tbody role="rowgroup" ref={body} onKeyDown={move} style={fixed ? { paddingBottom: below } : undefined}>
        {lines.map(({ index, gap }) => {
          const item = items[index]
          if (item === undefined) return null
          const line = { current: item.key === currentKey, rowIndex: index + 2, height: heightOf(item.kind), gap, onFocus: setCurrent }
          return item.kind === 'group' ? (
            <GroupRow key={item.key} {...line} lineKey={item.key} group={item.group} open={item.open} onToggle={onToggleGroup} />
          ) : (
            <BenchTableRow key={item.key} {...line} row={item.row} selected={selected.has(item.row.id)} now={now} onOpen={onOpen} onRemove={remove} onSelect={onSelect} />
          )
        })}
      </tbody>
    </table>
  )
}

function focusLine(body: HTMLElement | null, key: string): void {
  const line = [...(body?.querySelectorAll<HTMLElement>('[data-line]') ?? [])].find((each) => each.dataset['line'] === key)
  line?.querySelector<HTMLElement>('.bench-open, .group-button')?.focus()
}
