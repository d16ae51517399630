import { useEffect, useState } from 'react'
import type { AccountState } from '../../core/ipc/contract.ts'
import { ask } from '../bridge.ts'

/**
 * Which tenant is connected; null until it is known. Asked again whenever `reason` changes, since the
 * machine does not push account changes.
 */
export function useAccount(reason: unknown): AccountState | null {
  const [account, setAccount] = useState<AccountState | null>(null)
  useEffect(() => {
    let current = true
    void ask('account:state', undefined).then((reply) => {
      if (current && reply.ok) setAccount(reply.value)
    })
    return () => {
      current = false
    }
  }, [reason])
  return account
}
