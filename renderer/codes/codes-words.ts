import { assertNever } from '../../core/assert-never.ts'
import { codeIn } from '../../core/codes/code-texts.ts'
import { canonicalCode } from '../../core/codes/find-code.ts'
import type { ErrorCode } from '../../core/codes/error-code.ts'
import { printable } from '../../core/report/printable.ts'
import { pageLanguage } from '../page-language.ts'

/** Why an entry is a hint and no fact; null when a published source confirms it. */
export function doubtOf(status: ErrorCode['status']): string | null {
  switch (status) {
    case 'verified':
      return null
    case 'contested':
      return 'Sources do not agree about this code: take it as a hint.'
    case 'unverified':
      return 'No published source confirms this: take it as a hint.'
    default:
      return assertNever(status)
  }
}

export const unknownCode = 'Preflight does not know this code, so it says nothing about it.'

/** What a screen reader says about the code in the field. */
export function codeNews(asked: string, found: readonly ErrorCode[]): string {
  if (asked.trim() === '') return ''
  const code = printable(canonicalCode(asked))
  const [first] = found
  if (first === undefined) return `${code}: ${unknownCode}`
  if (found.length > 1) return `${code} has ${String(found.length)} meanings.`
  return [`${code}: ${codeIn(first, pageLanguage).meaning}`, doubtOf(first.status) ?? ''].join(' ').trim()
}
