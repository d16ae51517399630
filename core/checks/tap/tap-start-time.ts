import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { scenarioIds } from '../../scenarios/index.ts'
import { withoutPass } from './no-pass.ts'
import { minutesUntil, utcText } from './pass-time.ts'

/** A start this close is worth waiting for at the bench. Minutes; our own figure, Microsoft gives none. */
const worthWaiting = 15

const reissue: Remedy = {
  summary: 'Issue a pass that is already valid when setup starts.',
  steps: [
    'Compare the start with the clock; it is kept in UTC and portals show local time.',
    'Delete the pass and add a new one without a delayed start.',
    'Scan again.',
  ],
  role: 'identity-admin',
  restart: 'none',
}

const wait: Remedy = {
  summary: 'Wait until the pass has started before the user signs in.',
  steps: ['Leave the device at the sign-in page until the start of the pass.', 'Scan again, then let the user sign in.'],
  role: 'technician',
  restart: 'none',
}

export default defineCheck({
  id: 'tap-start-time',
  area: 'tap',
  topic: 'Start of the pass',
  title: { pass: 'Temporary Access Pass has started', fail: 'Temporary Access Pass starts later' },
  why: 'Before its start the pass is refused and the sign-in page asks for a password. Start times are kept in UTC and easily misread as local time.',
  docs: 'https://learn.microsoft.com/entra/identity/authentication/howto-authentication-temporary-access-pass',
  confidence: 'own-threshold',
  levels: levels(scenarioIds, 'required'),
  overlays: ['tap'],
  needs: ['user.tap'],
  uses: ['user.tapStartsAt'],
  evaluate({ 'user.tap': tap }, { now }, maybe): Finding {
    const without = withoutPass(tap)
    if (without) return without

    const startsAt = maybe['user.tapStartsAt']
    if (startsAt.status === 'unavailable' || startsAt.value === null) return cannotTell('user.tapStartsAt')
    const untilStart = minutesUntil(startsAt.value, now)
    if (untilStart === null) return cannotTell('user.tapStartsAt')
    const evidence: Observation[] = [{ fact: 'user.tapStartsAt', observed: utcText(startsAt.value), expected: 'Not later than now' }]
    if (untilStart <= 0) return pass(evidence)
    return untilStart <= worthWaiting ? warn(evidence, wait) : fail(evidence, reissue)
  },
})
