import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, notApplicable, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { hasReason, withoutPass } from './no-pass.ts'
import { pageFacts } from './page-time.ts'
import { passNeed } from './pass-need.ts'
import { minutesLeft, minutesText } from './pass-time.ts'
import { words } from './words/tap-lifetime-fit.ts'

/** With less than this even the first sign-in is a race. Minutes; our own figure. */
const tooShort = 10

/**
 * Remaining lifetime against the time one run may take. A pass that is dead for another reason is
 * `tap-exists-usable`'s business. Device preparation has no enrollment status page: weighs less there.
 */
export default defineCheck({
  id: 'tap-lifetime-fit',
  area: 'tap',
  words,
  docs: 'https://learn.microsoft.com/entra/identity/authentication/howto-authentication-temporary-access-pass',
  confidence: 'own-threshold',
  levels: {
    ...levels(['user-driven', 'user-driven-hybrid', 'pre-provisioning', 'existing-devices'], 'required'),
    ...levels(['device-preparation', 'device-association'], 'recommended'),
  },
  overlays: ['tap'],
  needs: ['user.tap'],
  uses: ['user.tapStartsAt', 'user.tapLifetimeMinutes', ...pageFacts],
  evaluate({ 'user.tap': tap }, { scenario, now, language }, maybe, say): Finding {
    const without = withoutPass(tap, language)
    if (without) return without
    if (!tap.usable && !hasReason(tap, 'NotYetValid')) {
      return notApplicable(say.unusable)
    }
    const startsAt = maybe['user.tapStartsAt']
    const lifetime = maybe['user.tapLifetimeMinutes']
    const left = minutesLeft(startsAt, lifetime, now)
    if (left === null) {
      const unread = lifetime.status === 'unavailable' || lifetime.value === null
      return cannotTell(unread ? 'user.tapLifetimeMinutes' : 'user.tapStartsAt')
    }
    const need = passNeed({ scenario, page: maybe, language })
    const row: Observation = {
      fact: 'user.tapLifetimeMinutes',
      label: say.timeLeft,
      observed: minutesText(Math.max(0, left), language),
      expected: say.atLeast(minutesText(need.atLeast, language)),
      ownThreshold: true,
    }
    const evidence = [row, ...need.evidence]
    if (left < tooShort) return fail(evidence, remedy(say.longer, 'identity-admin'))
    if (left < need.atLeast) return warn(evidence, remedy(say.longer, 'identity-admin'))
    return left < need.atMost && need.missing !== null ? cannotTell(need.missing, evidence) : pass(evidence)
  },
})
