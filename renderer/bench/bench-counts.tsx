import { ArrowSortDownRegular } from '@fluentui/react-icons/svg/arrow-sort-down'
import type { ReactElement } from 'react'
import { overallVerdicts, type OverallVerdict } from '../../core/engine/verdict.ts'
import type { BenchRow } from '../../core/ipc/bench.ts'
import { VerdictIcon } from '../ui/verdict-icon.tsx'
import { isBusy } from './bench-state.ts'
import { countOverall, devices } from './bench-words.ts'
import { overallWords } from '../core-words.ts'

interface Props {
  readonly rows: readonly BenchRow[]
  readonly chosen: OverallVerdict | null
  readonly onChoose: (verdict: OverallVerdict | null) => void
  readonly sorted: boolean
  readonly onSort: (sorted: boolean) => void
}

/** How many devices stand where; each count narrows the list to its devices, and the list can begin with the worst. */
export function BenchCounts({ rows, chosen, onChoose, sorted, onSort }: Props): ReactElement {
  const counts = countOverall(rows)
  const busy = rows.filter(isBusy).length
  return (
    <div className="bench-counts" role="group" aria-label="Show devices by verdict">
      {overallVerdicts.map((verdict) => (
        <button
          key={verdict}
          type="button"
          className={`count tone-${verdict}`}
          aria-pressed={chosen === verdict}
          onClick={() => {
            onChoose(chosen === verdict ? null : verdict)
          }}
        >
          <VerdictIcon tone={verdict} />
          <span className="count-number">{counts[verdict]}</span>
          <span className="count-word">{overallWords[verdict]}</span>
        </button>
      ))}
      <button type="button" className="count" aria-pressed={sorted} onClick={() => { onSort(!sorted) }}>
        <ArrowSortDownRegular aria-hidden="true" />
        <span className="count-word">Worst first</span>
      </button>
      <div className="bench-total">
        <span>{busy > 0 ? `${String(rows.length - busy)} of ${devices(rows.length)} checked` : devices(rows.length)}</span>
        {busy > 0 && <progress className="bar" aria-label="Devices checked" max={rows.length} value={rows.length - busy} />}
      </div>
    </div>
  )
}
