import { useEffect, useState } from 'react'
import { maxHashText } from '../../core/ipc/contract.ts'
import type { HashAnswer } from '../../core/ipc/hash.ts'
import type { Reply } from '../../core/ipc/errors.ts'
import { ask } from '../bridge.ts'
import { hashPage } from './hash-page-words.ts'

export interface HashTool {
  /** Null before the first hash. The hash itself is not kept. */
  readonly answer: HashAnswer | null
  readonly busy: boolean
  readonly decode: (text: string) => void
  readonly open: () => void
}

/** @param deviceId the device whose hash comes first; null: none */
export function useHash(deviceId: string | null): HashTool {
  const [answer, setAnswer] = useState<HashAnswer | null>(null)
  const [busy, setBusy] = useState(false)

  useEffect(() => {
    if (deviceId === null) return
    let current = true
    void ask('hash:of-device', deviceId).then((reply) => {
      if (current) setAnswer(reply.ok ? reply.value : trouble(reply.error.detail))
    })
    return () => {
      current = false
    }
  }, [deviceId])

  async function show(asked: Promise<Reply<HashAnswer | null>>): Promise<void> {
    setBusy(true)
    const reply = await asked
    setBusy(false)
    // Null: the dialog was canceled, so what is there stays.
    if (!reply.ok) setAnswer(trouble(reply.error.detail))
    else if (reply.value !== null) setAnswer(reply.value)
  }

  return {
    answer,
    busy,
    decode(text) {
      const sendable = withoutControls(text)
      if (sendable.length > maxHashText) setAnswer(trouble(hashPage.tooLong(maxHashText)))
      else void show(ask('hash:decode', sendable))
    },
    open: () => void show(ask('hash:open', undefined)),
  }
}

/** Text that was copied out of a UTF-16 file may hold zeros; no part of a hash is a control character. */
function withoutControls(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is taken out here
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
}

function trouble(problem: string): HashAnswer {
  return { hashes: [], notShown: 0, problem }
}
