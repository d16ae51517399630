import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { words } from './words/tap-baseline-hides-web-sign-in.ts'

/** Sources: Windows Autopilot troubleshooting FAQ (learn.microsoft.com, 2025-04-21) and a field report of 2025. */
export default defineCheck({
  id: 'tap-baseline-hides-web-sign-in',
  area: 'tap',
  words,
  docs: 'https://learn.microsoft.com/autopilot/troubleshooting-faq',
  confidence: 'vendor',
  levels: levels(['pre-provisioning'], 'recommended'),
  overlays: ['tap'],
  needs: ['tenant.passwordPolicies'],
  evaluate({ 'tenant.passwordPolicies': policies }, _context, _maybe, say): Finding {
    const row: Observation = { fact: 'tenant.passwordPolicies', observed: policies.length === 0 ? say.none : policies.join(', '), expected: say.none }
    return policies.length === 0 ? pass([row]) : warn([row], remedy(say.move, 'intune-admin'))
  },
})
