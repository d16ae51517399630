import check from '../../../../core/checks/conditional-access/ca-terms-of-use.ts'
import { accessPolicy } from '../../../fakes/access-policy.ts'
import { describeCheck } from '../../describe-check.ts'

const terms = accessPolicy({ name: 'Rules', controls: ['terms-of-use'] })

describeCheck(check, { facts: { 'user.enrollmentPolicies': [] }, scenario: 'user-driven' }, [
  { name: 'no policy', expect: 'ready', shows: 'None' },
  { name: 'terms of use', facts: { 'user.enrollmentPolicies': [terms] }, expect: 'blocked', shows: 'Rules: asks for terms of use' },
  { name: 'terms of use, device preparation', facts: { 'user.enrollmentPolicies': [terms] }, scenario: 'device-preparation', expect: 'blocked' },
  { name: 'with MFA as well', facts: { 'user.enrollmentPolicies': [accessPolicy({ operator: 'all', controls: ['mfa', 'terms-of-use'] })] }, expect: 'blocked' },
  { name: 'or MFA instead', facts: { 'user.enrollmentPolicies': [accessPolicy({ operator: 'any', controls: ['mfa', 'terms-of-use'] })] }, expect: 'ready' },
  { name: 'report-only', facts: { 'user.enrollmentPolicies': [{ ...terms, enforced: false }] }, expect: 'ready', shows: 'Rules: asks for terms of use (report-only)' },
  { name: 'outside trusted places', facts: { 'user.enrollmentPolicies': [{ ...terms, dependsOn: ['location'] }] }, expect: 'at-risk' },
  { name: 'self-deploying', scenario: 'self-deploying', expect: 'not-applicable' },
  { name: 'unread', unread: ['user.enrollmentPolicies'], expect: 'unknown', because: 'user.enrollmentPolicies' },
])
