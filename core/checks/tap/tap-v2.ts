import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, type Finding } from '../../engine/finding.ts'
import { scenarioIds } from '../../scenarios/index.ts'
import { words } from './words/tap-v2.ts'

/** Microsoft says nothing about this combination (2026-09), so this only informs. */
export default defineCheck({
  id: 'tap-v2',
  area: 'tap',
  words,
  docs: 'https://learn.microsoft.com/autopilot/device-preparation/compare',
  confidence: 'inference',
  levels: levels(scenarioIds.filter((each) => each === 'device-preparation' || each === 'device-association'), 'informational'),
  overlays: ['tap'],
  needs: ['user.tap'],
  evaluate({ 'user.tap': tap }, _context, _maybe, say): Finding {
    return pass([{ fact: 'user.tap', observed: tap.exists ? say.issued : say.noPass }])
  },
})
