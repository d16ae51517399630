import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { scenarioIds } from '../../scenarios/index.ts'
import { withoutPass } from './no-pass.ts'
import { minutesUntil, utcText } from './pass-time.ts'

/** "A few minutes" is all that Microsoft says about replication. Minutes; our own figure. */
const settled = 5

const wait: Remedy = {
  summary: 'Wait five minutes before the pass is used.',
  steps: [
    'Leave the device at the first page of OOBE, or let it install its updates first.',
    'When the sign-in page asks for a password all the same, go back one page and enter the user name again.',
    'Scan again.',
  ],
  role: 'technician',
  restart: 'none',
}

export default defineCheck({
  id: 'tap-fresh',
  area: 'tap',
  topic: 'Age of the pass',
  title: { pass: 'Temporary Access Pass is old enough to be known everywhere', fail: 'Temporary Access Pass was issued moments ago' },
  why: 'A new pass takes a few minutes to reach all of Entra ID. Until then the sign-in page in setup may still ask for a password.',
  docs: 'https://learn.microsoft.com/entra/identity/authentication/howto-authentication-temporary-access-pass',
  confidence: 'own-threshold',
  levels: levels(scenarioIds, 'recommended'),
  overlays: ['tap'],
  needs: ['user.tap'],
  uses: ['user.tapCreatedAt'],
  evaluate({ 'user.tap': tap }, { now }, maybe): Finding {
    const without = withoutPass(tap)
    if (without) return without
    const created = maybe['user.tapCreatedAt']
    if (created.status === 'unavailable' || created.value === null) return cannotTell('user.tapCreatedAt')
    const untilCreated = minutesUntil(created.value, now)
    if (untilCreated === null) return cannotTell('user.tapCreatedAt')
    const row: Observation = {
      fact: 'user.tapCreatedAt',
      observed: utcText(created.value),
      expected: `At least ${String(settled)} minutes ago`,
      ownThreshold: true,
    }
    return untilCreated > -settled ? warn([row], wait) : pass([row])
  },
})
