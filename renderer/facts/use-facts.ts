import { useEffect, useState } from 'react'
import type { FactRow } from '../../core/fact-view/fact-rows.ts'
import type { Report } from '../../core/report/report.ts'
import { ask } from '../bridge.ts'

/** The facts behind a report; null until they are there, 'failed' when they cannot be had. Asked only while somebody looks. */
export function useFacts(deviceId: string, report: Report): readonly FactRow[] | 'failed' | null {
  const [rows, setRows] = useState<readonly FactRow[] | 'failed' | null>(null)
  useEffect(() => {
    let current = true
    void ask('report:facts', deviceId).then((reply) => {
      if (current) setRows(reply.ok ? reply.value : 'failed')
    })
    return () => {
      current = false
    }
  }, [deviceId, report])
  return rows
}
