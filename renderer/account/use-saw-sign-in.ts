import { useState } from 'react'
import type { SignInProgress } from '../../core/ipc/account.ts'

/** Whether a sign-in was under way while this page was open: only then is its end news. */
export function useSawSignIn(progress: SignInProgress): boolean {
  const [saw, setSaw] = useState(false)
  if (!saw && progress.kind !== 'idle') setSaw(true)
  return saw
}
