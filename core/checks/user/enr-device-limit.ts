import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, type Finding } from '../../engine/finding.ts'
import { words } from './words/enr-device-limit.ts'

/** Often blamed and never the cause: Windows Autopilot is not held to this limit, only to the one of Entra. */
export default defineCheck({
  id: 'enr-device-limit',
  area: 'user',
  words,
  docs: 'https://learn.microsoft.com/intune/device-enrollment/limits-intune-entra',
  confidence: 'vendor',
  levels: levels(['user-driven', 'pre-provisioning', 'device-preparation'], 'informational'),
  needs: ['tenant.enrollmentLimit'],
  evaluate({ 'tenant.enrollmentLimit': limit }): Finding {
    return pass([{ fact: 'tenant.enrollmentLimit', observed: String(limit) }])
  },
})
