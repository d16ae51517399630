import { useEffect, useState } from 'react'
import { entryElementId } from './catalog-row.tsx'

/** Which entries are open. The one that is asked for is open from the start, in view and focused. */
export function useOpenEntries(asked: string | null): readonly [ReadonlySet<string>, (checkId: string, open: boolean) => void] {
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(asked === null ? [] : [asked]))
  useEffect(() => {
    if (asked === null) return
    const summary = document.getElementById(entryElementId(asked))?.querySelector('summary')
    summary?.focus({ preventScroll: true })
    // Not available in every engine that runs the tests.
    summary?.scrollIntoView?.({ block: 'start' })
  }, [asked])
  const toggle = (checkId: string, now: boolean): void => {
    setOpen((before) => new Set(now ? [...before, checkId] : [...before].filter((each) => each !== checkId)))
  }
  return [open, toggle]
}
