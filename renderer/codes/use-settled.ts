import { useEffect, useState } from 'react'

/** How long nobody types before a screen reader is told. Milliseconds; our own choice. */
const settledMs = 600

/** The text once it has stopped changing, so that a half-typed code is not announced. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => { setSettled(text) }, settledMs)
    return () => { clearTimeout(timer) }
  }, [text])
  return settled
}
