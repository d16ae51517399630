import { createContext, use } from 'react'

const WaitFailure = createContext<(sentence: string) => void>(() => undefined)

/** Gives everything below it the place where it is said that a wait could not begin or end. */
export const WaitFailureProvider = WaitFailure.Provider

export function useWaitFailure(): (sentence: string) => void {
  return use(WaitFailure)
}
