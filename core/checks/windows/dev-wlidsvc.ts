import { defineCheck, levels } from '../../engine/define-check.ts'
import { fail, pass, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import { commonScenarios } from '../../scenarios/index.ts'
import { words } from './words/dev-wlidsvc.ts'

export default defineCheck({
  id: 'dev-wlidsvc',
  area: 'windows',
  words,
  docs: 'https://learn.microsoft.com/autopilot/policy-conflicts',
  confidence: 'vendor',
  levels: levels(commonScenarios, 'required'),
  needs: ['device.signInAssistant'],
  evaluate({ 'device.signInAssistant': state }, _context, _maybe, say): Finding {
    const evidence: Observation[] = [{ fact: 'device.signInAssistant', observed: say.states[state], expected: say.states.enabled }]
    return state === 'enabled' ? pass(evidence) : fail(evidence, remedy(say.enable, 'technician', 'restart'))
  },
})
