import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, notApplicable, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { withoutPage } from './shown-page.ts'
import { words } from './words/esp-quality-updates.ts'

/**
 * New pages have the updates on. They take 20 to 40 minutes at the end of setup, may restart the device without signing
 * the user back in, and are installed only where the page is not for users and blocks device use
 * (learn.microsoft.com/intune/device-enrollment/windows/setup-status-page, 2026-01-20).
 */
export default defineCheck({
  id: 'esp-quality-updates',
  area: 'esp',
  words,
  docs: 'https://learn.microsoft.com/intune/device-enrollment/windows/setup-status-page',
  confidence: 'vendor',
  levels: levels(['user-driven', 'user-driven-hybrid', 'pre-provisioning', 'self-deploying'], 'recommended'),
  needs: [],
  uses: ['tenant.espName', 'tenant.espQualityUpdates', 'tenant.espTarget', 'tenant.espBlocksUse'],
  evaluate(_facts, { scenario, overlays, language }, maybe, say): Finding {
    if (scenario !== 'self-deploying' && !overlays.includes('tap')) {
      return notApplicable(say.disturbsOnly)
    }
    const without = withoutPage(maybe['tenant.espName'], language)
    if (without) return without
    const updates = maybe['tenant.espQualityUpdates']
    const target = maybe['tenant.espTarget']
    const blocks = maybe['tenant.espBlocksUse']
    if (updates.status === 'unavailable') return cannotTell('tenant.espQualityUpdates')
    const row: Observation = { fact: 'tenant.espQualityUpdates', observed: updates.value ? say.yes : say.no, expected: say.no }
    if (!updates.value) return pass([row])
    if (target.status === 'known' && target.value === 'user') {
      return pass([row, { fact: 'tenant.espTarget', observed: say.userPage }])
    }
    if (blocks.status === 'known' && !blocks.value) {
      return pass([row, { fact: 'tenant.espBlocksUse', observed: say.notBlocking }])
    }
    if (target.status === 'unavailable') return cannotTell('tenant.espTarget', [row])
    return blocks.status === 'unavailable' ? cannotTell('tenant.espBlocksUse', [row]) : warn([row], remedy(say.turnOff, 'intune-admin'))
  },
})
