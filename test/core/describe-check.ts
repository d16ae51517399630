import { describe, expect, it } from 'vitest'
import type { Check } from '../../core/engine/define-check.ts'
import { runChecks } from '../../core/engine/run-checks.ts'
import type { Verdict } from '../../core/engine/verdict.ts'
import type { FactId } from '../../core/facts/index.ts'
import type { Overlay, Scenario } from '../../core/scenarios/index.ts'
import type { CheckResult } from '../../core/report/report.ts'
import { factsFrom, testTime, without, type FactInput } from '../fakes/facts.ts'

export interface CheckRow {
  readonly name: string
  /** Changes to the base facts. */
  readonly facts?: FactInput
  /** Facts that could not be read. */
  readonly unread?: readonly FactId[]
  readonly scenario?: Scenario
  readonly overlays?: readonly Overlay[]
  /** ISO 8601; `testTime` unless given. */
  readonly now?: string
  readonly expect: Verdict
  /** For `unknown`: the fact it must name. */
  readonly because?: FactId
  /** A text that some evidence row must show as observed. */
  readonly shows?: string
}

/** Next to what is wrong stands what was expected. Here the finding is that something happened or is there at all. */
const speaksForItself: ReadonlySet<string> = new Set(['esp-app-mix', 'fido-self-deploying', 'hv-checkpoint', 'now-autopilot-run', 'now-enrollment-refusal'])

/** Runs one check over a table of hand-built facts, through the real engine. */
export function describeCheck(
  check: Check,
  base: { readonly facts: FactInput; readonly scenario?: Scenario; readonly overlays?: readonly Overlay[] },
  rows: readonly CheckRow[],
): void {
  describe(check.id, () => {
    it.each(rows)('$name → $expect', (row) => {
      const result = judge(check, base, row)
      expect(result.verdict).toBe(row.expect)
      if (row.because !== undefined) expect(result.reason?.fact).toBe(row.because)
      if (row.shows !== undefined) expect(result.evidence.map((each) => each.observed)).toContain(row.shows)
      if (row.expect === 'blocked' || row.expect === 'at-risk') {
        expect(result.title).toBe(check.words.en.title.fail)
        expect(result.remedy?.steps.length).toBeGreaterThan(0)
        expect(result.evidence.length).toBeGreaterThan(0)
        if (!speaksForItself.has(check.id)) expect(result.evidence.filter(({ expected }) => expected !== null)).not.toEqual([])
      }
    })
  })
}

function judge(
  check: Check,
  base: { readonly facts: FactInput; readonly scenario?: Scenario; readonly overlays?: readonly Overlay[] },
  row: CheckRow,
): CheckResult {
  const facts = without(factsFrom({ ...base.facts, ...row.facts }), row.unread ?? [])
  const results = runChecks([check], facts, {
    scenario: row.scenario ?? base.scenario ?? 'user-driven',
    overlays: row.overlays ?? base.overlays ?? [],
    now: Date.parse(row.now ?? testTime),
    language: 'en',
  })
  const [result] = results
  if (!result) throw new Error(`${check.id} gave no result`)
  return result
}
