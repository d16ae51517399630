import { useEffect } from 'react'

/** A dialog leaves the page within a quarter of a second; a slow computer gets more. Milliseconds. */
const patienceMs = 1_000

/**
 * Gives the page back to screen readers when a dialog over it is gone. The dialog hides the page while it is open, and now
 * and then leaves it hidden when it is taken away while its own cleaning is due (microsoft/tabster issue 530).
 *
 * @param open whether a dialog of ours is over the page
 */
export function useReleasedPage(open: boolean): void {
  useEffect(() => {
    const page = document.getElementById('root')
    if (open || page === null) return
    const release = (): void => {
      if (page.getAttribute('aria-hidden') === 'true' && document.querySelector('[role="dialog"], [role="alertdialog"]') === null) page.removeAttribute('aria-hidden')
    }
    let timer = setTimeout(release, patienceMs)
    const observer = new MutationObserver(() => {
      clearTimeout(timer)
      timer = setTimeout(release, patienceMs)
    })
    observer.observe(page, { attributeFilter: ['aria-hidden'] })
    return () => {
      clearTimeout(timer)
      observer.disconnect()
    }
  }, [open])
}
