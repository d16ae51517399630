import check from '../../../../core/checks/network/net-dc-line-of-sight.ts'
import { describeCheck } from '../../describe-check.ts'

const near = {
  'device.domainControllerReachable': true,
  'tenant.profileJoinType': 'hybrid',
  'tenant.profileSkipsDomainCheck': false,
  'device.profileSkipsDomainCheck': null,
} as const
const far = { 'device.domainControllerReachable': false }
const skips = { 'tenant.profileSkipsDomainCheck': true }

describeCheck(check, { facts: near, scenario: 'user-driven-hybrid' }, [
  { name: 'answers', expect: 'ready', shows: 'Answers' },
  { name: 'answers, and the profile skips the check', facts: skips, expect: 'ready' },
  { name: 'no answer', facts: far, expect: 'blocked', shows: 'No answer' },
  { name: 'no answer, join type unread', facts: far, unread: ['tenant.profileJoinType'], expect: 'blocked' },
  { name: 'no answer, but the assigned profile skips the check', facts: { ...far, ...skips }, expect: 'at-risk', shows: 'Yes' },
  { name: 'no answer, tenant unread, the profile on the device skips', facts: { ...far, 'device.profileSkipsDomainCheck': true }, unread: ['tenant.profileSkipsDomainCheck'], expect: 'at-risk' },
  { name: 'no answer, tenant unread, the profile on the device does not skip', facts: { ...far, 'device.profileSkipsDomainCheck': false }, unread: ['tenant.profileSkipsDomainCheck'], expect: 'blocked' },
  { name: 'the assigned profile wins over an older one on the device', facts: { ...far, 'device.profileSkipsDomainCheck': true }, expect: 'blocked' },
  { name: 'no answer, tenant unread, nothing on the device', facts: far, unread: ['tenant.profileSkipsDomainCheck'], expect: 'unknown', because: 'tenant.profileSkipsDomainCheck' },
  { name: 'no answer, no profile read anywhere', facts: far, unread: ['tenant.profileSkipsDomainCheck', 'device.profileSkipsDomainCheck'], expect: 'unknown', because: 'tenant.profileSkipsDomainCheck' },
  { name: 'no answer, pre-provisioning with a hybrid profile', facts: far, scenario: 'pre-provisioning', expect: 'at-risk' },
  { name: 'no answer, pre-provisioning with a hybrid profile that skips the check', facts: { ...far, ...skips }, scenario: 'pre-provisioning', expect: 'at-risk' },
  { name: 'no answer, pre-provisioning, skip unread', facts: far, unread: ['tenant.profileSkipsDomainCheck', 'device.profileSkipsDomainCheck'], scenario: 'pre-provisioning', expect: 'at-risk' },
  { name: 'pre-provisioning with Entra join', facts: { ...far, 'tenant.profileJoinType': 'entra' }, scenario: 'pre-provisioning', expect: 'not-applicable' },
  { name: 'pre-provisioning, profile unread', facts: far, unread: ['tenant.profileJoinType'], scenario: 'pre-provisioning', expect: 'unknown', because: 'tenant.profileJoinType' },
  { name: 'user-driven does not need it', facts: far, scenario: 'user-driven', expect: 'not-applicable' },
  { name: 'unread', unread: ['device.domainControllerReachable'], expect: 'unknown', because: 'device.domainControllerReachable' },
])
