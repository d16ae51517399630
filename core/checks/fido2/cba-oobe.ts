import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, type Finding } from '../../engine/finding.ts'
import { words } from './words/cba-oobe.ts'

/** Advice alone. Source: Windows Autopilot requirements (learn.microsoft.com, 2025-07-08); earlier text said the opposite. */
export default defineCheck({
  id: 'cba-oobe',
  area: 'fido2',
  words,
  docs: 'https://learn.microsoft.com/autopilot/requirements',
  confidence: 'vendor',
  levels: levels(['user-driven', 'pre-provisioning'], 'informational'),
  needs: ['tenant.certificateMethod'],
  evaluate({ 'tenant.certificateMethod': method }, _context, _maybe, say): Finding {
    return pass([{ fact: 'tenant.certificateMethod', observed: say.method[method] }])
  },
})
