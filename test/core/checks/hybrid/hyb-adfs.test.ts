import check from '../../../../core/checks/hybrid/hyb-adfs.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(check, { facts: { 'tenant.profileJoinType': 'hybrid' }, scenario: 'user-driven-hybrid' }, [
  { name: 'informs', expect: 'ready', shows: 'Microsoft Entra hybrid join' },
  { name: 'informs about the other join as well', facts: { 'tenant.profileJoinType': 'entra' }, expect: 'ready', shows: 'Microsoft Entra join' },
  { name: 'a federated user', facts: { 'user.domainType': 'federated' }, expect: 'ready', shows: 'Federated' },
  { name: 'a managed user', facts: { 'user.domainType': 'managed' }, expect: 'ready', shows: 'Managed' },
  { name: 'unread', unread: ['tenant.profileJoinType'], expect: 'unknown', because: 'tenant.profileJoinType' },
  { name: 'user-driven', scenario: 'user-driven', expect: 'not-applicable' },
])
