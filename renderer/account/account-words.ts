import { assertNever } from '../../core/assert-never.ts'
import type { Account, AccountState, CloudId, SignInProgress } from '../../core/ipc/account.ts'
import { printable } from '../../core/report/printable.ts'
import { accountPage } from './account-page-words.ts'
import { signInWords } from './sign-in-words.ts'

/** Names of the national clouds: learn.microsoft.com/graph/deployments, read 2026-08. */
export const cloudNames: { readonly [K in CloudId]: string } = {
  global: 'Global',
  'us-gov-l4': 'US Government L4',
  'us-gov-l5': 'US Government L5 (DoD)',
  china: 'China, 21Vianet',
}

export function activeAccount(state: AccountState): Account | null {
  return state.accounts.find(({ id }) => id === state.activeId) ?? null
}

/** What to call the tenant of an account. */
export function tenantOf({ tenantName, tenantId }: Account): string {
  return tenantName ?? accountPage.tenantNamed(tenantId)
}

/** Time that is left, as `14 min 05 s`. */
export function remainingText(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000))
  const minutes = Math.floor(seconds / 60)
  return minutes === 0 ? `${String(seconds)} s` : `${String(minutes)} min ${String(seconds % 60).padStart(2, '0')} s`
}

/** What the status region says about a sign-in on its way. A code is spelled: as a word it is heard wrongly. */
export function progressNews(progress: SignInProgress): string {
  switch (progress.kind) {
    case 'idle':
      return ''
    case 'browser':
      return signInWords.inBrowser
    case 'device-code':
      return progress.code === null
        ? signInWords.askingCode
        : signInWords.codeNews([...printable(progress.code.userCode)].join(' '), printable(progress.code.verificationUri))
    default:
      return assertNever(progress)
  }
}

/** What the status region says: the way of a sign-in, then once who is signed in. */
export function accountNews(state: AccountState, sawSignIn: boolean): string {
  if (state.progress.kind !== 'idle') return progressNews(state.progress)
  const account = activeAccount(state)
  return sawSignIn && state.problem === null && account !== null ? signInWords.signedIn(printable(account.userName)) : ''
}

/** Somebody chose which application asks for sign-in and consent. */
export function hasApplication({ settings }: AccountState): boolean {
  return settings.clientId !== null || settings.quickStart
}

/** Why nobody can sign in right now, and null when somebody can. */
export function signInBlocked(state: AccountState, unsaved: boolean): string | null {
  if (unsaved) return signInWords.unsaved
  return hasApplication(state) ? null : signInWords.chooseFirst
}
