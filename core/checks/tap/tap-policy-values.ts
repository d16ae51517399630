import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { registeredScenarios } from '../../scenarios/index.ts'
import { passNeed } from './pass-need.ts'
import { minutesText } from './pass-time.ts'

const correct: Remedy = {
  summary: 'Set lifetimes in the Temporary Access Pass policy that cover one run of setup.',
  steps: [
    'Open Authentication methods, Temporary Access Pass, Configure in the Entra admin center.',
    'Set the maximum lifetime to at least the time that setup may take, and the minimum below it.',
    'Save, then issue a new pass; passes that exist keep their lifetime.',
    'Scan again.',
  ],
  role: 'identity-admin',
  restart: 'none',
}

/** Device preparation has no enrollment status page, so there the figure is a guess and weighs less. */
export default defineCheck({
  id: 'tap-policy-values',
  area: 'tap',
  topic: 'Temporary Access Pass limits',
  title: {
    pass: 'Temporary Access Pass policy allows a long enough pass',
    fail: 'Temporary Access Pass policy does not allow a long enough pass',
  },
  why: 'A pass cannot live longer than the maximum of the policy. When that is shorter than setup may take, every pass can run out on the way.',
  docs: 'https://learn.microsoft.com/entra/identity/authentication/howto-authentication-temporary-access-pass',
  confidence: 'own-threshold',
  levels: {
    ...levels(registeredScenarios.filter((each) => each !== 'self-deploying'), 'required'),
    ...levels(['existing-devices'], 'required'),
    ...levels(['device-preparation', 'device-association'], 'recommended'),
  },
  overlays: ['tap'],
  needs: ['tenant.tapPolicyValues'],
  uses: ['tenant.espTimeoutMinutes', 'tenant.espQualityUpdates'],
  evaluate({ 'tenant.tapPolicyValues': values }, { scenario }, maybe): Finding {
    const { minimumLifetimeMinutes: minimum, maximumLifetimeMinutes: maximum } = values
    const need = passNeed({
      scenario,
      espTimeoutMinutes: maybe['tenant.espTimeoutMinutes'],
      espQualityUpdates: maybe['tenant.espQualityUpdates'],
    })
    const row = (observed: number, label: string, expected: string, ownThreshold = false): Observation => ({
      fact: 'tenant.tapPolicyValues',
      label,
      observed: minutesText(observed),
      expected,
      ownThreshold,
    })
    if (minimum > maximum) {
      return fail([row(minimum, 'Minimum lifetime', `At most the maximum of ${minutesText(maximum)}`)], correct)
    }
    const longest = row(maximum, 'Maximum lifetime', `At least ${minutesText(need.atLeast)}`, true)
    const evidence = [longest, ...need.evidence]
    if (maximum < need.atLeast) return warn(evidence, correct)
    return maximum < need.atMost && need.missing !== null ? cannotTell(need.missing, evidence) : pass(evidence)
  },
})
