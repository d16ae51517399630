import type { ReactElement } from 'react'
import type { BenchRow } from '../../core/ipc/bench.ts'
import { ask } from '../bridge.ts'
import { useWaitFailure } from './wait-failure.ts'
import { isWaiting, words } from './wait-words.ts'
import './waiting.css'

/** Above the devices: waits for every profile that is on its way, with one button for beginning and ending. */
export function PendingWaits({ rows }: { readonly rows: readonly BenchRow[] }): ReactElement | null {
  const fail = useWaitFailure()
  const waiting = rows.filter((row) => isWaiting(row.wait)).length
  const idle = rows.filter((row) => row.profilePending && !isWaiting(row.wait)).length
  if (waiting + idle === 0) return null
  const toggle = (): void => {
    void ask(idle > 0 ? 'wait:start-pending' : 'wait:stop-all', undefined).then((reply) => {
      if (!reply.ok) fail(reply.error.detail)
    })
  }
  return (
    <p className="pending-waits">
      {words.pending(idle, waiting)}{' '}
      <button type="button" className="text-button" onClick={toggle}>
        {idle > 0 ? words.startAll : words.stopAll}
      </button>
    </p>
  )
}
