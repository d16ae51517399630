import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, type Finding } from '../../engine/finding.ts'

/**
 * Evidence alone. Device preparation failed outside UTC until July 2024; that is repaired
 * (learn.microsoft.com/autopilot/device-preparation/known-issues, 2026-09-14), and Pacific time is what OOBE
 * starts with, so no time zone is a fault.
 */
export default defineCheck({
  id: 'net-timezone',
  area: 'network',
  topic: 'Time zone',
  title: { pass: 'Time zone does not matter for enrollment', fail: 'Time zone is unexpected' },
  why: 'Old advice asks for UTC during device preparation. That defect was repaired in July 2024; the time zone is shown so that times on the screen can be compared.',
  docs: 'https://learn.microsoft.com/autopilot/device-preparation/known-issues',
  confidence: 'vendor',
  levels: levels(['device-preparation'], 'informational'),
  needs: ['device.timeZone'],
  evaluate({ 'device.timeZone': zone }): Finding {
    return pass([{ fact: 'device.timeZone', observed: zone }])
  },
})
