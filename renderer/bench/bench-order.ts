import { overallVerdicts } from '../../core/engine/verdict.ts'
import type { BenchRow } from '../../core/ipc/bench.ts'

/**
 * Where a device comes when the worst comes first: blocked, can't tell, scan failed, at risk, ready, and last those
 * without a verdict. A device that is scanned again keeps the place of its last verdict.
 */
export function severityRank({ state, overall }: BenchRow): number {
  const failed = overallVerdicts.indexOf('at-risk') - 0.5
  if (state === 'failed') return failed
  return overall === null ? overallVerdicts.length : overallVerdicts.indexOf(overall)
}
