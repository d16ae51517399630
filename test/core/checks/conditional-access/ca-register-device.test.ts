import check from '../../../../core/checks/conditional-access/ca-register-device.ts'
import { accessPolicy, strict } from '../../../fakes/access-policy.ts'
import { describeCheck } from '../../describe-check.ts'

const keys = strict({ name: 'Phishing-resistant MFA' })
const mfa = strict({ oneTimePass: true, multiUsePass: true, password: true })

describeCheck(check, { facts: { 'user.joinPolicies': [accessPolicy()], 'user.tapOneTime': false }, scenario: 'user-driven', overlays: ['tap'] }, [
  { name: 'MFA', expect: 'ready' },
  { name: 'the strength MFA', facts: { 'user.joinPolicies': [mfa] }, expect: 'ready' },
  { name: 'a strength without the pass', facts: { 'user.joinPolicies': [keys] }, expect: 'blocked', shows: 'Policy: asks for authentication strength "Phishing-resistant MFA"' },
  { name: 'a strength without the pass, pass unread', facts: { 'user.joinPolicies': [keys] }, unread: ['user.tapOneTime'], expect: 'blocked' },
  { name: 'or MFA instead', facts: { 'user.joinPolicies': [{ ...keys, operator: 'any', controls: ['mfa', 'strength'] }] }, expect: 'ready' },
  { name: 'report-only', facts: { 'user.joinPolicies': [{ ...keys, enforced: false }] }, expect: 'ready' },
  { name: 'outside trusted places', facts: { 'user.joinPolicies': [{ ...keys, dependsOn: ['location'] }] }, expect: 'at-risk' },
  { name: 'one-time passes only, one-time pass', facts: { 'user.joinPolicies': [strict({ oneTimePass: true })], 'user.tapOneTime': true }, expect: 'ready' },
  { name: 'one-time passes only, multi-use pass', facts: { 'user.joinPolicies': [strict({ oneTimePass: true })] }, expect: 'blocked' },
  { name: 'multi-use passes only, multi-use pass', facts: { 'user.joinPolicies': [strict({ multiUsePass: true })] }, expect: 'ready' },
  { name: 'multi-use passes only, one-time pass', facts: { 'user.joinPolicies': [strict({ multiUsePass: true })], 'user.tapOneTime': true }, expect: 'blocked' },
  { name: 'one kind of pass only, kind unread', facts: { 'user.joinPolicies': [strict({ oneTimePass: true })] }, unread: ['user.tapOneTime'], expect: 'unknown', because: 'user.tapOneTime' },
  { name: 'both kinds of pass, kind unread', facts: { 'user.joinPolicies': [mfa] }, unread: ['user.tapOneTime'], expect: 'ready' },
  { name: 'one kind of pass only, no pass yet', facts: { 'user.joinPolicies': [strict({ oneTimePass: true })], 'user.tapOneTime': null }, expect: 'at-risk' },
  { name: 'security key', facts: { 'user.joinPolicies': [keys] }, overlays: ['fido2'], expect: 'ready' },
  { name: 'security key that the strength does not take', facts: { 'user.joinPolicies': [strict({ securityKey: false })] }, overlays: ['fido2'], expect: 'blocked' },
  { name: 'security key and pass', facts: { 'user.joinPolicies': [keys] }, overlays: ['tap', 'fido2'], expect: 'blocked' },
  { name: 'password and a strength that takes it', facts: { 'user.joinPolicies': [mfa] }, overlays: [], expect: 'ready' },
  { name: 'password and a strength without it', facts: { 'user.joinPolicies': [keys] }, overlays: [], expect: 'at-risk' },
  { name: 'unread', unread: ['user.joinPolicies'], expect: 'unknown', because: 'user.joinPolicies' },
  { name: 'blocked', facts: { 'user.joinPolicies': [accessPolicy({ controls: ['block'] })] }, expect: 'blocked' },
  { name: 'a strength without the pass, existing devices', facts: { 'user.joinPolicies': [keys] }, scenario: 'existing-devices', expect: 'blocked' },
  { name: 'hybrid join', scenario: 'user-driven-hybrid', expect: 'not-applicable' },
])
