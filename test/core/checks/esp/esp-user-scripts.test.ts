import check from '../../../../core/checks/esp/esp-user-scripts.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(check, { facts: { 'tenant.userScripts': [] } }, [
  { name: 'none', expect: 'ready', shows: 'None' },
  { name: 'one', facts: { 'tenant.userScripts': ['Map drives'] }, expect: 'at-risk', shows: 'Map drives' },
  { name: 'one without a name', facts: { 'tenant.userScripts': [''] }, expect: 'at-risk', shows: '(no name)' },
  { name: 'unread', unread: ['tenant.userScripts'], expect: 'unknown', because: 'tenant.userScripts' },
  { name: 'self-deploying has no user', facts: { 'tenant.userScripts': ['One'] }, scenario: 'self-deploying', expect: 'not-applicable' },
])
