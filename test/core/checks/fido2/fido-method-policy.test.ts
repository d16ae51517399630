import check from '../../../../core/checks/fido2/fido-method-policy.ts'
import { describeCheck } from '../../describe-check.ts'

const base = { 'tenant.securityKeyMethod': 'enabled', 'user.inSecurityKeyPolicy': true, 'user.securityKeys': 1, 'user.allowedSecurityKeys': 1 } as const

describeCheck(check, { facts: base, overlays: ['fido2'] }, [
  { name: 'a key that is allowed', expect: 'ready', shows: 'Enabled' },
  { name: 'one of two is allowed', facts: { 'user.securityKeys': 2 }, expect: 'ready' },
  { name: 'method off', facts: { 'tenant.securityKeyMethod': 'disabled' }, expect: 'blocked', shows: 'Disabled' },
  { name: 'user left out', facts: { 'user.inSecurityKeyPolicy': false }, expect: 'blocked' },
  { name: 'no key', facts: { 'user.securityKeys': 0, 'user.allowedSecurityKeys': 0 }, expect: 'blocked', shows: '0' },
  { name: 'key not allowed', facts: { 'user.allowedSecurityKeys': 0 }, expect: 'blocked' },
  { name: 'method off, keys unread', facts: { 'tenant.securityKeyMethod': 'disabled' }, unread: ['user.securityKeys', 'user.allowedSecurityKeys'], expect: 'blocked' },
  { name: 'no key, policy unread', facts: { 'user.securityKeys': 0 }, unread: ['tenant.securityKeyMethod', 'user.inSecurityKeyPolicy', 'user.allowedSecurityKeys'], expect: 'blocked' },
  { name: 'method unread', unread: ['tenant.securityKeyMethod'], expect: 'unknown', because: 'tenant.securityKeyMethod' },
  { name: 'targets unread', unread: ['user.inSecurityKeyPolicy'], expect: 'unknown', because: 'user.inSecurityKeyPolicy' },
  { name: 'keys unread', unread: ['user.securityKeys', 'user.allowedSecurityKeys'], expect: 'unknown', because: 'user.securityKeys' },
  { name: 'restrictions unread', unread: ['user.allowedSecurityKeys'], expect: 'unknown', because: 'user.allowedSecurityKeys' },
  { name: 'no key, device association', facts: { 'user.securityKeys': 0 }, scenario: 'device-association', expect: 'blocked' },
  { name: 'no key planned', facts: { 'user.securityKeys': 0 }, overlays: ['tap'], expect: 'not-applicable' },
  { name: 'nobody signs in', scenario: 'self-deploying', expect: 'not-applicable' },
])
