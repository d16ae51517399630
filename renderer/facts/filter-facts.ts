import type { FactRow, FactTopic } from '../../core/fact-view/fact-rows.ts'

export interface FactFilter {
  readonly question: string
  readonly state: 'all' | FactRow['read']['status']
  readonly topic: 'all' | FactTopic
}

export const noFilter: FactFilter = { question: '', state: 'all', topic: 'all' }

/** The facts in whose texts every word of the question occurs, in any order and case. */
export function filterFacts(rows: readonly FactRow[], { question, state, topic }: FactFilter): readonly FactRow[] {
  const words = question.toLowerCase().split(/\s+/).filter((word) => word !== '')
  return rows.filter((row) => (state === 'all' || row.read.status === state) && (topic === 'all' || row.topic === topic) && holdsAll(row, words))
}

function holdsAll(row: FactRow, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const text = textOf(row)
  return words.every((word) => text.includes(word))
}

/** Everything that the list shows of a fact. */
function textOf({ id, label, read }: FactRow): string {
  const rest = read.status === 'known' ? [...read.lines, read.source] : [read.detail, read.action]
  return [id, label, ...rest].join('\n').toLowerCase()
}
