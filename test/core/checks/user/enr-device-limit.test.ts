import check from '../../../../core/checks/user/enr-device-limit.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(check, { facts: { 'tenant.enrollmentLimit': 1 } }, [
  { name: 'never counts', expect: 'ready', shows: '1' },
  { name: 'unread', unread: ['tenant.enrollmentLimit'], expect: 'unknown', because: 'tenant.enrollmentLimit' },
  { name: 'self-deploying', scenario: 'self-deploying', expect: 'not-applicable' },
])
