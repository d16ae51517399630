import type { Language } from '../words/language.ts'
import type { DecidingClause } from './evaluate-rule.ts'
import { ruleWords } from './rule-words.ts'
import { chainWords } from './words.ts'

/** Clauses that are spelled out. Our own choice. */
const mostClauses = 3

/** The first clauses in words; a rule names up to 3,072 characters of them. */
export function clauseWords(clauses: readonly DecidingClause[], language: Language): string {
  const say = chainWords[language].rule
  return clauses
    .slice(0, mostClauses)
    .map(({ text, observed, why }) => (why === null ? say.clauseFails(text, observed ?? ruleWords[language].nothing) : say.clauseOpen(text, why)))
    .join('; ')
}
