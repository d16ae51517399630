import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, type Finding } from '../../engine/finding.ts'

/** Often blamed and never the cause: Windows Autopilot is not held to this limit, only to the one of Entra. */
export default defineCheck({
  id: 'enr-device-limit',
  area: 'user',
  topic: 'Device limit of Intune',
  title: { pass: 'Device limit of Intune does not count here', fail: 'Device limit of Intune is reached' },
  why: 'Intune does not apply its own device limit to Windows Autopilot. The limit that counts is the one of Entra.',
  docs: 'https://learn.microsoft.com/intune/device-enrollment/limits-intune-entra',
  confidence: 'vendor',
  levels: levels(['user-driven', 'pre-provisioning', 'device-preparation'], 'informational'),
  needs: ['tenant.enrollmentLimit'],
  evaluate({ 'tenant.enrollmentLimit': limit }): Finding {
    return pass([{ fact: 'tenant.enrollmentLimit', observed: String(limit) }])
  },
})
