/** One row on or back. */
export type Step = 'next' | 'previous'

/** Moves the focus by one row of the list of the page: a device on the bench, a check or a closed group of a checklist. */
export function stepRow(page: Document, step: Step): void {
  const line = page.querySelector<HTMLElement>('main .bench-table tbody :is(.bench-open, .group-button)[tabindex="0"]')
  if (line === null) stepCheck(page, step)
  else if (line.closest('tr')?.contains(page.activeElement) !== true) line.focus()
  // The list knows the rows that are not drawn, and has keys of its own for them.
  else page.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: step === 'next' ? 'ArrowDown' : 'ArrowUp', bubbles: true, cancelable: true }))
}

function stepCheck(page: Document, step: Step): void {
  const stops = [...page.querySelectorAll<HTMLElement>('main .groups summary')].filter(isShown)
  const from = page.activeElement
  const isAfter = (stop: HTMLElement): boolean => from === null || from === page.body || (from.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  const isBefore = (stop: HTMLElement): boolean => stop !== from && !isAfter(stop)
  const stop = step === 'next' ? stops.find(isAfter) : stops.findLast(isBefore)
  stop?.focus()
}

/** A closed group hides the rows in it. */
function isShown(summary: HTMLElement): boolean {
  return summary.parentElement?.parentElement?.closest('details:not([open])') === null
}
