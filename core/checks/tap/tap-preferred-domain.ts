import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { policyReach } from '../../words/policy-reach.ts'
import { words } from './words/tap-preferred-domain.ts'

/** It breaks the automatic sign-in of setup, with a pass or without one: Windows Autopilot known issues and troubleshooting FAQ (learn.microsoft.com, 2025-04-21). */
export default defineCheck({
  id: 'tap-preferred-domain',
  area: 'tap',
  words,
  docs: 'https://learn.microsoft.com/autopilot/troubleshooting-faq',
  confidence: 'vendor',
  levels: levels(['user-driven', 'pre-provisioning'], 'recommended'),
  needs: ['tenant.preferredDomain'],
  evaluate({ 'tenant.preferredDomain': reach }, { language }, _maybe, say): Finding {
    const row: Observation = { fact: 'tenant.preferredDomain', observed: policyReach[language][reach], expected: say.notToDevices }
    return reach === 'device' ? warn([row], remedy(say.later, 'intune-admin')) : pass([row])
  },
})
