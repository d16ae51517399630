import type { AuthenticationMethodKind } from '../../facts/sign-in.ts'
import type { Language } from '../../words/language.ts'
import { methodNames } from './words/methods.ts'

/** The kinds of methods a user has, in words. */
export function methodWords(methods: readonly AuthenticationMethodKind[], language: Language): string {
  const { none, kinds } = methodNames[language]
  return methods.length === 0 ? none : methods.map((kind) => kinds[kind]).join(', ')
}
