import check from '../../../../core/checks/tap/tap-registration-interrupt.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(check, { facts: { 'user.authenticationMethods': ['password', 'temporaryAccessPass'], 'user.registrationDemands': [] } }, [
  { name: 'nothing registered, nothing asked that can be read', expect: 'manual', shows: 'Password, Temporary Access Pass' },
  { name: 'a phone', facts: { 'user.authenticationMethods': ['password', 'phone'] }, expect: 'ready' },
  { name: 'a phone, and demands', facts: { 'user.authenticationMethods': ['phone'], 'user.registrationDemands': ['security-defaults'] }, expect: 'ready' },
  { name: 'security defaults', facts: { 'user.registrationDemands': ['security-defaults'] }, expect: 'at-risk', shows: 'Security defaults' },
  { name: 'no method at all', facts: { 'user.authenticationMethods': [], 'user.registrationDemands': ['mfa-registration'] }, expect: 'at-risk', shows: 'None' },
  { name: 'email alone does not count', facts: { 'user.authenticationMethods': ['email'], 'user.registrationDemands': ['self-service-password-reset'] }, expect: 'at-risk' },
  { name: 'methods unread', unread: ['user.authenticationMethods'], expect: 'manual' },
  { name: 'demands unread', unread: ['user.registrationDemands'], expect: 'unknown', because: 'user.registrationDemands' },
  { name: 'methods unread, demands known', facts: { 'user.registrationDemands': ['security-defaults'] }, unread: ['user.authenticationMethods'], expect: 'unknown', because: 'user.authenticationMethods' },
  { name: 'a phone, demands unread', facts: { 'user.authenticationMethods': ['phone'] }, unread: ['user.registrationDemands'], expect: 'ready' },
  { name: 'nothing read', unread: ['user.authenticationMethods', 'user.registrationDemands'], expect: 'unknown', because: 'user.registrationDemands' },
  { name: 'nobody signs in', scenario: 'self-deploying', expect: 'not-applicable' },
])
