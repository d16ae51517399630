import check from '../../../../core/checks/conditional-access/tenant-security-defaults.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(check, { facts: { 'tenant.securityDefaults': false } }, [
  { name: 'off', expect: 'ready', shows: 'Off' },
  { name: 'on', facts: { 'tenant.securityDefaults': true }, expect: 'at-risk', shows: 'On' },
  { name: 'on, with a pass', facts: { 'tenant.securityDefaults': true }, overlays: ['tap'], expect: 'at-risk' },
  { name: 'unread', unread: ['tenant.securityDefaults'], expect: 'unknown', because: 'tenant.securityDefaults' },
  { name: 'hybrid', facts: { 'tenant.securityDefaults': true }, scenario: 'user-driven-hybrid', expect: 'at-risk' },
  { name: 'nobody signs in', facts: { 'tenant.securityDefaults': true }, scenario: 'self-deploying', expect: 'not-applicable' },
])
