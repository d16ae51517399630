import check from '../../../../core/checks/hybrid/hyb-recommendation.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(check, { facts: { 'tenant.profileJoinType': 'hybrid' }, scenario: 'user-driven-hybrid' }, [
  { name: 'informs', expect: 'ready', shows: 'Microsoft Entra hybrid join' },
  { name: 'informs about the other join as well', facts: { 'tenant.profileJoinType': 'entra' }, expect: 'ready', shows: 'Microsoft Entra join' },
  { name: 'unread', unread: ['tenant.profileJoinType'], expect: 'unknown', because: 'tenant.profileJoinType' },
  { name: 'user-driven', scenario: 'user-driven', expect: 'not-applicable' },
])
