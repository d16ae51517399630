import { known } from '../../../core/facts/fact.ts'
import type { Facts } from '../../../core/facts/index.ts'
import { overlayIds, scenarioIds, type Overlay, type Scenario } from '../../../core/scenarios/index.ts'
import { accountValues, signInLogValues } from './account-values.ts'
import { accessValues } from './access-values.ts'
import { benchValues } from './bench-values.ts'
import type { CaseInput } from './case-input.ts'
import { deviceValues } from './device-values.ts'
import { directoryValues } from './directory-values.ts'
import { espHybridValues } from './esp-hybrid-values.ts'
import type { StatedValues } from './stated-values.ts'
import { signInValues } from './sign-in-values.ts'
import { showsEnrollment, stuckValues } from './stuck-values.ts'
import { tenantValues } from './tenant-values.ts'

/**
 * The day the first cases were written. A case without a time is judged on that day, since the dates of
 * Windows versions would otherwise change its answer from one month to the next.
 */
export const defaultCaseTime = '2026-11-22T00:00:00Z'

export interface CaseSituation {
  readonly scenario: Scenario
  readonly overlays: readonly Overlay[]
  /** Milliseconds since 1970 UTC. */
  readonly now: number
  readonly facts: Facts
}

/**
 * The situation that a case describes. Only what it states becomes a fact; everything else stays
 * uncollected, as on a device that nobody could read.
 */
export function caseSituation(input: CaseInput): CaseSituation {
  const time = input.now ?? defaultCaseTime
  const values: StatedValues = { ...benchValues(input, time), ...deviceValues(input.device ?? {}), ...stuckValues(input.device ?? {}), ...tenantValues(input.graph ?? {}), ...accessValues(input.graph ?? {}), ...espHybridValues(input.graph ?? {}), ...signInValues(input.graph ?? {}), ...directoryValues(input.graph ?? {}), ...accountValues(input.graph ?? {}), ...signInLogValues(input, time) }
  const facts = Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([id, value]) => [id, known(value, 'acceptance case', time)])
  return {
    scenario: input.scenario.find(isScenario) ?? 'user-driven',
    overlays: overlayIds.filter((each) => input.scenario.includes(each) || (each === 'stuck' && showsEnrollment(input))),
    now: Date.parse(time),
    facts: Object.fromEntries(facts) as Facts,
  }
}

function isScenario(word: Scenario | Overlay): word is Scenario {
  return scenarioIds.some((each) => each === word)
}
