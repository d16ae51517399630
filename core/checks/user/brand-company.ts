import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, notApplicable, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'

const brand: Remedy = {
  summary: 'Set up company branding in Entra.',
  steps: [
    'Open Custom branding, Company branding in the Entra admin center.',
    'Fill in the default sign-in experience: logo, user name hint and sign-in page text.',
    'Wait until the sign-in page shows it, then scan again.',
  ],
  role: 'identity-admin',
  restart: 'none',
}

/** Windows takes name and logo of the first page from there. */
export default defineCheck({
  id: 'brand-company',
  area: 'user',
  topic: 'Company branding',
  title: { pass: 'Company branding is there where it is needed', fail: 'Company branding is missing' },
  why: 'The option that hides "change account" works only with company branding, and a profile on the disk needs it as well. Without it users can leave the sign-in page of the organization.',
  docs: 'https://learn.microsoft.com/autopilot/profiles',
  confidence: 'vendor',
  levels: levels(['existing-devices', 'user-driven', 'pre-provisioning'], 'recommended'),
  needs: [],
  uses: ['tenant.companyBranding', 'tenant.profileHidesAccountChange'],
  evaluate(_facts, { scenario }, maybe): Finding {
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
    return branding.status === 'unavailable' ? cannotTell('tenant.companyBranding', seen) : warn(seen, brand)
  },
})
