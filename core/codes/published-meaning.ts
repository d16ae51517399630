import type { Language } from '../words/language.ts'
import { codeIn } from './code-texts.ts'
import { findCode } from './find-code.ts'

/** What a published source says about the code; null when none does, since a hint is not for evidence. */
export function publishedMeaning(code: string, language: Language): string | null {
  const entry = findCode(code).find(({ status }) => status === 'verified')
  return entry === undefined ? null : codeIn(entry, language).meaning
}
