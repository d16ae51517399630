import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react'
import type { BenchRow } from '../../core/ipc/bench.ts'
import { useNow } from '../ui/time.tsx'
import { BenchTableRow } from './bench-row.tsx'
import { neighbor } from './neighbor.ts'

interface Props {
  readonly rows: readonly BenchRow[]
  /** The row one came back from; null: leave the focus alone. */
  readonly focusId: string | null
  readonly onOpen: (deviceId: string) => void
  readonly onRemove: (deviceId: string) => void
}

/**
 * The devices. One Tab stop for the list and one for the remove button of its current row; arrow keys,
 * Home and End move between rows. Roles are written out, because the style sheet lays rows out as
 * grids and that takes the table meaning away in some browsers.
 */
export function BenchTable({ rows, focusId, onOpen, onRemove }: Props): ReactElement {
  const body = useRef<HTMLTableSectionElement>(null)
  const [current, setCurrent] = useState<string | null>(focusId)
  const now = useNow()
  const currentId = rows.some((row) => row.id === current) ? current : (rows[0]?.id ?? null)

  useEffect(() => {
    if (focusId !== null) focusRow(body.current, focusId)
  }, [focusId])

  function move(event: KeyboardEvent): void {
    const next = neighbor(rows.map((row) => row.id), currentId, event.key)
    if (next === null) return
    event.preventDefault()
    setCurrent(next)
    focusRow(body.current, next)
  }

  function remove(id: string): void {
    const ids = rows.map((row) => row.id)
    const next = neighbor(ids, id, ids.at(-1) === id ? 'ArrowUp' : 'ArrowDown')
    if (next !== null) {
      setCurrent(next)
      focusRow(body.current, next)
    }
    onRemove(id)
  }

  return (
    <table className="bench-table card" role="table" aria-label="Devices">
      <thead role="rowgroup">
        <tr role="row" className="bench-row bench-head">
          {['Status', 'Device', 'First thing to fix', 'Scenario', 'Source', 'Checked'].map((title) => (
            <th key={title} role="columnheader" scope="col">
              {title}
            </th>
          ))}
          <th role="columnheader" scope="col">
            <span className="sr-only">Remove</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup" ref={body} onKeyDown={move}>
        {rows.map((row) => (
          <BenchTableRow
            key={row.id}
            row={row}
            current={row.id === currentId}
            now={now}
            onFocus={setCurrent}
            onOpen={onOpen}
            onRemove={remove}
          />
        ))}
      </tbody>
    </table>
  )
}

function focusRow(body: HTMLElement | null, id: string): void {
  const row = [...(body?.querySelectorAll<HTMLElement>('[data-device]') ?? [])].find((each) => each.dataset['device'] === id)
  row?.querySelector<HTMLElement>('.bench-open')?.focus()
}
