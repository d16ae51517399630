import type { ReactElement, ReactNode } from 'react'
import { assertNever } from '../../core/assert-never.ts'
import type { OverallVerdict, Verdict } from '../../core/engine/verdict.ts'

/** What an icon or badge can say: a verdict, or where a device stands before it has one. */
export type Tone = Verdict | OverallVerdict | 'waiting' | 'scanning' | 'failed'

interface Props {
  readonly tone: Tone
  /** CSS pixels. */
  readonly size?: 16 | 20 | 28
}

/**
 * One shape per state, so that nothing depends on color: octagon, diamond, triangle, square, circle,
 * ring. Drawn in currentColor for contrast themes. Silent for screen readers: the word stands beside it.
 */
export function VerdictIcon({ tone, size = 20 }: Props): ReactElement {
  return (
    <svg className={`verdict-icon tone-${tone}`} width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {shapeOf(tone)}
    </svg>
  )
}

function shapeOf(tone: Tone): ReactNode {
  switch (tone) {
    case 'ready':
      return filled('M10 1a9 9 0 1 1 0 18 9 9 0 0 1 0-18Z', <path d="m5.8 10.3 2.9 2.9 5.5-5.8" />)
    case 'blocked':
      return filled('M6.3 1h7.4L19 6.3v7.4L13.7 19H6.3L1 13.7V6.3Z', <path d="m6.7 6.7 6.6 6.6m0-6.6-6.6 6.6" />)
    case 'at-risk':
      return filled('M8.6 2.2a1.6 1.6 0 0 1 2.8 0l7.8 14a1.6 1.6 0 0 1-1.4 2.3H2.2a1.6 1.6 0 0 1-1.4-2.3Z', <path d="M10 7v4.6m0 3v.1" />)
    case 'unknown':
    case 'cannot-tell':
      return filled('M10 .6 19.4 10 10 19.4.6 10Z', <path d="M7.9 8a2.1 2.1 0 1 1 3.2 1.8c-.7.4-1.1.8-1.1 1.6v.2m0 2.6v.1" />)
    case 'manual':
      return filled('M4 2h12a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2Z', <path d="M6 7h1m3 0h4.2M6 10.3h1m3 0h4.2M6 13.6h1m3 0h4.2" />)
    case 'not-applicable':
      return outlined(<path d="M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16ZM6.5 10h7" />)
    case 'failed':
      return outlined(<path d="M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16ZM4.5 4.5l11 11" />)
    case 'waiting':
      return outlined(<path strokeDasharray="2.2 2.8" d="M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16Z" />)
    case 'scanning':
      return outlined(<path className="arc" strokeLinecap="round" d="M10 2a8 8 0 1 1-8 8" />)
    default:
      return assertNever(tone)
  }
}

function filled(outline: string, mark: ReactElement): ReactElement {
  return (
    <>
      <path fill="currentColor" d={outline} />
      <g className="mark" fill="none" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round">
        {mark}
      </g>
    </>
  )
}

function outlined(shape: ReactElement): ReactElement {
  return (
    <g fill="none" stroke="currentColor" strokeWidth="1.8">
      {shape}
    </g>
  )
}
