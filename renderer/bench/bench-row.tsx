import { memo, useId, type ReactElement } from 'react'
import type { BenchRow } from '../../core/ipc/bench.ts'
import { printable } from '../../core/report/printable.ts'
import { shownLabel } from '../../core/words/shown-label.ts'
import { pageLanguage } from '../page-language.ts'
import { DeviceText } from '../ui/device-text.tsx'
import { StatusBadge } from '../ui/status-badge.tsx'
import { Moment } from '../ui/time.tsx'
import { RowWait } from '../waiting/row-wait.tsx'
import { overlayText, rowName, rowStatus, sourceText } from './bench-words.ts'
import { factsAge } from './facts-age.ts'
import { lineStyle } from './group-row.tsx'
import { NextStep } from './next-step.tsx'
import { words as page } from './page-words.ts'
import { words } from './table-words.ts'
import { scenarioTitles } from '../core-words.ts'

interface Props {
  readonly row: BenchRow
  /** The row whose buttons are in the Tab order. */
  readonly current: boolean
  readonly selected: boolean
  readonly now: number
  /** Of the whole list, the head being the first. */
  readonly rowIndex: number
  /** Null: as high as its text. Pixels. */
  readonly height: number | null
  readonly gap: number
  readonly onFocus: (key: string) => void
  readonly onOpen: (id: string) => void
  readonly onRemove: (id: string) => void
  readonly onSelect: (id: string, on: boolean, range: boolean) => void
}

/** One device. Plain buttons: hundreds of the kit's would be what a long list spends its time on. */
export const BenchTableRow = memo(function BenchTableRow({ row, current, selected, now, rowIndex, height, gap, onFocus, onOpen, onRemove, onSelect }: Props): ReactElement {
  const status = rowStatus(row)
  const nextId = useId()
  const name = printable(rowName(row))
  const serial = row.serialNumber === null ? page.noSerialInside : page.serial(printable(row.serialNumber))
  const tabIndex = current ? 0 : -1
  const age = factsAge(row, now)
  return (
    <tr
      role="row"
      className={selected ? 'bench-row bench-selected' : 'bench-row'}
      data-device={row.id}
      data-line={row.id}
      aria-rowindex={rowIndex}
      style={lineStyle(height, gap)}
      onFocus={() => { onFocus(row.id) }}
    >
      <td role="cell" className="cell-select">
        <input
          type="checkbox"
          tabIndex={tabIndex}
          aria-label={words.select(name)}
          checked={selected}
          onChange={(event) => { onSelect(row.id, event.target.checked, (event.nativeEvent as MouseEvent).shiftKey) }}
        />
      </td>
      <td role="cell" className="cell-status">
        <StatusBadge tone={status.tone} word={status.word} size={20} />
      </td>
      <td role="cell" className="cell-device">
        <button
          type="button"
          className="bench-open"
          tabIndex={tabIndex}
          aria-label={`${status.word}: ${name}, ${serial}`}
          aria-describedby={nextId}
          onClick={() => { onOpen(row.id) }}
        >
          <DeviceText text={rowName(row)} />
        </button>
        <span className="second-line">
          <DeviceText text={[row.serialNumber ?? page.noSerial, ...(row.model === null ? [] : [row.model])].join(' · ')} />
        </span>
      </td>
      <td role="cell" className="cell-next">
        <div id={nextId}>
          <NextStep row={row} />
        </div>
        <RowWait row={row} tabIndex={tabIndex} now={now} />
      </td>
      <td role="cell" className="cell-plan">
        <span className="plan-name">{scenarioTitles[row.scenario]}</span> <span className="second-line">{overlayText(row.overlays)}</span>
        {row.user !== null && (
          <span className="second-line cell-user">
            <DeviceText text={row.user} />
          </span>
        )}
      </td>
      <td role="cell" className="cell-source">
        {sourceText(row)}
        {(row.source === 'evidence' || row.source === 'hyper-v') && row.name !== null && row.name !== row.label && (
          <span className="second-line">
            <DeviceText text={shownLabel(row.label, pageLanguage)} />
          </span>
        )}
      </td>
      <td role="cell" className="cell-age quiet">
        {age !== null && <Moment iso={age.iso} text={age.text} />}
      </td>
      <td role="cell" className="cell-remove">
        <button type="button" className="row-remove" tabIndex={tabIndex} aria-label={page.removeDevice(name)} title={page.remove} onClick={() => { onRemove(row.id) }}>
          {/* Not the kit's icon, which works out its styles anew for every row. */}
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" stroke="currentColor" fill="none" />
          </svg>
        </button>
      </td>
    </tr>
  )
})
