import type { Language } from '../words/language.ts'
import type { Flow } from './decide-flow.ts'
import { flowWords } from './flow-words.ts'
import { scenarioTitles } from './index.ts'

/** What Windows setup will do with a device, in a few words. */
export function flowName(flow: Flow, language: Language): string {
  const say = flowWords[language]
  return flow.kind === 'autopilot' && flow.scenario !== null ? say.autopilotAs(scenarioTitles[language][flow.scenario]) : say.names[flow.kind]
}
