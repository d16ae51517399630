import { cannotTell, notApplicable, type Finding } from '../../engine/finding.ts'
import type { Fact } from '../../facts/fact.ts'
import type { Scenario } from '../../scenarios/index.ts'
import type { Language } from '../../words/language.ts'
import { hybridJoinWords } from './words/hybrid-join.ts'

/** In pre-provisioning the profile says whether the device joins a domain. Null: it does. */
export function withoutHybridJoin(scenario: Scenario, join: Fact<'entra' | 'hybrid'>, language: Language): Finding | null {
  if (scenario !== 'pre-provisioning') return null
  if (join.status === 'unavailable') return cannotTell('tenant.profileJoinType')
  return join.value === 'entra' ? notApplicable(hybridJoinWords[language].entraAlone) : null
}
