import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, type Finding } from '../../engine/finding.ts'
import { words } from './words/enr-terms-intune.ts'

/** Not written down for Windows setup in so many words, so it only informs. */
export default defineCheck({
  id: 'enr-terms-intune',
  area: 'user',
  words,
  docs: 'https://learn.microsoft.com/intune/device-enrollment/create-terms-and-conditions',
  confidence: 'inference',
  levels: levels(['user-driven', 'user-driven-hybrid', 'pre-provisioning', 'device-preparation'], 'informational'),
  needs: ['tenant.termsAndConditions'],
  evaluate({ 'tenant.termsAndConditions': terms }, _context, _maybe, say): Finding {
    return pass([{ fact: 'tenant.termsAndConditions', observed: terms.length === 0 ? say.none : terms.join(', ') }])
  },
})
