import check from '../../../../core/checks/network/net-dc-line-of-sight.ts'
import { describeCheck } from '../../describe-check.ts'

const near = { 'device.domainControllerReachable': true, 'tenant.profileJoinType': 'hybrid' } as const
const far = { 'device.domainControllerReachable': false }

describeCheck(check, { facts: near, scenario: 'user-driven-hybrid' }, [
  { name: 'answers', expect: 'ready', shows: 'Answers' },
  { name: 'no answer', facts: far, expect: 'blocked', shows: 'No answer' },
  { name: 'no answer, profile unread', facts: far, unread: ['tenant.profileJoinType'], expect: 'blocked' },
  { name: 'no answer, pre-provisioning with a hybrid profile', facts: far, scenario: 'pre-provisioning', expect: 'at-risk' },
  { name: 'pre-provisioning with Entra join', facts: { ...far, 'tenant.profileJoinType': 'entra' }, scenario: 'pre-provisioning', expect: 'not-applicable' },
  { name: 'pre-provisioning, profile unread', facts: far, unread: ['tenant.profileJoinType'], scenario: 'pre-provisioning', expect: 'unknown', because: 'tenant.profileJoinType' },
  { name: 'user-driven does not need it', facts: far, scenario: 'user-driven', expect: 'not-applicable' },
  { name: 'unread', unread: ['device.domainControllerReachable'], expect: 'unknown', because: 'device.domainControllerReachable' },
])
