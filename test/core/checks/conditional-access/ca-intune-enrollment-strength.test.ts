import check from '../../../../core/checks/conditional-access/ca-intune-enrollment-strength.ts'
import { accessPolicy, strict } from '../../../fakes/access-policy.ts'
import { describeCheck } from '../../describe-check.ts'

const keys = strict({ name: 'Phishing-resistant MFA' })
const mfa = strict({ oneTimePass: true, multiUsePass: true, password: true })

describeCheck(check, { facts: { 'user.enrollmentPolicies': [accessPolicy()], 'user.tapOneTime': false }, scenario: 'user-driven', overlays: ['tap'] }, [
  { name: 'MFA', expect: 'ready' },
  { name: 'the strength MFA', facts: { 'user.enrollmentPolicies': [mfa] }, expect: 'ready' },
  { name: 'a strength without the pass', facts: { 'user.enrollmentPolicies': [keys] }, expect: 'blocked', shows: 'Policy: asks for authentication strength "Phishing-resistant MFA"' },
  { name: 'a strength without the pass, pass unread', facts: { 'user.enrollmentPolicies': [keys] }, unread: ['user.tapOneTime'], expect: 'blocked' },
  { name: 'or MFA instead', facts: { 'user.enrollmentPolicies': [{ ...keys, operator: 'any', controls: ['mfa', 'strength'] }] }, expect: 'ready' },
  { name: 'report-only', facts: { 'user.enrollmentPolicies': [{ ...keys, enforced: false }] }, expect: 'ready' },
  { name: 'outside trusted places', facts: { 'user.enrollmentPolicies': [{ ...keys, dependsOn: ['location'] }] }, expect: 'at-risk' },
  { name: 'one-time passes only, one-time pass', facts: { 'user.enrollmentPolicies': [strict({ oneTimePass: true })], 'user.tapOneTime': true }, expect: 'ready' },
  { name: 'one-time passes only, multi-use pass', facts: { 'user.enrollmentPolicies': [strict({ oneTimePass: true })] }, expect: 'blocked' },
  { name: 'multi-use passes only, multi-use pass', facts: { 'user.enrollmentPolicies': [strict({ multiUsePass: true })] }, expect: 'ready' },
  { name: 'multi-use passes only, one-time pass', facts: { 'user.enrollmentPolicies': [strict({ multiUsePass: true })], 'user.tapOneTime': true }, expect: 'blocked' },
  { name: 'one kind of pass only, kind unread', facts: { 'user.enrollmentPolicies': [strict({ oneTimePass: true })] }, unread: ['user.tapOneTime'], expect: 'unknown', because: 'user.tapOneTime' },
  { name: 'both kinds of pass, kind unread', facts: { 'user.enrollmentPolicies': [mfa] }, unread: ['user.tapOneTime'], expect: 'ready' },
  { name: 'one kind of pass only, no pass yet', facts: { 'user.enrollmentPolicies': [strict({ oneTimePass: true })], 'user.tapOneTime': null }, expect: 'at-risk' },
  { name: 'security key', facts: { 'user.enrollmentPolicies': [keys] }, overlays: ['fido2'], expect: 'ready' },
  { name: 'security key that the strength does not take', facts: { 'user.enrollmentPolicies': [strict({ securityKey: false })] }, overlays: ['fido2'], expect: 'blocked' },
  { name: 'security key and pass', facts: { 'user.enrollmentPolicies': [keys] }, overlays: ['tap', 'fido2'], expect: 'blocked' },
  { name: 'password and a strength that takes it', facts: { 'user.enrollmentPolicies': [mfa] }, overlays: [], expect: 'ready' },
  { name: 'password and a strength without it', facts: { 'user.enrollmentPolicies': [keys] }, overlays: [], expect: 'at-risk' },
  { name: 'unread', unread: ['user.enrollmentPolicies'], expect: 'unknown', because: 'user.enrollmentPolicies' },
  { name: 'sign-in every time', facts: { 'user.enrollmentPolicies': [accessPolicy({ name: 'Fresh', everyTime: true })] }, expect: 'at-risk', shows: 'Fresh: asks for multifactor authentication, sign-in every time' },
  { name: 'sign-in every time, report-only', facts: { 'user.enrollmentPolicies': [accessPolicy({ everyTime: true, enforced: false })] }, expect: 'ready' },
  { name: 'a compliant device instead of the strength', facts: { 'user.enrollmentPolicies': [{ ...keys, controls: ['compliant-device', 'strength'] }] }, expect: 'ready' },
  { name: 'a strength without the pass, existing devices', facts: { 'user.enrollmentPolicies': [keys] }, scenario: 'existing-devices', expect: 'blocked' },
  { name: 'hybrid join', scenario: 'user-driven-hybrid', expect: 'not-applicable' },
])
