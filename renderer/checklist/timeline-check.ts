import type { CheckResult } from '../../core/report/report.ts'
import type { TimelineStep } from '../../core/timeline/timeline.ts'

/**
 * The check that judges the fact behind a phase; null when none shows it. One fact may carry several phases and checks:
 * a phase that is done has its proof in a check that passed, every other one in the worst. Checks of a stuck enrollment
 * say most about it, so they go first.
 */
export function checkBehind({ fact, state }: Pick<TimelineStep, 'fact' | 'state'>, checks: readonly CheckResult[]): CheckResult | null {
  const showing = checks.filter((check) => check.verdict !== 'not-applicable' && check.evidence.some((each) => each.fact === fact))
  const found = [...showing.filter(({ area }) => area === 'stuck'), ...showing.filter(({ area }) => area !== 'stuck')]
  const passed = state === 'done' ? found.find((check) => check.verdict === 'ready') : undefined
  return passed ?? found[0] ?? null
}
