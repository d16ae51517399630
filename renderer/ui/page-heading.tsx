import { useEffect, useRef, type ReactElement, type ReactNode } from 'react'

interface Props {
  readonly children: ReactNode
  /** Take the focus when the page appears, so that keyboard and screen reader start at its top. */
  readonly focus: boolean
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
