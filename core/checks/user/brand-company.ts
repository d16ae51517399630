import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, notApplicable, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { yesNo } from '../../words/yes-no.ts'
import { words } from './words/brand-company.ts'

/** Windows takes name and logo of the first page from there. Device association uses no deployment profile that could hide the change of account. */
export default defineCheck({
  id: 'brand-company',
  area: 'user',
  words,
  docs: 'https://learn.microsoft.com/autopilot/profiles',
  confidence: 'vendor',
  levels: levels(['existing-devices', 'user-driven', 'pre-provisioning'], 'recommended'),
  needs: [],
  uses: ['tenant.companyBranding', 'tenant.profileHidesAccountChange'],
  evaluate(_facts, { scenario, language }, maybe, say): Finding {
    const branding = maybe['tenant.companyBranding']
    const hides = maybe['tenant.profileHidesAccountChange']
    const seen: Observation[] = []
    if (branding.status === 'known') {
      seen.push({ fact: 'tenant.companyBranding', observed: branding.value ? say.setUp : say.none, expected: say.setUp })
      if (branding.value) return pass(seen)
    }
    if (scenario !== 'existing-devices') {
      if (hides.status === 'known' && !hides.value) return notApplicable(say.accountChangeStays)
      if (hides.status === 'known') seen.push({ fact: 'tenant.profileHidesAccountChange', observed: yesNo[language].yes })
      else if (hides.reason === 'nothing-to-read' && branding.status === 'known') return notApplicable(say.noProfile)
      else return cannotTell('tenant.profileHidesAccountChange', seen)
    }
    return branding.status === 'unavailable' ? cannotTell('tenant.companyBranding', seen) : warn(seen, remedy(say.brand, 'identity-admin'))
  },
})
