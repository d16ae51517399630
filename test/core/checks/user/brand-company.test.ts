import check from '../../../../core/checks/user/brand-company.ts'
import { describeCheck } from '../../describe-check.ts'

const facts = (branding: boolean, hides: boolean) => ({ 'tenant.companyBranding': branding, 'tenant.profileHidesAccountChange': hides })

describeCheck(check, { facts: facts(true, true) }, [
  { name: 'branding and a profile that needs it', expect: 'ready', shows: 'Set up' },
  { name: 'branding, profile unread', unread: ['tenant.profileHidesAccountChange'], expect: 'ready' },
  { name: 'no branding, and the profile hides the change', facts: facts(false, true), expect: 'at-risk', shows: 'None' },
  { name: 'no branding, and the profile does not care', facts: facts(false, false), expect: 'not-applicable' },
  { name: 'branding unread, and the profile does not care', facts: facts(true, false), unread: ['tenant.companyBranding'], expect: 'not-applicable' },
  { name: 'branding unread', unread: ['tenant.companyBranding'], expect: 'unknown', because: 'tenant.companyBranding' },
  { name: 'no branding, profile unread', facts: facts(false, true), unread: ['tenant.profileHidesAccountChange'], expect: 'unknown', because: 'tenant.profileHidesAccountChange' },
  { name: 'nothing read', unread: ['tenant.companyBranding', 'tenant.profileHidesAccountChange'], expect: 'unknown' },
  { name: 'existing devices: the profile of the tenant does not matter', facts: facts(false, false), scenario: 'existing-devices', expect: 'at-risk' },
  { name: 'existing devices with branding', facts: facts(true, false), scenario: 'existing-devices', expect: 'ready' },
  { name: 'self-deploying', facts: facts(false, true), scenario: 'self-deploying', expect: 'not-applicable' },
])
