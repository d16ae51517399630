import { createContext, use } from 'react'

const CheckLink = createContext<((checkId: string) => void) | null>(null)

/** Gives every row below it the way to its entry on the page of checks. */
export const OpenCheckProvider = CheckLink.Provider

/** Opens the entry of a check on the page of checks; null where a preset hides that page. */
export function useOpenCheck(): ((checkId: string) => void) | null {
  return use(CheckLink)
}
