import type { Snapshot } from '../facts/snapshot.ts'
import { scenarioTitles, type Scenario } from '../scenarios/index.ts'
import type { Flow } from '../scenarios/decide-flow.ts'
import type { Language } from '../words/language.ts'
import { noticeWords } from './notice-words.ts'

/** Device facts older than this may no longer be true; our own threshold (style guide: an hour). */
const staleAfterMs = 60 * 60 * 1000

export interface NoticeContext {
  readonly snapshot: Snapshot
  readonly scenario: Scenario
  readonly flow: Flow
  readonly language: Language
  /** Time of the judgment, milliseconds since 1970 UTC. */
  readonly now: number
}

/** Sentences about the run itself, shown above the checklist. */
export function notices({ snapshot, scenario, flow, now, language }: NoticeContext): string[] {
  const say = noticeWords[language]
  const found: string[] = []
  if (snapshot.demo) found.push(say.demo)
  if (flow.scenario !== null && differs(flow.scenario, scenario)) {
    found.push(say.otherFlow(scenarioTitles[language][flow.scenario], flow.because))
  }
  const collected = snapshot.collectedAt === null ? Number.NaN : Date.parse(snapshot.collectedAt)
  const ageMs = now - collected
  if (ageMs > staleAfterMs) found.push(say.old(age(ageMs, say)))
  return found
}

/** Whether Windows would do something else than planned. Pre-provisioning runs on a user-driven profile, so these two agree. */
export function differs(real: Scenario, chosen: Scenario): boolean {
  const base = (scenario: Scenario): Scenario => (scenario === 'pre-provisioning' ? 'user-driven' : scenario)
  if (chosen === 'pre-provisioning' && real === 'user-driven-hybrid') return false
  return base(real) !== base(chosen)
}

function age(ms: number, say: (typeof noticeWords)['en']): string {
  const hours = Math.floor(ms / staleAfterMs)
  return hours < 48 ? say.hours(hours) : say.days(Math.floor(hours / 24))
}
