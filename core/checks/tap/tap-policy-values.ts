import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { registeredScenarios } from '../../scenarios/index.ts'
import { pageFacts } from './page-time.ts'
import { passNeed } from './pass-need.ts'
import { minutesText } from './pass-time.ts'
import { words } from './words/tap-policy-values.ts'

/** Device preparation has no enrollment status page, so there the figure is a guess and weighs less. */
export default defineCheck({
  id: 'tap-policy-values',
  area: 'tap',
  words,
  docs: 'https://learn.microsoft.com/entra/identity/authentication/howto-authentication-temporary-access-pass',
  confidence: 'own-threshold',
  levels: {
    ...levels(registeredScenarios.filter((each) => each !== 'self-deploying'), 'required'),
    ...levels(['existing-devices'], 'required'),
    ...levels(['device-preparation', 'device-association'], 'recommended'),
  },
  overlays: ['tap'],
  needs: ['tenant.tapPolicyValues'],
  uses: pageFacts,
  evaluate({ 'tenant.tapPolicyValues': values }, { scenario, language }, maybe, say): Finding {
    const { minimumLifetimeMinutes: minimum, maximumLifetimeMinutes: maximum } = values
    const need = passNeed({ scenario, page: maybe, language })
    const row = (observed: number, label: string, expected: string, ownThreshold = false): Observation => ({
      fact: 'tenant.tapPolicyValues',
      label,
      observed: minutesText(observed, language),
      expected,
      ownThreshold,
    })
    if (minimum > maximum) {
      return fail([row(minimum, say.minimum, say.atMostMaximum(minutesText(maximum, language)))], remedy(say.correct, 'identity-admin'))
    }
    const longest = row(maximum, say.maximum, say.atLeast(minutesText(need.atLeast, language)), true)
    const evidence = [longest, ...need.evidence]
    if (maximum < need.atLeast) return warn(evidence, remedy(say.correct, 'identity-admin'))
    return maximum < need.atMost && need.missing !== null ? cannotTell(need.missing, evidence) : pass(evidence)
  },
})
