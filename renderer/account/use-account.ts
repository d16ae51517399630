import { useEffect, useMemo, useRef, useState } from 'react'
import type { AccountState, ConsentAction, SignInMethod, SignInSettings } from '../../core/ipc/account.ts'
import type { Reply } from '../../core/ipc/errors.ts'
import { ask, listen } from '../bridge.ts'
import { accountPage as words } from './account-page-words.ts'

/** The part of the account page an action belongs to: what goes wrong is said there. */
export type Place = 'sign-in' | 'accounts' | 'tenant' | 'settings' | 'consent'

export interface AccountActions {
  readonly signIn: (method: SignInMethod) => void
  readonly cancel: () => void
  readonly copyCode: () => void
  readonly signOut: (accountId: string) => void
  readonly use: (accountId: string) => void
  readonly save: (settings: SignInSettings) => void
  readonly consent: (action: ConsentAction) => void
  readonly refreshTenant: () => void
}

/** How the last action of the page went; the answer of an earlier one is gone. */
export interface Outcome {
  readonly place: Place
  readonly state: 'running' | 'done' | 'failed'
  /** What happened, in one sentence; empty while it runs. */
  readonly sentence: string
}

export interface AccountView {
  /** Null until the machine answered. */
  readonly account: AccountState | null
  readonly outcome: Outcome | null
  readonly actions: AccountActions
}

/** What every part of the account page works with. */
export interface AccountPart {
  readonly account: AccountState
  readonly outcome: Outcome | null
  readonly actions: AccountActions
}

/**
 * Who is signed in, and what can be done about it. Asked again whenever `reason` changes: the demo tenant
 * opens with the first demo device, and a scan reads the tenant; neither is a change of accounts.
 */
export function useAccount(reason: unknown): AccountView {
  const [account, setAccount] = useState<AccountState | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  // A push that came while an answer was on its way is newer than the answer.
  const pushes = useRef(0)

  useEffect(
    () =>
      listen('account:changed', (state) => {
        pushes.current += 1
        setAccount(state)
      }),
    [],
  )

  useEffect(() => {
    let current = true
    const before = pushes.current
    void ask('account:state', undefined).then((reply) => {
      if (current && reply.ok && pushes.current === before) setAccount(reply.value)
    })
    return () => {
      current = false
    }
  }, [reason])

  const actions = useMemo((): AccountActions => {
    let last = 0
    async function act<T>(place: Place, asked: Promise<Reply<T>>, done: string, take: (value: T) => void): Promise<void> {
      const mine = (last += 1)
      const before = pushes.current
      setOutcome({ place, state: 'running', sentence: '' })
      const reply = await asked
      if (reply.ok && pushes.current === before) take(reply.value)
      if (mine !== last) return
      setOutcome(reply.ok ? { place, state: 'done', sentence: done } : { place, state: 'failed', sentence: reply.error.detail })
    }
    const nothing = (): void => undefined
    return {
      signIn: (method) => void act('sign-in', ask('account:sign-in', method), '', setAccount),
      cancel: () => void act('sign-in', ask('account:cancel', undefined), '', setAccount),
      copyCode: () => void act('sign-in', ask('account:copy-code', undefined), words.outcome.copied, nothing),
      signOut: (accountId) => void act('accounts', ask('account:sign-out', accountId), words.outcome.signedOut, setAccount),
      use: (accountId) => void act('accounts', ask('account:use', accountId), '', setAccount),
      save: (settings) => void act('settings', ask('account:settings', settings), words.outcome.saved, setAccount),
      consent: (action) => void act('consent', ask('account:consent', action), action === 'copy' ? words.outcome.copied : words.outcome.opened, nothing),
      refreshTenant: () => void act('tenant', ask('account:refresh-tenant', undefined), words.outcome.tenant, setAccount),
    }
  }, [])

  return { account, outcome, actions }
}
