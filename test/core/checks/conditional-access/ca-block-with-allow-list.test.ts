import check from '../../../../core/checks/conditional-access/ca-block-with-allow-list.ts'
import { accessPolicy } from '../../../fakes/access-policy.ts'
import { describeCheck } from '../../describe-check.ts'

const block = accessPolicy({ name: 'Block all', controls: ['block'], excludesResources: true })

describeCheck(check, { facts: { 'user.enrollmentPolicies': [accessPolicy()] }, scenario: 'user-driven' }, [
  { name: 'MFA alone', expect: 'ready', shows: 'None' },
  { name: 'blocked', facts: { 'user.enrollmentPolicies': [accessPolicy(), block] }, expect: 'blocked', shows: 'Block all: blocks access' },
  { name: 'report-only', facts: { 'user.enrollmentPolicies': [{ ...block, enforced: false }] }, expect: 'ready', shows: 'Block all: blocks access (report-only)' },
  { name: 'on some networks', facts: { 'user.enrollmentPolicies': [{ ...block, dependsOn: ['location'] }] }, expect: 'at-risk', shows: 'Block all: blocks access, depends on the network location' },
  { name: 'a certain block beside one on some networks', facts: { 'user.enrollmentPolicies': [{ ...block, dependsOn: ['location'] }, block] }, expect: 'blocked' },
  { name: 'self-deploying', scenario: 'self-deploying', expect: 'not-applicable' },
  { name: 'unread', unread: ['user.enrollmentPolicies'], expect: 'unknown', because: 'user.enrollmentPolicies' },
])
