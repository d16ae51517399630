import check from '../../../../core/checks/user/enr-terms-intune.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(check, { facts: { 'tenant.termsAndConditions': [] } }, [
  { name: 'none', expect: 'ready', shows: 'None' },
  { name: 'two', facts: { 'tenant.termsAndConditions': ['Terms', 'More terms'] }, expect: 'ready', shows: 'Terms, More terms' },
  { name: 'unread', unread: ['tenant.termsAndConditions'], expect: 'unknown', because: 'tenant.termsAndConditions' },
  { name: 'self-deploying', scenario: 'self-deploying', expect: 'not-applicable' },
])
