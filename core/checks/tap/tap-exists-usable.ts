import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { scenarioIds } from '../../scenarios/index.ts'
import { hasReason } from './no-pass.ts'

const issue: Remedy = {
  summary: 'Issue a new Temporary Access Pass for the user.',
  steps: [
    'Open the user in the Entra admin center, then Authentication methods.',
    'Delete the old pass and add a Temporary Access Pass that can be used more than once.',
    'Choose a lifetime that covers the whole setup and write the pass down; it is shown once.',
    'Wait a few minutes before it is used, and scan again.',
  ],
  role: 'identity-admin',
  restart: 'none',
}

const wait: Remedy = {
  summary: 'Wait until the pass becomes valid, or issue one that is valid now.',
  steps: [
    'Compare the start of the pass with the time now; the start is kept in UTC.',
    'Wait for it, or delete the pass and issue a new one without a delayed start.',
    'Scan again before the user signs in.',
  ],
  role: 'identity-admin',
  restart: 'none',
}

/** The pass itself can never be read back, so nobody can verify what was written down. */
export default defineCheck({
  id: 'tap-exists-usable',
  area: 'tap',
  topic: 'Temporary Access Pass',
  title: { pass: 'Temporary Access Pass can be used now', fail: 'Temporary Access Pass cannot be used now' },
  why: 'Without a usable pass the sign-in page in setup asks for a password, or says that the pass has expired or was redeemed.',
  docs: 'https://learn.microsoft.com/entra/identity/authentication/howto-authentication-temporary-access-pass',
  confidence: 'vendor',
  levels: levels(scenarioIds, 'required'),
  overlays: ['tap'],
  needs: ['user.tap'],
  evaluate({ 'user.tap': tap }): Finding {
    const row = (observed: string): Observation => ({ fact: 'user.tap', observed, expected: 'Usable' })
    if (!tap.exists) return fail([row('No pass')], issue)
    if (hasReason(tap, 'NotYetValid')) return warn([row('Not valid yet')], wait)
    if (hasReason(tap, 'Expired')) return fail([row('Expired')], issue)
    if (hasReason(tap, 'OneTimeUsed')) return fail([row('One-time pass, already used')], issue)
    if (hasReason(tap, 'DisabledByPolicy')) return fail([row('Switched off by policy')], issue)
    if (!tap.usable) return fail([row('Not usable')], issue)
    return hasReason(tap, 'EnabledByPolicy') ? pass([row('Usable')]) : cannotTell('user.tap', [row('Usable, reason not known')])
  },
})
