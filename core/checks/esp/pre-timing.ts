import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'

/** The management extension renews its token in this time. Minutes; learn.microsoft.com/autopilot/pre-provision, 2025-04-09. */
const soonestMinutes = 90

/** Certificates of the management extension end after this time. Months; same article. */
const latestMonths = 6

const wait: Remedy = {
  summary: 'Start the user flow when 90 minutes have passed since the technician flow.',
  steps: ['Leave the device off until the time has passed.', 'Then turn it on and let the user sign in.'],
  role: 'technician',
  restart: 'none',
}

const again: Remedy = {
  summary: 'Run the technician flow again before the user gets the device.',
  steps: ['Reset the device.', 'Run pre-provisioning again and hand the device over within six months.'],
  role: 'technician',
  restart: 'reset',
}

/** Counts from the enrollment of the device, which lies before the end of the technician flow: too soon is then certain. */
export default defineCheck({
  id: 'pre-timing',
  area: 'esp',
  topic: 'Time between technician and user flow',
  title: { pass: 'Time of the user flow fits', fail: 'User flow comes too soon or too late' },
  why: 'The user flow should begin no sooner than 90 minutes and no later than 6 months after the technician flow, and compliance begins anew with it.',
  docs: 'https://learn.microsoft.com/autopilot/pre-provision',
  confidence: 'vendor',
  levels: levels(['pre-provisioning'], 'informational'),
  needs: ['device.setupTimes'],
  uses: ['device.mdmEnrollment'],
  evaluate({ 'device.setupTimes': times }, { now }, maybe): Finding {
    const plan: Observation = {
      fact: 'device.setupTimes',
      label: 'User flow after the technician flow',
      observed: `Between ${String(soonestMinutes)} minutes and ${String(latestMonths)} months later`,
    }
    const enrolled = maybe['device.mdmEnrollment']
    if (times.enrollment === null) {
      if (enrolled.status === 'unavailable') return cannotTell('device.mdmEnrollment')
      return enrolled.value.enrolled ? cannotTell('device.setupTimes') : pass([plan])
    }
    const at = new Date(times.enrollment)
    if (Number.isNaN(at.getTime())) return cannotTell('device.setupTimes')
    const row: Observation = { fact: 'device.setupTimes', label: 'Enrolled', observed: at.toISOString(), expected: plan.observed }
    if (now - at.getTime() < soonestMinutes * 60_000) return warn([row], wait)
    const latest = new Date(at)
    latest.setUTCMonth(latest.getUTCMonth() + latestMonths)
    return now > latest.getTime() ? warn([row], again) : pass([row])
  },
})
