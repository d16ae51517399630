import type { Flow, FlowKind } from './decide-flow.ts'
import { scenarioTitles } from './index.ts'

const flowNames: { readonly [K in FlowKind]: string } = {
  'device-association': 'Device association',
  autopilot: 'Windows Autopilot',
  'device-preparation': 'Windows Autopilot device preparation',
  'offline-profile': 'Windows Autopilot for existing devices',
  'plain-join': 'A plain Entra join without Autopilot',
  undecided: 'Not known yet',
}

/** What Windows setup will do with a device, in a few words. */
export function flowName(flow: Flow): string {
  if (flow.kind !== 'autopilot' || flow.scenario === null) return flowNames[flow.kind]
  return `${flowNames.autopilot}, ${lowerFirst(scenarioTitles[flow.scenario])}`
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
