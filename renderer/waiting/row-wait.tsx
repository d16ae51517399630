import { memo, type ReactElement } from 'react'
import type { BenchRow } from '../../core/ipc/bench.ts'
import { printable } from '../../core/report/printable.ts'
import { shortEstimate } from '../../core/waiting/estimate-words.ts'
import { shownLabel } from '../../core/words/shown-label.ts'
import { ask } from '../bridge.ts'
import { useWaitFailure } from './wait-failure.ts'
import { pageLanguage } from '../page-language.ts'
import { isWaiting, spanText, words } from './wait-words.ts'
import './waiting.css'

interface Props {
  readonly row: BenchRow
  readonly tabIndex: number
  /** The time of this machine, in milliseconds. */
  readonly now: number
}

/** In the row of a device whose profile is on its way: how the waiting goes, and how to begin or end it. */
export const RowWait = memo(function RowWait({ row, tabIndex, now }: Props): ReactElement | null {
  const fail = useWaitFailure()
  const { wait } = row
  const waiting = isWaiting(wait)
  if (!waiting && !row.profilePending) return null
  const usual = waiting && wait.watched !== null ? shortEstimate(wait.watched, pageLanguage) : null
  const name = printable(row.name ?? shownLabel(row.label, pageLanguage))
  const toggle = (): void => {
    void ask(waiting ? 'wait:stop' : 'wait:start', row.id).then((reply) => {
      if (!reply.ok) fail(reply.error.detail)
    })
  }
  return (
    <span className="row-wait">
      {waiting && <span>{words.rowState(wait.state, spanText(wait.since, now), usual)}</span>}
      {/* One button for both, so that the focus stays where it was. */}
      <button type="button" className="text-button" tabIndex={tabIndex} aria-label={waiting ? words.stopFor(name) : words.startFor(name)} onClick={toggle}>
        {waiting ? words.stop : words.start}
      </button>
    </span>
  )
})
