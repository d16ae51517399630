import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, remedy, warn, type Finding } from '../../engine/finding.ts'
import { nameList } from './shown-page.ts'
import { words } from './words/esp-reboot-policies.ts'

/**
 * Kinds of settings from learn.microsoft.com/autopilot/troubleshooting-faq (2025-04-21) and
 * learn.microsoft.com/intune/device-enrollment/windows/setup-status-page (2026-01-20). Apps that restart the device by
 * themselves are not among them: their installers decide that on the device, so nobody can read it from the tenant.
 */
export default defineCheck({
  id: 'esp-reboot-policies',
  area: 'esp',
  words,
  docs: 'https://learn.microsoft.com/autopilot/troubleshooting-faq',
  confidence: 'vendor',
  levels: levels(['user-driven', 'user-driven-hybrid', 'pre-provisioning', 'existing-devices'], 'recommended'),
  needs: ['tenant.restartForcingPolicies'],
  evaluate({ 'tenant.restartForcingPolicies': policies }, { language }, _maybe, say): Finding {
    if (policies.length === 0) {
      return pass([
        { fact: 'tenant.restartForcingPolicies', observed: say.none, expected: say.none },
        { fact: 'tenant.restartForcingPolicies', label: say.ownRestarts, observed: say.notVisible },
      ])
    }
    return warn([{ fact: 'tenant.restartForcingPolicies', observed: nameList(policies, language), expected: say.none }], remedy(say.move, 'intune-admin'))
  },
})
