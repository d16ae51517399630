import check from '../../../../core/checks/tap/tap-guest.ts'
import { describeCheck } from '../../describe-check.ts'

const member = { enabled: true, userType: 'Member', external: false, usageLocation: 'NL' } as const

describeCheck(check, { facts: { 'user.account': member }, overlays: ['tap'] }, [
  { name: 'member', expect: 'ready', shows: 'This tenant' },
  { name: 'guest of this tenant', facts: { 'user.account': { ...member, userType: 'Guest' } }, expect: 'ready', shows: 'This tenant, guest' },
  { name: 'guest of another directory', facts: { 'user.account': { ...member, userType: 'Guest', external: true } }, expect: 'blocked', shows: 'Another directory' },
  { name: 'member of another directory', facts: { 'user.account': { ...member, external: true } }, expect: 'blocked' },
  { name: 'guest of another directory, device association', facts: { 'user.account': { ...member, external: true } }, scenario: 'device-association', expect: 'blocked' },
  { name: 'no such user', facts: { 'user.account': null }, expect: 'not-applicable' },
  { name: 'unread', unread: ['user.account'], expect: 'unknown', because: 'user.account' },
])
