import { useEffect, useState } from 'react'
import type { BenchRow, Plan } from '../../core/ipc/bench.ts'

/** After this the machine's own plan is shown again: it has refused the change, and said so elsewhere. */
const waitMs = 3_000

/**
 * The plan to show and how to change it. Between a click and the machine's answer the wish is shown, so
 * that a second click builds on the first instead of undoing it.
 */
export function usePlan(row: BenchRow, send: (plan: Plan) => void): readonly [Plan, (plan: Plan) => void] {
  const kept: Plan = { scenario: row.scenario, overlays: row.overlays, user: row.user }
  const [wish, setWish] = useState<Plan | null>(null)
  const answered = wish !== null && JSON.stringify(wish) === JSON.stringify(kept)
  if (answered) setWish(null)

  useEffect(() => {
    if (wish === null) return undefined
    const timer = setTimeout(() => { setWish(null) }, waitMs)
    return () => { clearTimeout(timer) }
  }, [wish])

  return [
    wish ?? kept,
    (plan) => {
      setWish(plan)
      send(plan)
    },
  ]
}
