import check from '../../../../core/checks/user/user-proxy-conflict.ts'
import { describeCheck } from '../../describe-check.ts'

const others = 'user.sameAddressUsers'
const refused = 'user.refusedAddresses'
const primary = 'user.mailIsPrimary'

describeCheck(check, { facts: { [others]: 0, [refused]: 0, [primary]: true } }, [
  { name: 'addresses of their own', expect: 'ready', shows: 'Yes' },
  { name: 'no mailbox', facts: { [primary]: null }, expect: 'ready', shows: 'No such address' },
  { name: 'another user', facts: { [others]: 1 }, expect: 'at-risk', shows: '1' },
  { name: 'left out by the synchronization', facts: { [refused]: 2 }, expect: 'at-risk', shows: '2' },
  { name: 'mail differs', facts: { [primary]: false }, expect: 'at-risk', shows: 'No' },
  { name: 'mail differs, search unread', facts: { [primary]: false }, unread: [others], expect: 'at-risk' },
  { name: 'another user, all else unread', facts: { [others]: 3 }, unread: [refused, primary], expect: 'at-risk' },
  { name: 'search unread', unread: [others], expect: 'unknown', because: others },
  { name: 'errors unread', unread: [refused], expect: 'unknown', because: refused },
  { name: 'mail unread', unread: [primary], expect: 'unknown', because: primary },
  { name: 'existing devices', facts: { [others]: 1 }, scenario: 'existing-devices', expect: 'at-risk' },
  { name: 'nobody signs in', facts: { [others]: 1 }, scenario: 'self-deploying', expect: 'not-applicable' },
])
