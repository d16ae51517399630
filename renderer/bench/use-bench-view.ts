import { useReducer } from 'react'
import { firstView, reduceView, type BenchView, type ViewAction } from './bench-view.ts'

/** Kept by the window, not by the page: who comes back from a device finds the bench as it was. */
export function useBenchView(): readonly [BenchView, (action: ViewAction) => void] {
  return useReducer(reduceView, firstView)
}
