import { useEffect, useMemo, useState } from 'react'
import type { InvokeChannel, AnswerOf } from '../../core/ipc/contract.ts'
import { watchOff, type PreparedStick, type WatchState } from '../../core/ipc/watch.ts'
import { ask, listen } from '../bridge.ts'

/** The watched folder and the stick that was prepared last, with what can be done about them. */
export interface Folder {
  readonly watch: WatchState
  readonly stick: PreparedStick | null
  /** A dialog is open or a stick is being written. */
  readonly busy: boolean
  readonly start: () => void
  readonly stop: () => void
  readonly prepareStick: () => void
  readonly dismissStick: () => void
}

type FolderChannel = Extract<InvokeChannel, 'bench:watch-folder' | 'bench:stop-watching' | 'stick:write'>

/** @param onProblem takes one sentence when an action failed */
export function useFolder(onProblem: (problem: string) => void): Folder {
  const [watch, setWatch] = useState<WatchState>(watchOff)
  const [stick, setStick] = useState<PreparedStick | null>(null)
  const [busy, setBusy] = useState(false)

  useEffect(() => {
    let pushed = false
    const stop = listen('watch:changed', (state) => {
      pushed = true
      setWatch(state)
    })
    void ask('bench:watch-state', undefined).then((reply) => {
      // A push that came meanwhile is newer than this answer.
      if (reply.ok && !pushed) setWatch(reply.value)
    })
    return stop
  }, [])

  const actions = useMemo(() => {
    async function act<C extends FolderChannel>(channel: C, done: (answer: AnswerOf<C>) => void): Promise<void> {
      setBusy(true)
      const reply = await ask<C>(channel, undefined as never)
      setBusy(false)
      if (reply.ok) done(reply.value)
      else onProblem(reply.error.detail)
    }
    return {
      start: () => void act('bench:watch-folder', setWatch),
      stop: () => void act('bench:stop-watching', setWatch),
      prepareStick: () =>
        void act('stick:write', (written) => {
          if (written !== null) setStick(written)
        }),
      dismissStick: () => {
        setStick(null)
      },
    }
  }, [onProblem])

  return { watch, stick, busy, ...actions }
}
