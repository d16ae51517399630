import { factDefinitions } from '../../core/facts/index.ts'
import type { Flow } from '../../core/scenarios/decide-flow.ts'
import type { Scenario } from '../../core/scenarios/index.ts'
import { pageLanguage } from '../page-language.ts'
import { checklistWords } from './checklist-words.ts'

/** What could still change the answer; empty when nothing could. */
export function flowDoubt(flow: Flow): string {
  if (flow.certain || flow.missing.length === 0) return ''
  return checklistWords.unsettled(flow.missing.map((id) => factDefinitions[id].label[pageLanguage]).join(', '))
}

/** Pre-provisioning runs on a user-driven profile, so those two agree. */
export function flowDiffers(flow: Flow, chosen: Scenario): boolean {
  if (flow.scenario === null) return flow.kind === 'plain-join'
  if (chosen === 'pre-provisioning') return flow.scenario !== 'user-driven' && flow.scenario !== 'user-driven-hybrid'
  return flow.scenario !== chosen
}
