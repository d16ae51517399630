import check from '../../../../core/checks/tap/tap-baseline-hides-web-sign-in.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(check, { facts: { 'tenant.passwordPolicies': [] }, overlays: ['tap'], scenario: 'pre-provisioning' }, [
  { name: 'none', expect: 'ready', shows: 'None' },
  { name: 'two policies', facts: { 'tenant.passwordPolicies': ['Windows baseline', 'Passwords'] }, expect: 'at-risk', shows: 'Windows baseline, Passwords' },
  { name: 'user-driven', facts: { 'tenant.passwordPolicies': ['Passwords'] }, scenario: 'user-driven', expect: 'not-applicable' },
  { name: 'unread', unread: ['tenant.passwordPolicies'], expect: 'unknown', because: 'tenant.passwordPolicies' },
  { name: 'no pass planned', overlays: [], expect: 'not-applicable' },
])
