import type { Sourced } from './sourced.ts'

/** Editions with the same lifecycle dates. Home follows the dates of Pro. */
export type EditionFamily = 'pro' | 'enterprise' | 'long-term-servicing' | 'iot-long-term-servicing'

export interface WindowsEdition extends Sourced {
  /** `EditionID` in the registry, without the suffix of the N variants. */
  readonly id: string
  readonly name: string
  readonly family: EditionFamily | null
  /** `teams-rooms`: accepted for Microsoft Teams Rooms hardware only. */
  readonly autopilot: 'supported' | 'teams-rooms' | 'unsupported'
}

const requirements = { source: 'learn.microsoft.com/autopilot/requirements', date: '2025-07-08' } as const
/** Microsoft's own walk-through of Autopilot in a Hyper-V VM installs this edition. */
const virtualMachinePage = { source: 'learn.microsoft.com/autopilot/demonstrate-deployment-on-vm', date: '2026-11-22' } as const
const notStated = { source: 'general knowledge: no page names this edition', date: '2026-11-22' } as const

/** Editions that Windows Autopilot takes or turns down. An id that is missing here is an unknown edition. */
export const windowsEditions: readonly WindowsEdition[] = [
  { id: 'Professional', name: 'Pro', family: 'pro', autopilot: 'supported', ...requirements },
  { id: 'ProfessionalEducation', name: 'Pro Education', family: 'pro', autopilot: 'supported', ...requirements },
  { id: 'ProfessionalWorkstation', name: 'Pro for Workstations', family: 'pro', autopilot: 'supported', ...requirements },
  { id: 'Enterprise', name: 'Enterprise', family: 'enterprise', autopilot: 'supported', ...requirements },
  { id: 'EnterpriseEval', name: 'Enterprise Evaluation', family: 'enterprise', autopilot: 'supported', ...virtualMachinePage },
  { id: 'Education', name: 'Education', family: 'enterprise', autopilot: 'supported', ...requirements },
  { id: 'EnterpriseS', name: 'Enterprise LTSC', family: 'long-term-servicing', autopilot: 'supported', ...requirements },
  { id: 'IoTEnterprise', name: 'IoT Enterprise', family: 'enterprise', autopilot: 'teams-rooms', ...requirements },
  { id: 'IoTEnterpriseS', name: 'IoT Enterprise LTSC', family: 'iot-long-term-servicing', autopilot: 'teams-rooms', ...requirements },
  { id: 'Core', name: 'Home', family: 'pro', autopilot: 'unsupported', ...requirements },
  { id: 'CoreSingleLanguage', name: 'Home Single Language', family: 'pro', autopilot: 'unsupported', ...requirements },
  { id: 'CoreCountrySpecific', name: 'Home China', family: 'pro', autopilot: 'unsupported', ...requirements },
  { id: 'CloudEdition', name: 'SE', family: 'pro', autopilot: 'unsupported', ...notStated },
]

/** Server editions come in dozens of ids with this start; none of them goes through Windows Autopilot. */
const serverPrefix = 'server'

/**
 * The row of an `EditionID`, N variants included (`ProfessionalN` is `Professional` without media apps).
 * Undefined for an id that is not in the table.
 */
export function findWindowsEdition(id: string): WindowsEdition | undefined {
  const wanted = id.trim()
  const row = byId(wanted) ?? (wanted.endsWith('N') ? byId(wanted.slice(0, -1)) : undefined)
  if (row !== undefined || !wanted.toLowerCase().startsWith(serverPrefix)) return row
  return { id: wanted, name: 'Windows Server', family: null, autopilot: 'unsupported', ...requirements }
}

function byId(id: string): WindowsEdition | undefined {
  return windowsEditions.find((row) => row.id.toLowerCase() === id.toLowerCase())
}
