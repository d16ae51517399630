import { defineCheck, levels } from '../../engine/define-check.ts'
import { fail, pass, type Finding, type Remedy } from '../../engine/finding.ts'
import type { DomainState } from '../../facts/directory.ts'
import { userScenarios } from '../../scenarios/index.ts'

const rename: Remedy = {
  summary: 'Give the user a name that ends in a verified domain of this tenant.',
  steps: [
    'Compare the part after the at sign with Settings, Domain names in the Entra admin center.',
    'When the domain is listed but not verified, add its DNS record and choose Verify.',
    'When it is not listed, or exists inside the company network alone, change the user principal name to a verified domain; for a synchronized account do so in Active Directory.',
    'Enter the new name for this device, wait for the synchronization and scan again.',
  ],
  role: 'identity-admin',
  restart: 'none',
}

const words: { readonly [S in DomainState]: string } = {
  verified: 'Verified',
  unverified: 'Listed, but not verified',
  'not-in-tenant': 'Not a domain of this tenant',
}

/**
 * Entra ID verifies a domain by a public DNS record, so a verified domain is one that the internet can route to. An
 * unverified one ends in 0x8018002B: "Troubleshoot Windows device enrollment errors" (learn.microsoft.com, 2026-11).
 */
export default defineCheck({
  id: 'user-upn-verified',
  area: 'user',
  topic: 'Domain of the user name',
  title: { pass: 'User name ends in a verified domain', fail: 'User name does not end in a verified domain' },
  why: 'Setup finds the tenant and its device management by the domain of the user name. With a domain that the tenant has not verified, the sign-in or the enrollment ends with an error.',
  docs: 'https://learn.microsoft.com/troubleshoot/mem/intune/device-enrollment/troubleshoot-windows-enrollment-errors',
  confidence: 'vendor',
  levels: levels(userScenarios, 'required'),
  needs: ['user.domainState'],
  evaluate({ 'user.domainState': state }): Finding {
    const rows = [{ fact: 'user.domainState', observed: words[state], expected: words.verified }] as const
    return state === 'verified' ? pass(rows) : fail(rows, rename)
  },
})
