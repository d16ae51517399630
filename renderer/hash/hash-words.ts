import { assertNever } from '../../core/assert-never.ts'
import type { HashAnswer, HashFinding, HashView } from '../../core/ipc/hash.ts'
import type { Words } from '../../core/words/language.ts'
import type { Tone } from '../ui/verdict-icon.tsx'

/** The state of a hash in one word, with its shape and color. */
export function stateBadge(state: HashView['state']): { readonly tone: Tone; readonly word: string } {
  switch (state) {
    case 'intact':
      return { tone: 'ready', word: 'Intact' }
    case 'repaired':
      return { tone: 'at-risk', word: 'Repaired' }
    case 'damaged':
      return { tone: 'blocked', word: 'Damaged' }
    case 'missing':
      return { tone: 'blocked', word: 'Missing' }
    default:
      return assertNever(state)
  }
}

export function findingBadge(severity: HashFinding['severity']): { readonly tone: Tone; readonly word: string } {
  switch (severity) {
    case 'error':
      return { tone: 'blocked', word: 'Error' }
    case 'warning':
      return { tone: 'at-risk', word: 'Look at' }
    case 'info':
      return { tone: 'not-applicable', word: 'Note' }
    default:
      return assertNever(severity)
  }
}

/** What a screen reader says when an answer arrives. */
export function hashNews({ hashes, notShown, problem }: HashAnswer): string {
  const [first] = hashes
  if (first === undefined) return problem ?? ''
  if (hashes.length === 1) return `${stateBadge(first.state).word}. ${first.why}`
  return `${String(hashes.length + notShown)} hashes read.`
}

/** The way back to the device whose hash is shown. */
export const hashPageWords: Words<{ readonly back: string }> = { en: { back: 'Checklist' }, de: { back: 'Checkliste' } }
