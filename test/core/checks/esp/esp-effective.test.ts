import check from '../../../../core/checks/esp/esp-effective.ts'
import { describeCheck } from '../../describe-check.ts'

const before = (target: 'device' | 'default', shown: boolean) => ({ 'tenant.espBeforeSignIn': { target, shown } })

describeCheck(
  check,
  { facts: { ...before('device', true), 'tenant.autopilotRecords': 1, 'tenant.espName': 'Fabrikam ESP', 'tenant.espTarget': 'device' }, scenario: 'pre-provisioning' },
  [
    { name: 'a page for the device', expect: 'ready', shows: 'The device' },
    { name: 'only the default page', facts: before('default', true), expect: 'at-risk', shows: 'Everybody (default page)' },
    { name: 'the default page is hidden', facts: before('default', false), expect: 'blocked', shows: 'No page is shown' },
    { name: 'the page for the device is hidden', facts: before('device', false), expect: 'blocked' },
    { name: 'unread', unread: ['tenant.espBeforeSignIn'], expect: 'unknown', because: 'tenant.espBeforeSignIn' },
    { name: 'not registered, so in no group', facts: { ...before('default', true), 'tenant.autopilotRecords': 0 }, expect: 'not-applicable' },
    { name: 'not registered, no page', facts: { ...before('default', false), 'tenant.autopilotRecords': 0 }, expect: 'not-applicable' },
    { name: 'records unread', facts: before('default', false), unread: ['tenant.autopilotRecords'], expect: 'blocked' },
    { name: 'self-deploying, only the default page', facts: before('default', true), scenario: 'self-deploying', expect: 'ready' },
    { name: 'self-deploying, no page', facts: before('default', false), scenario: 'self-deploying', expect: 'at-risk' },
    { name: 'user-driven tells which page', facts: { 'tenant.espTarget': 'user' }, scenario: 'user-driven', expect: 'ready', shows: 'The user' },
    { name: 'user-driven without a page', facts: { ...before('default', false), 'tenant.espName': null }, scenario: 'user-driven', expect: 'ready', shows: 'No page is shown' },
    { name: 'user-driven, page unread', unread: ['tenant.espName'], scenario: 'user-driven', expect: 'unknown', because: 'tenant.espName' },
    { name: 'user-driven, target unread', unread: ['tenant.espTarget'], scenario: 'user-driven-hybrid', expect: 'unknown', because: 'tenant.espTarget' },
    { name: 'device preparation has no such page', scenario: 'device-preparation', expect: 'not-applicable' },
  ],
)
