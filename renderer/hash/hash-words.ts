import { assertNever } from '../../core/assert-never.ts'
import type { HashAnswer, HashFinding, HashView } from '../../core/ipc/hash.ts'
import { hashPage } from './hash-page-words.ts'
import type { Tone } from '../ui/verdict-icon.tsx'

/** The state of a hash in one word, with its shape and color. */
export function stateBadge(state: HashView['state']): { readonly tone: Tone; readonly word: string } {
  switch (state) {
    case 'intact':
      return { tone: 'ready', word: hashPage.states.intact }
    case 'repaired':
      return { tone: 'at-risk', word: hashPage.states.repaired }
    case 'damaged':
      return { tone: 'blocked', word: hashPage.states.damaged }
    case 'missing':
      return { tone: 'blocked', word: hashPage.states.missing }
    default:
      return assertNever(state)
  }
}

export function findingBadge(severity: HashFinding['severity']): { readonly tone: Tone; readonly word: string } {
  switch (severity) {
    case 'error':
      return { tone: 'blocked', word: hashPage.severities.error }
    case 'warning':
      return { tone: 'at-risk', word: hashPage.severities.warning }
    case 'info':
      return { tone: 'not-applicable', word: hashPage.severities.info }
    default:
      return assertNever(severity)
  }
}

/** What a screen reader says when an answer arrives. */
export function hashNews({ hashes, notShown, problem }: HashAnswer): string {
  const [first] = hashes
  if (first === undefined) return problem ?? ''
  if (hashes.length === 1) return `${stateBadge(first.state).word}. ${first.why}`
  return hashPage.read(hashes.length + notShown)
}
