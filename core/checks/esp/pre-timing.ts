import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { momentText } from '../../words/moment-text.ts'
import { words } from './words/pre-timing.ts'

/** The management extension renews its token in this time. Minutes; learn.microsoft.com/autopilot/pre-provision, 2025-04-09. */
const soonestMinutes = 90

/** Certificates of the management extension end after this time. Months; same article. */
const latestMonths = 6

/** Counts from the enrollment of the device, which lies before the end of the technician flow: too soon is then certain. */
export default defineCheck({
  id: 'pre-timing',
  area: 'esp',
  words,
  docs: 'https://learn.microsoft.com/autopilot/pre-provision',
  confidence: 'vendor',
  levels: levels(['pre-provisioning'], 'recommended'),
  needs: ['device.setupTimes'],
  uses: ['device.mdmEnrollment'],
  evaluate({ 'device.setupTimes': times }, context, maybe, say): Finding {
    const { now } = context
    const plan: Observation = {
      fact: 'device.setupTimes',
      label: say.userFlow,
      observed: say.between(soonestMinutes, latestMonths),
    }
    const enrolled = maybe['device.mdmEnrollment']
    if (times.enrollment === null) {
      if (enrolled.status === 'unavailable') return cannotTell('device.mdmEnrollment')
      return enrolled.value.enrolled ? cannotTell('device.setupTimes') : pass([plan])
    }
    const at = new Date(times.enrollment)
    if (Number.isNaN(at.getTime())) return cannotTell('device.setupTimes')
    const row: Observation = { fact: 'device.setupTimes', label: say.enrolled, observed: momentText(at.toISOString(), context), expected: plan.observed }
    if (now - at.getTime() < soonestMinutes * 60_000) return warn([row], remedy(say.wait, 'technician'))
    const latest = new Date(at)
    latest.setUTCMonth(latest.getUTCMonth() + latestMonths)
    // A month without that day has rolled over into the next: its last day counts.
    if (latest.getUTCDate() !== at.getUTCDate()) latest.setUTCDate(0)
    return now > latest.getTime() ? warn([row], remedy(say.again, 'technician', 'reset')) : pass([row])
  },
})
