import type { DecidingClause } from './evaluate-rule.ts'

/** Clauses that are spelled out. Our own choice. */
const mostClauses = 3

/** The first clauses in words; a rule names up to 3,072 characters of them. */
export function clauseWords(clauses: readonly DecidingClause[]): string {
  return clauses
    .slice(0, mostClauses)
    .map(({ text, observed, why }) => (why === null ? `${text} fails, the device has ${observed ?? 'nothing there'}` : `${text} cannot be evaluated here (${why})`))
    .join('; ')
}
