import check from '../../../../core/checks/tap/tap-exit-credential.ts'
import { describeCheck } from '../../describe-check.ts'

const base = { 'tenant.helloPolicy': 'on', 'user.authenticationMethods': ['password'], 'user.allowedSecurityKeys': 0, 'tenant.securityKeySignIn': 'none' } as const

describeCheck(check, { facts: base, overlays: ['tap'] }, [
  { name: 'Hello', expect: 'ready', shows: 'On' },
  { name: 'Hello, everything else unread', unread: ['user.authenticationMethods', 'user.allowedSecurityKeys', 'tenant.securityKeySignIn'], expect: 'ready' },
  { name: 'Hello by default of Windows', facts: { 'tenant.helloPolicy': 'not-configured' }, expect: 'ready' },
  { name: 'hybrid has no such default', facts: { 'tenant.helloPolicy': 'not-configured' }, scenario: 'user-driven-hybrid', expect: 'at-risk' },
  { name: 'a password that nobody may know', facts: { 'tenant.helloPolicy': 'off' }, expect: 'at-risk', shows: 'Password' },
  { name: 'nothing at all', facts: { 'tenant.helloPolicy': 'off', 'user.authenticationMethods': ['temporaryAccessPass'] }, expect: 'blocked' },
  { name: 'nothing at all, device association', facts: { 'tenant.helloPolicy': 'off', 'user.authenticationMethods': [] }, scenario: 'device-association', expect: 'blocked' },
  { name: 'a key that the lock screen takes', facts: { 'tenant.helloPolicy': 'off', 'user.allowedSecurityKeys': 1, 'tenant.securityKeySignIn': 'user' }, expect: 'ready' },
  { name: 'a key that the lock screen does not take', facts: { 'tenant.helloPolicy': 'off', 'user.allowedSecurityKeys': 1 }, expect: 'at-risk' },
  { name: 'a key, lock screen unread', facts: { 'tenant.helloPolicy': 'off', 'user.allowedSecurityKeys': 1 }, unread: ['tenant.securityKeySignIn'], expect: 'unknown', because: 'tenant.securityKeySignIn' },
  { name: 'a key, Hello unread', facts: { 'user.allowedSecurityKeys': 1, 'tenant.securityKeySignIn': 'device' }, unread: ['tenant.helloPolicy'], expect: 'ready' },
  { name: 'Hello unread', unread: ['tenant.helloPolicy'], expect: 'unknown', because: 'tenant.helloPolicy' },
  { name: 'off, keys unread', facts: { 'tenant.helloPolicy': 'off' }, unread: ['user.allowedSecurityKeys'], expect: 'unknown', because: 'user.allowedSecurityKeys' },
  { name: 'off, methods unread', facts: { 'tenant.helloPolicy': 'off' }, unread: ['user.authenticationMethods'], expect: 'unknown', because: 'user.authenticationMethods' },
  { name: 'no pass planned', facts: { 'tenant.helloPolicy': 'off' }, overlays: [], expect: 'not-applicable' },
])
