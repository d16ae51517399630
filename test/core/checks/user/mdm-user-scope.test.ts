import check from '../../../../core/checks/user/mdm-user-scope.ts'
import type { MdmUserScope } from '../../../../core/facts/tenant.ts'
import { describeCheck } from '../../describe-check.ts'

const scope = (appliesTo: MdmUserScope['appliesTo'], includesUser: boolean) => ({ 'tenant.mdmUserScope': { appliesTo, includesUser } })

describeCheck(check, { facts: scope('all', true) }, [
  { name: 'all users', expect: 'ready', shows: 'All users' },
  { name: 'all users, no group to look in', facts: scope('all', false), expect: 'ready' },
  { name: 'nobody', facts: scope('none', false), expect: 'blocked', shows: 'Nobody' },
  { name: 'nobody wins over a stale membership', facts: scope('none', true), expect: 'blocked' },
  { name: 'selected with the user', facts: scope('selected', true), expect: 'ready' },
  { name: 'selected without the user', facts: scope('selected', false), expect: 'blocked', shows: 'Selected groups' },
  { name: 'unread', unread: ['tenant.mdmUserScope'], expect: 'unknown', because: 'tenant.mdmUserScope' },
  { name: 'hybrid', facts: scope('none', false), scenario: 'user-driven-hybrid', expect: 'blocked' },
  { name: 'existing devices', facts: scope('none', false), scenario: 'existing-devices', expect: 'blocked' },
  { name: 'device preparation', facts: scope('none', false), scenario: 'device-preparation', expect: 'blocked' },
  { name: 'self-deploying', facts: scope('none', false), scenario: 'self-deploying', expect: 'not-applicable' },
])
