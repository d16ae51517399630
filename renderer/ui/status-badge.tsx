import type { ReactElement } from 'react'
import { VerdictIcon, type Tone } from './verdict-icon.tsx'

interface Props {
  readonly tone: Tone
  readonly word: string
  readonly size?: 16 | 20 | 28
}

/** A state as shape, word and color. */
export function StatusBadge({ tone, word, size = 16 }: Props): ReactElement {
  return (
    <span className={`badge tone-${tone}`}>
      <VerdictIcon tone={tone} size={size} />
      <span>{word}</span>
    </span>
  )
}
