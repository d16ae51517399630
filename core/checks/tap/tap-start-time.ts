import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { scenarioIds } from '../../scenarios/index.ts'
import { momentText } from '../../words/moment-text.ts'
import { withoutPass } from './no-pass.ts'
import { minutesUntil } from './pass-time.ts'
import { words } from './words/tap-start-time.ts'

/** A start this close is worth waiting for at the bench. Minutes; our own figure, Microsoft gives none. */
const worthWaiting = 15

export default defineCheck({
  id: 'tap-start-time',
  area: 'tap',
  words,
  docs: 'https://learn.microsoft.com/entra/identity/authentication/howto-authentication-temporary-access-pass',
  confidence: 'own-threshold',
  levels: levels(scenarioIds, 'required'),
  overlays: ['tap'],
  needs: ['user.tap'],
  uses: ['user.tapStartsAt'],
  evaluate({ 'user.tap': tap }, context, maybe, say): Finding {
    const { now, language } = context
    const without = withoutPass(tap, language)
    if (without) return without

    const startsAt = maybe['user.tapStartsAt']
    if (startsAt.status === 'unavailable' || startsAt.value === null) return cannotTell('user.tapStartsAt')
    const untilStart = minutesUntil(startsAt.value, now)
    if (untilStart === null) return cannotTell('user.tapStartsAt')
    const evidence: Observation[] = [{ fact: 'user.tapStartsAt', observed: momentText(startsAt.value, context), expected: say.notLater, ownThreshold: untilStart > 0 }]
    if (untilStart <= 0) return pass(evidence)
    return untilStart <= worthWaiting ? warn(evidence, remedy(say.wait, 'technician')) : fail(evidence, remedy(say.reissue, 'identity-admin'))
  },
})
