import check from '../../../../core/checks/user/user-state.ts'
import type { UserAccount } from '../../../../core/facts/user.ts'
import { describeCheck } from '../../describe-check.ts'

const good: UserAccount = { enabled: true, userType: 'Member', external: false, usageLocation: 'NL' }
const account = (change: Partial<UserAccount>) => ({ 'user.account': { ...good, ...change } })

describeCheck(check, { facts: account({}) }, [
  { name: 'an enabled member', expect: 'ready', shows: 'NL' },
  { name: 'no such user', facts: { 'user.account': null }, expect: 'blocked', shows: 'No such user' },
  { name: 'disabled', facts: account({ enabled: false }), expect: 'blocked', shows: 'Disabled' },
  { name: 'external guest', facts: account({ userType: 'Guest', external: true }), expect: 'blocked' },
  { name: 'external member', facts: account({ external: true }), expect: 'blocked' },
  { name: 'internal guest', facts: account({ userType: 'Guest' }), expect: 'ready' },
  { name: 'no usage location', facts: account({ usageLocation: '' }), expect: 'at-risk', shows: 'Not set' },
  { name: 'blank usage location', facts: account({ usageLocation: ' ' }), expect: 'at-risk' },
  { name: 'disabled and without usage location', facts: account({ enabled: false, usageLocation: '' }), expect: 'blocked' },
  { name: 'unread', unread: ['user.account'], expect: 'unknown', because: 'user.account' },
  { name: 'hybrid', facts: account({ enabled: false }), scenario: 'user-driven-hybrid', expect: 'blocked' },
  { name: 'pre-provisioning', facts: account({ enabled: false }), scenario: 'pre-provisioning', expect: 'blocked' },
  { name: 'device preparation', facts: account({ enabled: false }), scenario: 'device-preparation', expect: 'blocked' },
  { name: 'existing devices', facts: account({ enabled: false }), scenario: 'existing-devices', expect: 'blocked' },
  { name: 'self-deploying', unread: ['user.account'], scenario: 'self-deploying', expect: 'not-applicable' },
])
