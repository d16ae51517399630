import { useEffect, useReducer, type Dispatch } from 'react'
import { ask, listen } from '../bridge.ts'
import { noReport, reduceReport, type ReportAction, type ReportState } from './report-state.ts'

/** The report of one device, renewed whenever the machine says that it changed. */
export function useReport(deviceId: string): readonly [ReportState, Dispatch<ReportAction>] {
  const [state, dispatch] = useReducer(reduceReport, noReport)
  useEffect(() => {
    let asked = 0
    let stopped = false
    const load = async (): Promise<void> => {
      asked += 1
      const mine = asked
      const reply = await ask('report:get', deviceId)
      // Answers may overtake each other; only the newest question counts.
      if (stopped || mine !== asked) return
      dispatch(reply.ok ? { type: 'report-arrived', report: reply.value } : { type: 'report-missing', error: reply.error })
    }
    const stopListening = listen('report:changed', (id) => {
      if (id === deviceId) void load()
    })
    void load()
    return () => {
      stopped = true
      stopListening()
    }
  }, [deviceId])
  return [state, dispatch]
}
