import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, notApplicable, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { words } from './words/brand-company.ts'

/** Windows takes name and logo of the first page from there. */
export default defineCheck({
  id: 'brand-company',
  area: 'user',
  words,
  docs: 'https://learn.microsoft.com/autopilot/profiles',
  confidence: 'vendor',
  levels: levels(['existing-devices', 'user-driven', 'pre-provisioning'], 'recommended'),
  needs: [],
  uses: ['tenant.companyBranding', 'tenant.profileHidesAccountChange'],
  evaluate(_facts, { scenario }, maybe, say): Finding {
    const branding = maybe['tenant.companyBranding']
    const hides = maybe['tenant.profileHidesAccountChange']
    const seen: Observation[] = []
    if (branding.status === 'known') {
      seen.push({ fact: 'tenant.companyBranding', observed: branding.value ? 'Set up' : 'None', expected: 'Set up' })
      if (branding.value) return pass(seen)
    }
    if (scenario !== 'existing-devices') {
      if (hides.status === 'known' && !hides.value) return notApplicable('The deployment profile does not hide the options to change the account.')
      if (hides.status === 'known') seen.push({ fact: 'tenant.profileHidesAccountChange', observed: 'Yes' })
      else if (hides.reason === 'nothing-to-read' && branding.status === 'known') return notApplicable('There is no deployment profile that needs it.')
      else return cannotTell('tenant.profileHidesAccountChange', seen)
    }
    return branding.status === 'unavailable' ? cannotTell('tenant.companyBranding', seen) : warn(seen, remedy(say.brand, 'identity-admin'))
  },
})
