import { useEffect, useState } from 'react'
import type { PassView } from '../../core/pass/pass-view.ts'
import type { Report } from '../../core/report/report.ts'
import { ask } from '../bridge.ts'

const nothing: PassView = { timeline: null, limits: null }

/** The pass of the device's user as it was read. Asked again with each report. */
export function usePass(deviceId: string, report: Report | null): PassView {
  const [view, setView] = useState(nothing)
  useEffect(() => {
    if (report === null) return
    let current = true
    void ask('report:pass', deviceId).then((reply) => {
      if (current) setView(reply.ok ? reply.value : nothing)
    })
    return () => {
      current = false
    }
  }, [deviceId, report])
  return view
}
