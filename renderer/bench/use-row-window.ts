import { startTransition, useEffect, useLayoutEffect, useState, type RefObject } from 'react'
import { rangeAt, type Range } from './row-window.ts'

/** Drawn above and below what is in sight, so that the list is there before one scrolls to it. Our own number. Pixels. */
const ahead = 300

/** Drawn before anything was measured: what a window shows below the head of the page, and no more. Our own number. */
const firstLines = 12

/** The lines of a long list that are in sight, as the page is scrolled. */
export function useRowWindow(list: RefObject<HTMLElement | null>, offsets: readonly number[], on: boolean): Range {
  const [range, setRange] = useState<Range>({ from: 0, to: firstLines })
  useLayoutEffect(() => {
    if (!on) return
    const look = (): void => {
      const top = -(list.current?.getBoundingClientRect().top ?? 0)
      const next = rangeAt(offsets, top - ahead, top + window.innerHeight + ahead)
      // In slices: nothing that one does meanwhile waits for it.
      startTransition(() => {
        setRange((before) => (before.from === next.from && before.to === next.to ? before : next))
      })
    }
    look()
    window.addEventListener('scroll', look, { passive: true })
    window.addEventListener('resize', look)
    return () => {
      window.removeEventListener('scroll', look)
      window.removeEventListener('resize', look)
    }
  }, [list, offsets, on])
  return range
}

/** Whether rows are laid out as cards. The style sheet asks the same. */
export function useCards(): boolean {
  const [cards, setCards] = useState(() => window.matchMedia(cardsQuery).matches)
  useEffect(() => {
    const query = window.matchMedia(cardsQuery)
    const changed = (): void => {
      setCards(query.matches)
    }
    changed()
    query.addEventListener('change', changed)
    return () => {
      query.removeEventListener('change', changed)
    }
  }, [])
  return cards
}

const cardsQuery = '(max-width: 56rem)'
