import check from '../../../../core/checks/profile/prof-convert-all.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(check, { facts: { 'tenant.autopilotRecords': 1, 'tenant.profileConvertsAll': true }, scenario: 'user-driven' }, [
  { name: 'on', expect: 'ready', shows: 'Yes' },
  { name: 'off', facts: { 'tenant.profileConvertsAll': false }, expect: 'ready', shows: 'No' },
  { name: 'not registered', facts: { 'tenant.autopilotRecords': 0 }, expect: 'not-applicable' },
  { name: 'unread', unread: ['tenant.profileConvertsAll'], expect: 'unknown', because: 'tenant.profileConvertsAll' },
])
