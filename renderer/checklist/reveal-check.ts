import { checkElementId } from './check-row.tsx'

/** Brings the row of a check into view and moves the focus there; its group, or what it follows from, may hide it. */
export function revealCheck(checkId: string): void {
  const row = document.getElementById(checkElementId(checkId))
  if (row === null) return
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('details.group, details.folded')) {
    if (fold.contains(row)) fold.open = true
  }
  const summary = row.querySelector('summary')
  summary?.focus({ preventScroll: true })
  // Not available in every engine that runs the tests.
  summary?.scrollIntoView?.({ block: 'start' })
}
