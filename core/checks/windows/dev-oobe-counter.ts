import { defineCheck, levels } from '../../engine/define-check.ts'
import { notApplicable, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { commonScenarios } from '../../scenarios/index.ts'
import { words } from './words/dev-oobe-counter.ts'

/** Microsoft's own good value; learn.microsoft.com/autopilot/add-devices, 2025-04-11. */
const goodAttempts = 1

export default defineCheck({
  id: 'dev-oobe-counter',
  area: 'windows',
  words,
  docs: 'https://learn.microsoft.com/autopilot/add-devices',
  confidence: 'vendor',
  levels: levels(commonScenarios, 'recommended'),
  needs: ['device.oobeRetries'],
  evaluate({ 'device.oobeRetries': attempts }, _context, _maybe, say): Finding {
    if (attempts === null) return notApplicable(say.noCounter)
    const evidence: Observation[] = [
      { fact: 'device.oobeRetries', observed: String(attempts), expected: say.orLess(goodAttempts) },
    ]
    return attempts > goodAttempts ? warn(evidence, remedy(say.startOver, 'technician', 'restart')) : pass(evidence)
  },
})
