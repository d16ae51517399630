import { defineCheck, levels } from '../../engine/define-check.ts'
import { fail, pass, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import type { FactValues } from '../../facts/index.ts'
import { commonScenarios } from '../../scenarios/index.ts'
import { words } from './words/dev-wlidsvc.ts'

const words: { readonly [S in FactValues['device.signInAssistant']]: string } = {
  enabled: 'Enabled',
  disabled: 'Disabled',
  missing: 'Not installed',
}

export default defineCheck({
  id: 'dev-wlidsvc',
  area: 'windows',
  words,
  docs: 'https://learn.microsoft.com/autopilot/policy-conflicts',
  confidence: 'vendor',
  levels: levels(commonScenarios, 'required'),
  needs: ['device.signInAssistant'],
  evaluate({ 'device.signInAssistant': state }, _context, _maybe, say): Finding {
    const evidence: Observation[] = [{ fact: 'device.signInAssistant', observed: words[state], expected: words.enabled }]
    return state === 'enabled' ? pass(evidence) : fail(evidence, remedy(say.enable, 'technician', 'restart'))
  },
})
