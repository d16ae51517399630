import { lazy, Suspense, useEffect, useRef, useState, type ReactElement } from 'react'
import { focusHeading } from './page-heading.tsx'
import { uiWords } from './ui-words.ts'

const ProblemBar = lazy(async () => ({ default: (await import('./problem-bar.tsx')).ProblemBar }))

interface Props {
  readonly title: string
  /** One sentence each; may hold file names, so shown as device text. */
  readonly sentences: readonly string[]
  /** The place of one of them in the list, or all. */
  readonly onDismiss: (which: number | 'all') => void
}

/**
 * Expected trouble of an action, beside what started it; always there, so that what is new in it is read out. Each sentence
 * stays until it is dismissed. Then the focus goes to the next one, or to the top of the page after the last.
 */
export function Problems({ title, sentences, onDismiss }: Props): ReactElement {
  const place = useRef<HTMLDivElement>(null)
  const dismissed = useRef<number | null>(null)
  const [news, setNews] = useState('')
  const count = sentences.length
  const before = useRef(count)

  useEffect(() => {
    const at = dismissed.current
    dismissed.current = null
    const fewer = count < before.current
    before.current = count
    if (at === null) {
      // Trouble that is new is read out by itself. What a command took away may have had the focus.
      if (count > 0) setNews('')
      if (fewer && document.activeElement === document.body) focusHeading()
      return
    }
    setNews(uiWords.dismissed(count))
    const buttons = place.current?.querySelectorAll<HTMLElement>('.problem-dismiss') ?? []
    const next = buttons[Math.min(at, count - 1)]
    if (next === undefined) focusHeading()
    else next.focus()
  }, [count])

  return (
    <div ref={place}>
      <div role="alert" aria-atomic="false">
        {count > 0 && (
          <Suspense>
            <ProblemBar
              title={title}
              sentences={sentences}
              onDismiss={(which) => {
                dismissed.current = which === 'all' ? 0 : which
                onDismiss(which)
              }}
            />
          </Suspense>
        )}
      </div>
      <p role="status" className="sr-only">
        {news}
      </p>
    </div>
  )
}
