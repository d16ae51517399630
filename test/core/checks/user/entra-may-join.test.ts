import check from '../../../../core/checks/user/entra-may-join.ts'
import { describeCheck } from '../../describe-check.ts'

const scope = (appliesTo: 'none' | 'all' | 'selected', includesUser: boolean) => ({ 'tenant.joinScope': { appliesTo, includesUser } })

describeCheck(check, { facts: scope('all', true) }, [
  { name: 'all users', expect: 'ready', shows: 'All users' },
  { name: 'nobody', facts: scope('none', false), expect: 'blocked', shows: 'Nobody' },
  { name: 'selected with the user', facts: scope('selected', true), expect: 'ready', shows: 'Yes' },
  { name: 'selected without the user', facts: scope('selected', false), expect: 'blocked', shows: 'No' },
  { name: 'unread', unread: ['tenant.joinScope'], expect: 'unknown', because: 'tenant.joinScope' },
  { name: 'device preparation', facts: scope('none', false), scenario: 'device-preparation', expect: 'blocked' },
  { name: 'hybrid', facts: scope('none', false), scenario: 'user-driven-hybrid', expect: 'not-applicable' },
  { name: 'self-deploying', facts: scope('none', false), scenario: 'self-deploying', expect: 'not-applicable' },
])
