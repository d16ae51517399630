import check from '../../../../core/checks/conditional-access/ca-location-device-filter.ts'
import { accessPolicy } from '../../../fakes/access-policy.ts'
import { describeCheck } from '../../describe-check.ts'

const none = { 'user.enrollmentPolicies': [accessPolicy({ controls: ['block'] })], 'user.joinPolicies': [], 'user.securityInfoPolicies': [] }
const place = accessPolicy({ name: 'Office only', controls: ['block'], dependsOn: ['location'] })
const filter = accessPolicy({ name: 'Managed only', controls: ['block'], dependsOn: ['device-filter'] })

describeCheck(check, { facts: none, scenario: 'user-driven' }, [
  { name: 'no condition', expect: 'ready', shows: 'None' },
  { name: 'a location for enrollment', facts: { 'user.enrollmentPolicies': [place] }, expect: 'at-risk', shows: 'Office only: blocks access, depends on the network location' },
  { name: 'a filter for joining', facts: { 'user.joinPolicies': [filter] }, expect: 'at-risk', shows: 'Managed only: blocks access, depends on a filter for devices' },
  { name: 'a location for security information', facts: { 'user.securityInfoPolicies': [place] }, expect: 'at-risk' },
  { name: 'MFA outside trusted places', facts: { 'user.enrollmentPolicies': [{ ...place, controls: ['mfa'] }] }, expect: 'ready' },
  { name: 'report-only', facts: { 'user.securityInfoPolicies': [{ ...place, enforced: false }] }, expect: 'ready' },
  { name: 'unread', unread: ['user.securityInfoPolicies'], expect: 'unknown', because: 'user.securityInfoPolicies' },
  { name: 'self-deploying', scenario: 'self-deploying', expect: 'not-applicable' },
])
