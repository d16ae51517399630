import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, type Finding } from '../../engine/finding.ts'

/** Advice alone. Source: Windows Autopilot requirements (learn.microsoft.com, 2025-07-08); earlier text said the opposite. */
export default defineCheck({
  id: 'cba-oobe',
  area: 'fido2',
  topic: 'Certificates and smart cards in setup',
  title: { pass: 'Setup accepts certificates and smart cards', fail: 'Setup does not accept certificates' },
  why: 'Since 2025 Microsoft supports certificate-based authentication and smart cards at the sign-in of classic Windows Autopilot. For device preparation the last text (April 2025) said no, and that is not verified.',
  docs: 'https://learn.microsoft.com/autopilot/requirements',
  confidence: 'vendor',
  levels: levels(['user-driven', 'pre-provisioning'], 'informational'),
  needs: ['tenant.certificateMethod'],
  evaluate({ 'tenant.certificateMethod': method }): Finding {
    return pass([{ fact: 'tenant.certificateMethod', observed: method === 'enabled' ? 'Enabled' : 'Disabled' }])
  },
})
