import { useEffect, useRef, useState, type ReactElement } from 'react'

interface Props {
  readonly text: string
  /** Say it at once: the last word of a scan. */
  readonly final: boolean
  /** Keep still while another region speaks. */
  readonly paused?: boolean
}

/** Between two progress messages; a screen reader that is interrupted more often says nothing useful. Our own choice. */
const quietMs = 4000

/** A polite status message for screen readers. Progress is thinned out, the final sentence is not. */
export function LiveRegion({ text, final, paused = false }: Props): ReactElement {
  const [spoken, setSpoken] = useState('')
  const spokenAt = useRef(0)
  useEffect(() => {
    if (paused) return
    const waitMs = final ? 0 : Math.max(0, spokenAt.current + quietMs - Date.now())
    const timer = setTimeout(() => {
      // Silence is no message: the first words need not wait after it.
      if (text !== '') spokenAt.current = Date.now()
      setSpoken(text)
    }, waitMs)
    return () => {
      clearTimeout(timer)
    }
  }, [text, final, paused])
  return (
    <div role="status" className="sr-only">
      {spoken}
    </div>
  )
}
