import check from '../../../../core/checks/user/user-per-user-mfa.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(check, { facts: { 'user.perUserMfa': 'disabled' } }, [
  { name: 'disabled', expect: 'ready', shows: 'Disabled' },
  { name: 'enabled', facts: { 'user.perUserMfa': 'enabled' }, expect: 'ready', shows: 'Enabled, not enforced yet' },
  { name: 'enforced', facts: { 'user.perUserMfa': 'enforced' }, expect: 'at-risk', shows: 'Enforced' },
  { name: 'unread', unread: ['user.perUserMfa'], expect: 'unknown', because: 'user.perUserMfa' },
  { name: 'device preparation', facts: { 'user.perUserMfa': 'enforced' }, scenario: 'device-preparation', expect: 'at-risk' },
  { name: 'with a pass', facts: { 'user.perUserMfa': 'enforced' }, overlays: ['tap'], expect: 'at-risk' },
  { name: 'nobody signs in', facts: { 'user.perUserMfa': 'enforced' }, scenario: 'self-deploying', expect: 'not-applicable' },
])
