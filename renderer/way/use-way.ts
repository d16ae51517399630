import { useEffect, useState } from 'react'
import type { Report } from '../../core/report/report.ts'
import type { WayToReady } from '../../core/what-if/shortest-way.ts'
import { ask } from '../bridge.ts'

/** The way from this report to ready; null until it is known. Of an older report none is shown: its steps may be done. */
export function useWay(deviceId: string, report: Report): WayToReady | null {
  const [found, setFound] = useState<{ readonly of: Report; readonly way: WayToReady | null } | null>(null)
  const needed = report.overall !== 'ready'
  useEffect(() => {
    if (!needed) return
    let current = true
    void ask('report:way', deviceId).then((reply) => {
      if (current) setFound({ of: report, way: reply.ok ? reply.value : null })
    })
    return () => {
      current = false
    }
  }, [deviceId, report, needed])
  return needed && found?.of === report ? found.way : null
}
