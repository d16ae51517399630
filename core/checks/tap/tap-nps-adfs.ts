import { defineCheck, levels } from '../../engine/define-check.ts'
import { manual, pass, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import { scenarioIds } from '../../scenarios/index.ts'
import { words } from './words/tap-nps-adfs.ts'

/** Only the site can answer this, so it never weighs. Source: "Configure Temporary Access Pass" (learn.microsoft.com, 2025-03-04). */
export default defineCheck({
  id: 'tap-nps-adfs',
  area: 'tap',
  words,
  docs: 'https://learn.microsoft.com/entra/identity/authentication/howto-authentication-temporary-access-pass',
  confidence: 'vendor',
  levels: levels(scenarioIds, 'informational'),
  overlays: ['tap'],
  needs: ['device.networkMedium'],
  evaluate({ 'device.networkMedium': medium }, _context, _maybe, say): Finding {
    const row: Observation = { fact: 'device.networkMedium', observed: say.medium[medium] }
    return medium === 'ethernet' || medium === 'cellular' ? pass([row]) : manual([row], remedy(say.ask, 'network-admin'))
  },
})
