import type { ReactElement } from 'react'
import { overallVerdicts, overallWords, type OverallVerdict } from '../../core/engine/verdict.ts'
import type { BenchRow } from '../../core/ipc/bench.ts'
import { VerdictIcon } from '../ui/verdict-icon.tsx'
import { isBusy } from './bench-state.ts'
import { countOverall, devices } from './bench-words.ts'

interface Props {
  readonly rows: readonly BenchRow[]
  readonly chosen: OverallVerdict | null
  readonly onChoose: (verdict: OverallVerdict | null) => void
}

/** How many devices stand where; each count narrows the list to its devices. */
export function BenchCounts({ rows, chosen, onChoose }: Props): ReactElement {
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
      <div className="bench-total">
        <span>{busy > 0 ? `${String(rows.length - busy)} of ${devices(rows.length)} checked` : devices(rows.length)}</span>
        {busy > 0 && <progress className="bar" aria-label="Devices checked" max={rows.length} value={rows.length - busy} />}
      </div>
    </div>
  )
}
