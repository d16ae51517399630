import { useCallback, useEffect, useState } from 'react'
import type { HistoryList, HistoryStatus } from '../../core/ipc/history.ts'
import type { Reply } from '../../core/ipc/errors.ts'
import { ask, listen } from '../bridge.ts'

export interface HistoryView {
  /** Null until the machine answered. */
  readonly status: HistoryStatus | null
  readonly list: HistoryList | null
  readonly problem: string | null
  readonly dismiss: () => void
  /** Shows what a switch or a wipe answered. */
  readonly took: (reply: Reply<HistoryStatus>) => void
}

/** The history that a search finds, renewed whenever something was kept or deleted. */
export function useHistory(text: string, limit: number): HistoryView {
  const [status, setStatus] = useState<HistoryStatus | null>(null)
  const [list, setList] = useState<HistoryList | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  useEffect(() => {
    let asked = 0
    let stopped = false
    const load = async (): Promise<void> => {
      asked += 1
      const mine = asked
      const [state, found] = await Promise.all([ask('history:status', undefined), ask('history:list', { text, limit })])
      // Answers may overtake each other; only the newest question counts.
      if (stopped || mine !== asked) return
      if (state.ok) setStatus(state.value)
      if (found.ok) setList(found.value)
      const failed = [state, found].find((reply) => !reply.ok)
      if (failed?.ok === false) setProblem(failed.error.detail)
    }
    const stopListening = listen('history:changed', () => void load())
    void load()
    return () => {
      stopped = true
      stopListening()
    }
  }, [text, limit])

  const took = useCallback((reply: Reply<HistoryStatus>): void => {
    if (reply.ok) setStatus(reply.value)
    else setProblem(reply.error.detail)
  }, [])
  const dismiss = useCallback(() => { setProblem(null) }, [])
  return { status, list, problem, dismiss, took }
}
