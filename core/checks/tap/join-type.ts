import type { Fact } from '../../facts/fact.ts'
import type { Scenario } from '../../scenarios/index.ts'

/**
 * Whether this device will join an on-premises domain. Only the profile of a registered device can make
 * it so against the chosen scenario; self-deploying and device preparation know no hybrid join at all.
 */
export function joinsHybrid(
  scenario: Scenario,
  records: Fact<number>,
  joinType: Fact<'entra' | 'hybrid'>,
): 'yes' | 'no' | 'unread' {
  if (scenario === 'user-driven-hybrid') return 'yes'
  if (scenario === 'self-deploying' || scenario === 'device-preparation' || scenario === 'device-association') return 'no'
  if (records.status === 'known' && records.value === 0) return 'no'
  if (joinType.status === 'unavailable') return 'unread'
  return joinType.value === 'hybrid' ? 'yes' : 'no'
}
