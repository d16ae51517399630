import { DamagedLog } from './damaged-log.ts'

/**
 * What may still be read. Records name parts of each other, so a small log can be built to unfold without an end;
 * a real record has some hundred parts, and a full chunk some hundred records. Our own limits.
 */
export interface RecordBudget {
  /** Elements, attributes and values of this record. */
  parts: number
  /** Characters of its texts. */
  characters: number
  /** Parts of the whole log. */
  readonly log: LogBudget
}

export interface LogBudget {
  parts: number
}

export function logBudget(): LogBudget {
  return { parts: 20_000_000 }
}

export function recordBudget(log: LogBudget): RecordBudget {
  return { parts: 20_000, characters: 200_000, log }
}

/** Books a part with its text; throws `DamagedLog` when there is nothing left. */
export function spend(budget: RecordBudget, text = ''): void {
  budget.parts -= 1
  budget.log.parts -= 1
  budget.characters -= text.length
  if (budget.parts < 0 || budget.characters < 0) throw new DamagedLog('A record unfolds to more than any record holds.')
  if (budget.log.parts < 0) throw new DamagedLog('The records unfold to more than any log holds.')
}
