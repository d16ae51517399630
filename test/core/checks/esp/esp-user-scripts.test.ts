import check from '../../../../core/checks/esp/esp-user-scripts.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(check, { facts: { 'tenant.userScripts': [] } }, [
  { name: 'none', expect: 'ready', shows: 'None' },
  { name: 'one', facts: { 'tenant.userScripts': ['Map drives'] }, expect: 'ready', shows: 'Map drives: may run after setup only' },
  { name: 'one without a name', facts: { 'tenant.userScripts': [''] }, expect: 'ready', shows: '(no name): may run after setup only' },
  { name: 'unread', unread: ['tenant.userScripts'], expect: 'unknown', because: 'tenant.userScripts' },
  { name: 'self-deploying has no user', facts: { 'tenant.userScripts': ['One'] }, scenario: 'self-deploying', expect: 'not-applicable' },
])
