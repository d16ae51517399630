import check from '../../../../core/checks/conditional-access/ca-external-auth-method.ts'
import { accessPolicy, strict } from '../../../fakes/access-policy.ts'
import { describeCheck } from '../../describe-check.ts'

const base = { 'user.enrollmentPolicies': [accessPolicy()], 'user.joinPolicies': [], 'user.externalMethods': ['Fabrikam Verify'] }

describeCheck(check, { facts: base, scenario: 'user-driven' }, [
  { name: 'no strength', expect: 'ready', shows: 'Fabrikam Verify' },
  { name: 'no strength, methods unread', unread: ['user.externalMethods'], expect: 'ready' },
  { name: 'a strength for enrollment', facts: { 'user.enrollmentPolicies': [strict()] }, expect: 'at-risk', shows: 'Fabrikam Verify' },
  { name: 'a strength for joining', facts: { 'user.joinPolicies': [strict()] }, expect: 'at-risk' },
  { name: 'a strength, no external method', facts: { 'user.enrollmentPolicies': [strict()], 'user.externalMethods': [] }, expect: 'ready' },
  { name: 'a strength, methods unread', facts: { 'user.enrollmentPolicies': [strict()] }, unread: ['user.externalMethods'], expect: 'unknown', because: 'user.externalMethods' },
  { name: 'a strength, signed in with a pass', facts: { 'user.enrollmentPolicies': [strict()] }, overlays: ['tap'], expect: 'ready' },
  { name: 'report-only', facts: { 'user.enrollmentPolicies': [strict({}, { enforced: false })] }, expect: 'ready' },
  { name: 'policies unread', unread: ['user.joinPolicies'], expect: 'unknown', because: 'user.joinPolicies' },
  { name: 'self-deploying', scenario: 'self-deploying', expect: 'not-applicable' },
])
