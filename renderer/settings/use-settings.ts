import { createContext, use, useEffect, useMemo, useState } from 'react'
import { unreadSettings, type SettingsChange, type SettingsState } from '../../core/ipc/settings.ts'
import type { AnswerOf, InvokeChannel, RequestOf } from '../../core/ipc/contract.ts'
import type { Reply } from '../../core/ipc/errors.ts'
import { ask, listen } from '../bridge.ts'

/** How the last change went; `sentence` is empty unless it failed. */
export interface SettingsOutcome {
  readonly state: 'running' | 'done' | 'failed'
  readonly sentence: string
}

export interface SettingsView {
  readonly state: SettingsState
  readonly outcome: SettingsOutcome | null
  readonly change: (change: SettingsChange) => void
  readonly forgetFolder: () => void
  /** Whether the preset of the stick counts from now on. */
  readonly answerOffer: (accept: boolean) => void
}

type SettingsChannel = Extract<InvokeChannel, `settings:${string}`>

const unread: SettingsView = { state: unreadSettings, outcome: null, change: () => undefined, forgetFolder: () => undefined, answerOffer: () => undefined }

const SettingsContext = createContext<SettingsView>(unread)

/** Gives every page below it the settings. */
export const SettingsProvider = SettingsContext.Provider

/** The settings that count now. */
export function useSettings(): SettingsView {
  return use(SettingsContext)
}

/** The settings as the main process keeps them, and what can be done about them. For the top of the page only. */
export function useSettingsView(): SettingsView {
  const [state, setState] = useState(unreadSettings)
  const [outcome, setOutcome] = useState<SettingsOutcome | null>(null)

  useEffect(() => {
    let pushed = false
    const stop = listen('settings:changed', (next) => {
      pushed = true
      setState(next)
    })
    void ask('settings:get', undefined).then((reply) => {
      if (reply.ok && !pushed) setState(reply.value)
    })
    return stop
  }, [])

  const actions = useMemo(() => {
    let last = 0
    async function act<C extends SettingsChannel>(channel: C, request: RequestOf<C>): Promise<void> {
      const mine = (last += 1)
      setOutcome({ state: 'running', sentence: '' })
      const reply: Reply<AnswerOf<C>> = await ask(channel, request)
      if (mine === last) setOutcome(reply.ok ? { state: 'done', sentence: '' } : { state: 'failed', sentence: reply.error.detail })
    }
    return {
      change: (change: SettingsChange) => void act('settings:change', change),
      forgetFolder: () => void act('settings:forget-folder', undefined),
      answerOffer: (accept: boolean) => void act('settings:answer-offer', accept),
    }
  }, [])

  return useMemo(() => ({ state, outcome, ...actions }), [state, outcome, actions])
}
