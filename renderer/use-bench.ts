import { useEffect, useMemo, useReducer } from 'react'
import type { BenchChange } from '../core/ipc/bench-change.ts'
import { ask, listen } from './bridge.ts'
import { emptyBench, reduceBench, type AddChannel, type BenchState } from './bench/bench-state.ts'

export interface BenchActions {
  readonly add: (channel: AddChannel) => void
  readonly remove: (deviceId: string) => void
  /** Shows what went wrong with an action of this page. */
  readonly fail: (problem: string) => void
  /** The place of one message in the list, or all of them. */
  readonly dismissProblem: (which: number | 'all') => void
}

/** The bench as the main process keeps it, and what can be done to it. */
export function useBench(): readonly [BenchState, BenchActions] {
  const [bench, dispatch] = useReducer(reduceBench, emptyBench)

  useEffect(() => {
    // Null once the whole bench is there: from then on, changes are all it takes.
    let early: BenchChange[] | null = []
    const stop = listen('bench:changed', (change) => {
      dispatch({ type: 'rows-changed', change })
      early?.push(change)
    })
    const stopDrops = listen('bench:dropped', ({ errors }) => {
      dispatch({ type: 'files-dropped', problems: errors })
    })
    void ask('bench:list', undefined).then((reply) => {
      if (!reply.ok) {
        early = null
        dispatch({ type: 'action-failed', problem: reply.error.detail })
        return
      }
      dispatch({ type: 'rows-arrived', rows: reply.value })
      // What came meanwhile may be newer than this answer; where it is older, what is newer still follows.
      for (const change of early ?? []) dispatch({ type: 'rows-changed', change })
      early = null
    })
    return () => {
      stop()
      stopDrops()
    }
  }, [])

  const actions = useMemo(
    (): BenchActions => ({
      add(channel) {
        dispatch({ type: 'add-started', channel })
        void ask(channel, undefined).then((reply) => {
          const problems = reply.ok ? reply.value.errors : [reply.error.detail]
          dispatch({ type: 'add-ended', channel, problems })
        })
      },
      remove(deviceId) {
        void ask('bench:remove', deviceId).then((reply) => {
          if (!reply.ok) dispatch({ type: 'action-failed', problem: reply.error.detail })
        })
      },
      fail(problem) {
        dispatch({ type: 'action-failed', problem })
      },
      dismissProblem(which) {
        dispatch({ type: 'problem-dismissed', which })
      },
    }),
    [],
  )
  return [bench, actions]
}
