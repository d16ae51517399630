import { assertNever } from '../../core/assert-never.ts'
import { codeIn } from '../../core/codes/code-texts.ts'
import { canonicalCode } from '../../core/codes/find-code.ts'
import type { ErrorCode } from '../../core/codes/error-code.ts'
import { printable } from '../../core/report/printable.ts'
import { pageLanguage } from '../page-language.ts'
import { codesPage } from './codes-page-words.ts'

/** Why an entry is a hint and no fact; null when a published source confirms it. */
export function doubtOf(status: ErrorCode['status']): string | null {
  switch (status) {
    case 'verified':
      return null
    case 'contested':
      return codesPage.contested
    case 'unverified':
      return codesPage.unverified
    default:
      return assertNever(status)
  }
}

export const unknownCode = codesPage.unknown

/** What a screen reader says about the code in the field. */
export function codeNews(asked: string, found: readonly ErrorCode[]): string {
  if (asked.trim() === '') return ''
  const code = printable(canonicalCode(asked))
  const [first] = found
  if (first === undefined) return `${code}: ${unknownCode}`
  if (found.length > 1) return codesPage.meanings(code, found.length)
  return [`${code}: ${codeIn(first, pageLanguage).meaning}`, doubtOf(first.status) ?? ''].join(' ').trim()
}
