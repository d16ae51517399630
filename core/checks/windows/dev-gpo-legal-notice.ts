import { defineCheck } from '../../engine/define-check.ts'
import { fail, pass, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import type { LogonPolicy } from '../../facts/device-image.ts'
import { words } from './words/dev-gpo-legal-notice.ts'

const words: { readonly [P in LogonPolicy]: string } = {
  'message-title': 'message title',
  'message-text': 'message text',
  'smart-card-or-hello': 'Windows Hello or smart card required',
  'secure-desktop-credentials': 'administrators prompted for credentials on the secure desktop',
}

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
    const listed = policies.map((policy) => words[policy]).join(', ')
    const observed = listed === '' ? 'None' : listed.charAt(0).toUpperCase() + listed.slice(1)
    const evidence: Observation[] = [{ fact: 'device.logonPolicies', observed, expected: 'None' }]
    return policies.length === 0 ? pass(evidence) : fail(evidence, remedy(say.remove, 'technician', 'restart'))
  },
})
