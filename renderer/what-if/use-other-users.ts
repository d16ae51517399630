import { useEffect, useState } from 'react'
import type { OtherUser } from '../../core/ipc/what-if.ts'
import type { Report } from '../../core/report/report.ts'
import { ask } from '../bridge.ts'

/** Users of the other devices on the bench. Asked again with each report. */
export function useOtherUsers(deviceId: string, report: Report): readonly OtherUser[] {
  const [users, setUsers] = useState<readonly OtherUser[]>([])
  useEffect(() => {
    let current = true
    void ask('report:other-users', deviceId).then((reply) => {
      if (current) setUsers(reply.ok ? reply.value : [])
    })
    return () => {
      current = false
    }
  }, [deviceId, report])
  return users
}
