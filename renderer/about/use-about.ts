import { useEffect, useState } from 'react'
import type { About } from '../../core/ipc/contract.ts'
import type { Reply } from '../../core/ipc/errors.ts'
import { ask } from '../bridge.ts'

/** What this program is made of; null until the machine answered. */
export function useAbout(): Reply<About> | null {
  const [about, setAbout] = useState<Reply<About> | null>(null)
  useEffect(() => {
    let current = true
    void ask('app:about', undefined).then((reply) => {
      if (current) setAbout(reply)
    })
    return () => {
      current = false
    }
  }, [])
  return about
}
