import type { Snapshot } from '../facts/snapshot.ts'
import { scenarioTitles, type Scenario } from '../scenarios/index.ts'
import type { Flow } from '../scenarios/decide-flow.ts'

/** Device facts older than this may no longer be true; our own threshold (style guide: an hour). */
const staleAfterMs = 60 * 60 * 1000

export interface NoticeContext {
  readonly snapshot: Snapshot
  readonly scenario: Scenario
  readonly flow: Flow
  /** Time of the judgment, milliseconds since 1970 UTC. */
  readonly now: number
}

/** Sentences about the run itself, shown above the checklist. */
export function notices({ snapshot, scenario, flow, now }: NoticeContext): string[] {
  const found: string[] = []
  if (snapshot.demo) found.push('This is the demo tenant: devices, users and answers are invented.')
  if (flow.scenario !== null && differs(flow.scenario, scenario)) {
    const real = scenarioTitles[flow.scenario]
    found.push(`This device will take another flow than the chosen one: ${real}. ${flow.because}`)
  }
  const collected = snapshot.collectedAt === null ? Number.NaN : Date.parse(snapshot.collectedAt)
  const ageMs = now - collected
  if (ageMs > staleAfterMs) {
    found.push(`The device facts are ${age(ageMs)} old; the device may have changed since.`)
  }
  return found
}

/** Pre-provisioning runs on a user-driven profile, so these two are no contradiction. */
function differs(real: Scenario, chosen: Scenario): boolean {
  const base = (scenario: Scenario): Scenario => (scenario === 'pre-provisioning' ? 'user-driven' : scenario)
  if (chosen === 'pre-provisioning' && real === 'user-driven-hybrid') return false
  return base(real) !== base(chosen)
}

function age(ms: number): string {
  const hours = Math.floor(ms / staleAfterMs)
  if (hours < 48) return hours === 1 ? '1 hour' : `${String(hours)} hours`
  return `${String(Math.floor(hours / 24))} days`
}
