import type { DeviceProperty } from '../facts/profile-path.ts'
import type { Language } from '../words/language.ts'
import { judgeRule, type RuleResult } from './evaluate-rule.ts'
import { parseFilterRule } from './membership-rule.ts'
import { ruleWords } from './rule-words.ts'

/**
 * What an assignment filter can ask about a device before it is enrolled, lower case. Intune evaluates filters at
 * enrollment and at every check-in (learn.microsoft.com/intune/fundamentals/filters/troubleshoot, 2025-11-19); until then
 * only these are settled:
 * - manufacturer and model, which enrollment reports as Windows reads them from the firmware;
 * - the enrollment profile name: enrollment sets it to the name of the Windows Autopilot profile that was applied
 *   (learn.microsoft.com/intune/fundamentals/filters/ref-device-properties, 2026-02-24).
 * Ownership, category, name, join type, edition and version are not: enrollment or an update in setup may change them.
 */
export interface FilterDevice {
  readonly manufacturer?: string
  readonly model?: string
  readonly enrollmentprofilename?: string
}

/** Evaluates the rule of an assignment filter for managed devices. What enrollment alone can settle stays unknown. */
export function evaluateFilter(rule: string, device: FilterDevice, language: Language): RuleResult {
  const say = ruleWords[language]
  const parsed = parseFilterRule(rule)
  if (!parsed.ok) return { matches: 'unknown', clauses: [{ text: rule, observed: null, why: parsed.why(say) }] }
  const settled = Object.fromEntries(Object.entries(device).filter((entry): entry is [string, DeviceProperty] => entry[1] !== undefined && entry[1] !== ''))
  const { matches, clauses } = judgeRule(parsed.node, settled, say)
  return { matches, clauses: clauses.map((each) => (each.why === null ? each : { ...each, why: say.lateOnly })) }
}
