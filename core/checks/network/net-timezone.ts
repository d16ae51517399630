import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, type Finding } from '../../engine/finding.ts'
import { words } from './words/net-timezone.ts'

/**
 * Evidence alone. Device preparation failed outside UTC until July 2024; that is repaired
 * (learn.microsoft.com/autopilot/device-preparation/known-issues, 2026-09-14), and Pacific time is what OOBE
 * starts with, so no time zone is a fault.
 */
export default defineCheck({
  id: 'net-timezone',
  area: 'network',
  words,
  docs: 'https://learn.microsoft.com/autopilot/device-preparation/known-issues',
  confidence: 'vendor',
  levels: levels(['device-preparation'], 'informational'),
  needs: ['device.timeZone'],
  evaluate({ 'device.timeZone': zone }): Finding {
    return pass([{ fact: 'device.timeZone', observed: zone }])
  },
})
