import { createContext, use } from 'react'

const AccountLink = createContext<() => void>(() => undefined)

/** Gives every page below it the way to the account page. */
export const AccountLinkProvider = AccountLink.Provider

/** Opens the account page: for whatever stays unread until somebody signs in. */
export function useOpenAccount(): () => void {
  return use(AccountLink)
}
