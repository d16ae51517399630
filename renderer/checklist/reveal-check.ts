import { checkElementId } from './check-row.tsx'

/** Brings the row of a check into view and moves the focus there; its group may be folded away. */
export function revealCheck(checkId: string): void {
  const row = document.getElementById(checkElementId(checkId))
  if (row === null) return
  const group = row.closest<HTMLDetailsElement>('details.group')
  if (group !== null) group.open = true
  const summary = row.querySelector('summary')
  summary?.focus({ preventScroll: true })
  // Not available in every engine that runs the tests.
  summary?.scrollIntoView?.({ block: 'start' })
}
