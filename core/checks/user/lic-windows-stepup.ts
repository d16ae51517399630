import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, type Finding } from '../../engine/finding.ts'
import { windowsUpgradePlans } from '../../tables/service-plans.ts'
import { words } from './words/lic-windows-stepup.ts'

/** Optional: shown so that nobody wonders why Pro turns into Enterprise, or why it does not. */
export default defineCheck({
  id: 'lic-windows-stepup',
  area: 'user',
  words,
  docs: 'https://learn.microsoft.com/windows/deployment/windows-subscription-activation',
  confidence: 'community',
  levels: levels(['user-driven', 'user-driven-hybrid', 'pre-provisioning', 'device-preparation'], 'informational'),
  needs: ['user.servicePlans'],
  evaluate({ 'user.servicePlans': plans }, _context, _maybe, say): Finding {
    const held = windowsUpgradePlans.filter((row) => plans.some((plan) => plan.id.toLowerCase() === row.id && plan.provisioningStatus === 'Success'))
    return pass([{ fact: 'user.servicePlans', observed: held.length === 0 ? say.none : held.map(({ name }) => name).join(', ') }])
  },
})
