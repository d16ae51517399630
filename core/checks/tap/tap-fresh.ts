import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { scenarioIds } from '../../scenarios/index.ts'
import { momentText } from '../../words/moment-text.ts'
import { withoutPass } from './no-pass.ts'
import { minutesUntil, settledMinutes } from './pass-time.ts'
import { words } from './words/tap-fresh.ts'

export default defineCheck({
  id: 'tap-fresh',
  area: 'tap',
  words,
  docs: 'https://learn.microsoft.com/entra/identity/authentication/howto-authentication-temporary-access-pass',
  confidence: 'own-threshold',
  levels: levels(scenarioIds, 'recommended'),
  overlays: ['tap'],
  needs: ['user.tap'],
  uses: ['user.tapCreatedAt'],
  evaluate({ 'user.tap': tap }, context, maybe, say): Finding {
    const { now, language } = context
    const without = withoutPass(tap, language)
    if (without) return without
    const created = maybe['user.tapCreatedAt']
    if (created.status === 'unavailable' || created.value === null) return cannotTell('user.tapCreatedAt')
    const untilCreated = minutesUntil(created.value, now)
    if (untilCreated === null) return cannotTell('user.tapCreatedAt')
    const row: Observation = {
      fact: 'user.tapCreatedAt',
      observed: momentText(created.value, context),
      expected: say.minutesAgo(settledMinutes),
      ownThreshold: true,
    }
    return untilCreated > -settledMinutes ? warn([row], remedy(say.wait, 'technician')) : pass([row])
  },
})
