import { createContext, use } from 'react'

const CheckLink = createContext<(checkId: string) => void>(() => undefined)

/** Gives every row below it the way to its entry on the page of checks. */
export const OpenCheckProvider = CheckLink.Provider

/** Opens the entry of a check on the page of checks. */
export function useOpenCheck(): (checkId: string) => void {
  return use(CheckLink)
}
