import { useEffect, useState } from 'react'
import type { Report } from '../../core/report/report.ts'
import type { ReportChanges } from '../../core/report/compare-reports.ts'
import { ask } from '../bridge.ts'

/** What changed since the earlier evidence of this device; null when there was none. Asked again with each report. */
export function useChanges(deviceId: string, report: Report | null): ReportChanges | null {
  const [changes, setChanges] = useState<ReportChanges | null>(null)
  useEffect(() => {
    if (report === null) return
    let current = true
    void ask('report:changes', deviceId).then((reply) => {
      if (current) setChanges(reply.ok ? reply.value : null)
    })
    return () => {
      current = false
    }
  }, [deviceId, report])
  return changes
}
