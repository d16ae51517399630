import { Button } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { memo, useId, type ReactElement } from 'react'
import type { BenchRow } from '../../core/ipc/bench.ts'
import { printable } from '../../core/report/printable.ts'
import { DeviceText } from '../ui/device-text.tsx'
import { StatusBadge } from '../ui/status-badge.tsx'
import { ageText, Moment } from '../ui/time.tsx'
import { RowWait } from '../waiting/row-wait.tsx'
import { overlayText, progressText, rowName, rowStatus, sourceText } from './bench-words.ts'
import { scenarioTitles } from '../core-words.ts'

interface Props {
  readonly row: BenchRow
  /** The row whose buttons are in the Tab order. */
  readonly current: boolean
  readonly now: number
  readonly onFocus: (id: string) => void
  readonly onOpen: (id: string) => void
  readonly onRemove: (id: string) => void
}

export const BenchTableRow = memo(function BenchTableRow({ row, current, now, onFocus, onOpen, onRemove }: Props): ReactElement {
  const status = rowStatus(row)
  const nextId = useId()
  const name = printable(rowName(row))
  const serial = row.serialNumber === null ? 'serial number not read' : `serial number ${printable(row.serialNumber)}`
  const tabIndex = current ? 0 : -1
  return (
    <tr role="row" className="bench-row" data-device={row.id} onFocus={() => { onFocus(row.id) }}>
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
          <DeviceText text={[row.serialNumber ?? 'Serial number not read', ...(row.model === null ? [] : [row.model])].join(' · ')} />
        </span>
      </td>
      <td role="cell" className="cell-next">
        <div id={nextId}>
          <NextStep row={row} />
        </div>
        <RowWait row={row} tabIndex={tabIndex} now={now} />
      </td>
      <td role="cell" className="cell-plan">
        {scenarioTitles[row.scenario]}{' '}
        <span className="second-line">{overlayText(row.overlays)}</span>
      </td>
      <td role="cell" className="cell-source">
        {sourceText(row)}
        {(row.source === 'evidence' || row.source === 'hyper-v') && row.label !== rowName(row) && (
          <span className="second-line">
            <DeviceText text={row.label} />
          </span>
        )}
      </td>
      <td role="cell" className="cell-age quiet">
        {row.scannedAt !== null && <Moment iso={row.scannedAt} text={ageText(row.scannedAt, now)} />}
      </td>
      <td role="cell" className="cell-remove">
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          tabIndex={tabIndex}
          aria-label={`Remove ${name} from the bench`}
          title="Remove from the bench"
          onClick={() => { onRemove(row.id) }}
        />
      </td>
    </tr>
  )
})

/** What a technician should look at on this device now. */
function NextStep({ row }: { readonly row: BenchRow }): ReactElement {
  if (row.state === 'failed') return <DeviceText text={row.error ?? 'The scan failed.'} />
  if (row.state === 'waiting') return <span className="quiet">In line</span>
  if (row.state === 'scanning') {
    return (
      <>
        <span className="quiet">
          {progressText(row)}
          {row.progress !== null && row.progress.text !== '' && <> · <DeviceText text={row.progress.text} /></>}
        </span>
        <progress className="bar" aria-label="Facts read" max={row.progress?.total ?? 1} value={row.progress?.done ?? 0} />
      </>
    )
  }
  if (row.firstFix !== null) {
    return (
      <>
        <span className="fix-title">{row.firstFix.title}</span>
        <span className="second-line">{row.firstFix.summary}</span>
      </>
    )
  }
  return <span className="quiet">{row.overall === 'ready' ? 'Nothing to fix' : row.headline}</span>
}
