import { overallVerdicts } from '../../core/engine/verdict.ts'
import type { BenchRow } from '../../core/ipc/bench.ts'

/**
 * The devices that need a hand first: blocked, can't tell, scan failed, at risk, ready, and last those without a verdict.
 * Devices of one kind stay in the order they arrived. A device that is scanned again keeps the place of its last verdict.
 */
export function worstFirst(rows: readonly BenchRow[]): readonly BenchRow[] {
  return [...rows].sort((a, b) => rank(a) - rank(b))
}

function rank({ state, overall }: BenchRow): number {
  const failed = overallVerdicts.indexOf('at-risk') - 0.5
  if (state === 'failed') return failed
  return overall === null ? overallVerdicts.length : overallVerdicts.indexOf(overall)
}
