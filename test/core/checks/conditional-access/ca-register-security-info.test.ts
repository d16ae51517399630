import check from '../../../../core/checks/conditional-access/ca-register-security-info.ts'
import { accessPolicy, strict } from '../../../fakes/access-policy.ts'
import { describeCheck } from '../../describe-check.ts'

const base = { 'user.securityInfoPolicies': [], 'user.enrollmentPolicies': [], 'user.tapOneTime': false, 'user.authenticationMethods': ['password'] } as const
const action = accessPolicy({ covers: 'user-action' })
const keys = strict({}, { covers: 'user-action' })
const trusted = accessPolicy({ covers: 'user-action', controls: ['block'], dependsOn: ['location'] })

describeCheck(check, { facts: base, scenario: 'user-driven', overlays: ['tap'] }, [
  { name: 'no policy', expect: 'ready', shows: 'None' },
  { name: 'MFA', facts: { 'user.securityInfoPolicies': [action] }, expect: 'ready' },
  { name: 'a strength without the pass', facts: { 'user.securityInfoPolicies': [keys] }, expect: 'blocked' },
  { name: 'a compliant device', facts: { 'user.securityInfoPolicies': [accessPolicy({ covers: 'user-action', controls: ['compliant-device'] })] }, expect: 'blocked' },
  { name: 'blocked outside trusted places', facts: { 'user.securityInfoPolicies': [trusted] }, expect: 'at-risk' },
  { name: 'the same, report-only', facts: { 'user.securityInfoPolicies': [{ ...trusted, enforced: false }] }, expect: 'ready' },
  { name: 'one kind of pass, kind unread', facts: { 'user.securityInfoPolicies': [strict({ oneTimePass: true })] }, unread: ['user.tapOneTime'], expect: 'unknown', because: 'user.tapOneTime' },
  { name: 'a strength on all resources', facts: { 'user.enrollmentPolicies': [strict()] }, expect: 'at-risk' },
  { name: 'a strength on some resources', facts: { 'user.enrollmentPolicies': [strict({}, { covers: 'named-resources' })] }, expect: 'ready' },
  { name: 'security key', facts: { 'user.securityInfoPolicies': [keys] }, overlays: ['fido2'], expect: 'ready' },
  { name: 'password alone', facts: { 'user.securityInfoPolicies': [action] }, overlays: [], expect: 'at-risk' },
  { name: 'password, methods unread', facts: { 'user.securityInfoPolicies': [action] }, unread: ['user.authenticationMethods'], overlays: [], expect: 'at-risk' },
  { name: 'password and an app', facts: { 'user.securityInfoPolicies': [action], 'user.authenticationMethods': ['password', 'microsoftAuthenticator'] }, overlays: [], expect: 'ready' },
  { name: 'password, blocked', facts: { 'user.securityInfoPolicies': [{ ...trusted, dependsOn: [] }] }, overlays: [], expect: 'blocked' },
  { name: 'password, no demand', facts: { 'user.securityInfoPolicies': [{ ...action, controls: [] }] }, overlays: [], expect: 'ready' },
  { name: 'hybrid join counts', facts: { 'user.securityInfoPolicies': [keys] }, scenario: 'user-driven-hybrid', expect: 'blocked' },
  { name: 'unread', unread: ['user.securityInfoPolicies'], expect: 'unknown', because: 'user.securityInfoPolicies' },
  { name: 'self-deploying', scenario: 'self-deploying', expect: 'not-applicable' },
])
