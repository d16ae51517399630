import { defineCheck } from '../../engine/define-check.ts'
import { fail, pass, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import { words } from './words/dev-gpo-legal-notice.ts'

/** The four policies of learn.microsoft.com/autopilot/policy-conflicts, 2022-11-17. */
export default defineCheck({
  id: 'dev-gpo-legal-notice',
  area: 'windows',
  words,
  docs: 'https://learn.microsoft.com/autopilot/policy-conflicts',
  confidence: 'vendor',
  levels: { 'pre-provisioning': 'required' },
  needs: ['device.logonPolicies'],
  evaluate({ 'device.logonPolicies': policies }, _context, _maybe, say): Finding {
    const listed = policies.map((policy) => say.policies[policy]).join(', ')
    const observed = listed === '' ? say.noPolicies : listed.charAt(0).toUpperCase() + listed.slice(1)
    const evidence: Observation[] = [{ fact: 'device.logonPolicies', observed, expected: say.noPolicies }]
    return policies.length === 0 ? pass(evidence) : fail(evidence, remedy(say.remove, 'technician', 'restart'))
  },
})
