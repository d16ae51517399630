import check from '../../../../core/checks/user/enr-personal.ts'
import { describeCheck } from '../../describe-check.ts'

const one = (name: string, personalBlocked: boolean) => ({ name, isDefault: false, blocked: false, personalBlocked, minimumVersion: [], maximumVersion: [] })
const restrictions = (...blocked: boolean[]) => ({ 'tenant.userRestrictions': blocked.map((each, index) => one(['Alpha', 'Beta', ''][index] ?? '', each)) })

describeCheck(check, { scenario: 'existing-devices', facts: { ...restrictions(false), 'tenant.autopilotRecords': 0 } }, [
  { name: 'personal devices allowed', expect: 'ready' },
  { name: 'personal devices blocked', facts: restrictions(true), expect: 'blocked', shows: 'Personally owned devices are blocked' },
  { name: 'blocked, but registered', facts: { ...restrictions(true), 'tenant.autopilotRecords': 1 }, expect: 'ready', shows: 'Registered' },
  { name: 'registered, restrictions unread', facts: { 'tenant.autopilotRecords': 2 }, unread: ['tenant.userRestrictions'], expect: 'ready' },
  { name: 'blocked, registration unread', facts: restrictions(true), unread: ['tenant.autopilotRecords'], expect: 'unknown', because: 'tenant.autopilotRecords' },
  { name: 'allowed, registration unread', unread: ['tenant.autopilotRecords'], expect: 'ready' },
  { name: 'a filter chooses: one blocks', facts: restrictions(true, false), expect: 'at-risk' },
  { name: 'a filter chooses: both block', facts: restrictions(true, true), expect: 'blocked' },
  { name: 'restrictions unread', unread: ['tenant.userRestrictions'], expect: 'unknown', because: 'tenant.userRestrictions' },
  { name: 'no restriction, which cannot be', facts: restrictions(), expect: 'unknown', because: 'tenant.userRestrictions' },
  { name: 'user-driven', facts: restrictions(true), scenario: 'user-driven', expect: 'not-applicable' },
])
