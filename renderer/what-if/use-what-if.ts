import { useEffect, useState } from 'react'
import type { Report } from '../../core/report/report.ts'
import type { Assumptions } from '../../core/what-if/assumptions.ts'
import type { AssumedAnswer } from '../../core/what-if/judge-assumed.ts'
import { ask } from '../bridge.ts'

/** Nobody types for this long before the engine is asked. Milliseconds; our own choice. */
const settledMs = 200

export interface AssumedState {
  readonly answer: AssumedAnswer | null
  /** One sentence when the engine could not be asked. */
  readonly problem: string | null
}

const nothing: AssumedState = { answer: null, problem: null }

/** What would be under assumptions; asked again when they, or what was read, change. Answers of older questions are dropped. */
export function useWhatIf(deviceId: string, report: Report, assumptions: Assumptions | null): AssumedState {
  const question = assumptions === null ? null : JSON.stringify(assumptions)
  const [state, setState] = useState<AssumedState & { readonly question: string | null }>({ ...nothing, question: null })
  useEffect(() => {
    if (question === null) return
    let current = true
    const timer = setTimeout(() => {
      void ask('report:what-if', { deviceId, ...(JSON.parse(question) as Assumptions) }).then((reply) => {
        if (!current) return
        setState(reply.ok ? { answer: reply.value, problem: null, question } : { answer: null, problem: reply.error.detail, question })
      })
    }, settledMs)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [deviceId, question, report])
  // Until the new answer is there the old one stands, but never without an assumption.
  return question === null ? nothing : state
}
