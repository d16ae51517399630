import { useEffect, useRef, type ReactElement, type ReactNode } from 'react'

interface Props {
  readonly children: ReactNode
  /** Take the focus when the page appears, so that keyboard and screen reader start at its top. */
  readonly focus: boolean
}

export function headingOfPage(): HTMLElement | null {
  return document.querySelector<HTMLElement>('main h1')
}

/** Where the focus goes when what had it is gone: to the top of the page. */
export function focusHeading(): void {
  headingOfPage()?.focus()
}

/** The only h1 of a page. */
export function PageHeading({ children, focus }: Props): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (focus) heading.current?.focus()
  }, [focus])
  return (
    <h1 className="page-title" tabIndex={-1} ref={heading}>
      {children}
    </h1>
  )
}
