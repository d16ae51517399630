import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, type Finding } from '../../engine/finding.ts'
import { scenarioIds } from '../../scenarios/index.ts'

/** Microsoft says nothing about this combination (2026-09), so this only informs. */
export default defineCheck({
  id: 'tap-v2',
  area: 'tap',
  topic: 'Pass with device preparation',
  title: { pass: 'Try a pass with device preparation on one device first', fail: 'Pass with device preparation was not tried' },
  why: 'Device preparation joins Entra ID with the same sign-in page, so a pass should work. Microsoft does not say so, and it is not verified: try one device before a batch.',
  docs: 'https://learn.microsoft.com/autopilot/device-preparation/compare',
  confidence: 'inference',
  levels: levels(scenarioIds.filter((each) => each === 'device-preparation' || each === 'device-association'), 'informational'),
  overlays: ['tap'],
  needs: ['user.tap'],
  evaluate({ 'user.tap': tap }): Finding {
    return pass([{ fact: 'user.tap', observed: tap.exists ? 'Issued' : 'No pass' }])
  },
})
