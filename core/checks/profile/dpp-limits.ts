import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, notApplicable, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { words } from './words/dpp-limits.ts'

/** 25 apps since 2026-01-30, 10 before; learn.microsoft.com/autopilot/device-preparation/whats-new and .../requirements. */
const mostApps = 25
const mostScripts = 10
const shortest = 15
const longest = 720

const fact = 'tenant.preparationPolicy'

/** Whether apps and scripts are assigned to the device group and run as SYSTEM is not looked at here. */
export default defineCheck({
  id: 'dpp-limits',
  area: 'profile',
  words,
  docs: 'https://learn.microsoft.com/autopilot/device-preparation/requirements',
  confidence: 'vendor',
  levels: levels(['device-preparation', 'device-association'], 'recommended'),
  needs: [],
  uses: ['tenant.devicePreparationPolicy', 'tenant.preparationPolicy'],
  evaluate(_facts, _context, maybe, say): Finding {
    const reaches = maybe['tenant.devicePreparationPolicy']
    const policy = maybe[fact]
    if (reaches.status === 'known' && !reaches.value) return notApplicable(say.noPolicy)
    if (policy.status === 'unavailable') return cannotTell(fact)
    if (policy.value === null) return notApplicable(say.noPolicy)
    const { apps, scripts, timeoutMinutes } = policy.value
    const seen: Observation[] = [
      { fact, label: say.apps, observed: String(apps), expected: say.atMost(mostApps) },
      { fact, label: say.scripts, observed: String(scripts), expected: say.atMost(mostScripts) },
      { fact, label: say.timeLimit, observed: say.minutes(timeoutMinutes), expected: say.minutesBetween(shortest, longest) },
    ]
    const badTime = timeoutMinutes < shortest || timeoutMinutes > longest
    return apps > mostApps || scripts > mostScripts || badTime ? warn(seen, remedy(say.reduce, 'intune-admin')) : pass(seen)
  },
})
