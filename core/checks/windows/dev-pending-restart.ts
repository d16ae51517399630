import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { commonScenarios } from '../../scenarios/index.ts'
import { words } from './words/dev-pending-restart.ts'

/** Renames alone are left behind by many installers and force nothing. */
export default defineCheck({
  id: 'dev-pending-restart',
  area: 'windows',
  words,
  docs: 'https://learn.microsoft.com/autopilot/enrollment-status',
  confidence: 'community',
  levels: levels(commonScenarios, 'recommended'),
  needs: ['device.pendingRestarts'],
  evaluate({ 'device.pendingRestarts': pending }, _context, _maybe, say): Finding {
    const listed = pending.map((each) => say.waiting[each]).join(', ')
    const observed = listed === '' ? say.nothing : listed.charAt(0).toUpperCase() + listed.slice(1)
    const evidence: Observation[] = [{ fact: 'device.pendingRestarts', observed, expected: say.nothing }]
    return pending.some((each) => each !== 'file-renames') ? warn(evidence, remedy(say.restart, 'technician', 'restart')) : pass(evidence)
  },
})
