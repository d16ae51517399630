import check from '../../../../core/checks/esp/esp-reboot-policies.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(check, { facts: { 'tenant.restartForcingPolicies': [] } }, [
  { name: 'none', expect: 'ready', shows: 'None' },
  { name: 'says that apps are not visible', expect: 'ready', shows: 'Not visible from the tenant' },
  { name: 'one', facts: { 'tenant.restartForcingPolicies': ['Baseline (Device Guard)'] }, expect: 'at-risk', shows: 'Baseline (Device Guard)' },
  { name: 'unread', unread: ['tenant.restartForcingPolicies'], expect: 'unknown', because: 'tenant.restartForcingPolicies' },
  { name: 'hybrid', facts: { 'tenant.restartForcingPolicies': ['One'] }, scenario: 'user-driven-hybrid', expect: 'at-risk' },
  { name: 'self-deploying has no sign-in to lose', facts: { 'tenant.restartForcingPolicies': ['One'] }, scenario: 'self-deploying', expect: 'not-applicable' },
])
