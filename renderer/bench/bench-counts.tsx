import { ArrowSortDownRegular } from '@fluentui/react-icons/svg/arrow-sort-down'
import type { ReactElement } from 'react'
import { overallVerdicts } from '../../core/engine/verdict.ts'
import type { BenchRow } from '../../core/ipc/bench.ts'
import { VerdictIcon } from '../ui/verdict-icon.tsx'
import { hasStatus, type StatusFilter } from './bench-filter.ts'
import { isBusy } from './bench-state.ts'
import { words } from './page-words.ts'
import { overallWords } from '../core-words.ts'

interface Props {
  readonly rows: readonly BenchRow[]
  readonly chosen: StatusFilter | null
  readonly onChoose: (status: StatusFilter | null) => void
  readonly worstFirst: boolean
  readonly onWorstFirst: (on: boolean) => void
}

/** How many devices stand where; each count narrows the list to its devices, and the list can begin with the worst. */
export function BenchCounts({ rows, chosen, onChoose, worstFirst, onWorstFirst }: Props): ReactElement {
  const busy = rows.filter(isBusy).length
  const failed = rows.some((row) => row.state === 'failed') || chosen === 'failed'
  const statuses: readonly StatusFilter[] = failed ? [...overallVerdicts, 'failed'] : overallVerdicts
  return (
    <div className="bench-counts" role="group" aria-label={words.byVerdict}>
      {statuses.map((status) => (
        <button
          key={status}
          type="button"
          className={`count tone-${status}`}
          aria-pressed={chosen === status}
          onClick={() => {
            onChoose(chosen === status ? null : status)
          }}
        >
          <VerdictIcon tone={status} />
          <span className="count-number">{rows.filter((row) => hasStatus(row, status)).length}</span>
          <span className="count-word">{status === 'failed' ? words.failed : overallWords[status]}</span>
        </button>
      ))}
      <button type="button" className="count" aria-pressed={worstFirst} onClick={() => { onWorstFirst(!worstFirst) }}>
        <ArrowSortDownRegular aria-hidden="true" />
        <span className="count-word">{words.worstFirst}</span>
      </button>
      <div className="bench-total">
        <span>{busy > 0 ? words.checkedSoFar(rows.length - busy, rows.length) : words.devices(rows.length)}</span>
        {busy > 0 && <progress className="bar" aria-label={words.devicesChecked} max={rows.length} value={rows.length - busy} />}
      </div>
    </div>
  )
}
