import type { CheckResult } from '../../../core/report/report.ts'
import type { Overlay, Scenario } from '../../../core/scenarios/index.ts'
import type { FactId, Facts } from '../../../core/facts/index.ts'
import { factsFrom, without, type FactInput } from '../../fakes/facts.ts'
import { readySituations } from '../../fakes/ready-scenarios.ts'

/** A ready device of a scenario with one thing about it that looks like a fault. */
export interface Silence {
  readonly name: string
  readonly scenario?: Scenario
  readonly overlays?: readonly Overlay[]
  readonly facts: FactInput
  /** Facts that are not there; nothing to read. */
  readonly missing?: readonly FactId[]
  readonly now?: string
  /** Checks that would cry wolf; every other check has to be silent too. */
  readonly watched: readonly string[]
  /** The counter-example: the checks that do speak, as `id: verdict`. */
  readonly speaks?: readonly string[]
}

/** The nearest ready device; an enrollment that is looked at while it runs starts from the same one. */
export function situationOf(row: Silence): { readonly facts: Facts; readonly scenario: Scenario; readonly overlays: readonly Overlay[] } {
  const { scenario = 'user-driven', overlays = [] } = row
  const chosen = overlays.filter((each) => each !== 'stuck')
  const base = readySituations.find((each) => each.scenario === scenario && each.overlays.join() === chosen.join())
  if (base === undefined) throw new Error(`There is no ready device for ${scenario} with ${chosen.join(', ')}`)
  return { facts: without({ ...base.facts, ...factsFrom(row.facts) }, row.missing ?? [], 'nothing-to-read'), scenario, overlays }
}

/** Rows that are neither ready nor beside the point. */
export function loudRows(results: readonly CheckResult[]): string[] {
  return results.filter(({ verdict }) => verdict !== 'ready' && verdict !== 'not-applicable').map(({ id, verdict }) => `${id}: ${verdict}`)
}

export function checkWithId(results: readonly CheckResult[], id: string): CheckResult {
  const found = results.find((each) => each.id === id)
  if (found === undefined) throw new Error(`There is no check ${id}`)
  return found
}
