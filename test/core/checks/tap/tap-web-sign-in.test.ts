import check from '../../../../core/checks/tap/tap-web-sign-in.ts'
import type { PolicyReach } from '../../../../core/facts/tenant.ts'
import { describeCheck } from '../../describe-check.ts'

const both = (reach: PolicyReach, value: number | null) => ({ 'tenant.webSignIn': reach, 'device.webSignIn': value })
const hybrid = { 'tenant.profileJoinType': 'hybrid' } as const

describeCheck(
  check,
  {
    facts: { ...both('device', null), 'tenant.profileJoinType': 'entra', 'tenant.autopilotRecords': 1 },
    overlays: ['tap'],
    scenario: 'user-driven',
  },
  [
    { name: 'assigned to devices', expect: 'ready', shows: 'Assigned to devices' },
    { name: 'assigned to devices, already there', facts: both('device', 1), expect: 'ready' },
    { name: 'assigned to devices, device unread', unread: ['device.webSignIn'], expect: 'ready' },
    { name: 'assigned to users', facts: both('user', 0), expect: 'blocked', shows: 'Assigned to users' },
    { name: 'assigned to users, device unread', facts: both('user', null), unread: ['device.webSignIn'], expect: 'blocked' },
    { name: 'assigned to users, but already there', facts: both('user', 1), expect: 'ready' },
    { name: 'not assigned', facts: both('none', 0), expect: 'blocked', shows: 'Not assigned' },
    { name: 'not assigned, switched off on the device', facts: both('none', 2), expect: 'blocked', shows: '2' },
    { name: 'not assigned, value missing', facts: both('none', null), expect: 'blocked', shows: 'Not set' },
    { name: 'not assigned, device unread', facts: both('none', null), unread: ['device.webSignIn'], expect: 'blocked' },
    { name: 'not assigned, but already there', facts: both('none', 1), expect: 'ready', shows: '1' },
    { name: 'tenant unread, already there', facts: both('none', 1), unread: ['tenant.webSignIn'], expect: 'ready' },
    { name: 'tenant unread, not there', facts: both('none', 0), unread: ['tenant.webSignIn'], expect: 'unknown', because: 'tenant.webSignIn' },
    { name: 'both unread', unread: ['tenant.webSignIn', 'device.webSignIn'], expect: 'unknown', because: 'tenant.webSignIn' },
    { name: 'hybrid scenario', facts: both('device', 1), scenario: 'user-driven-hybrid', expect: 'blocked', shows: 'Hybrid join' },
    { name: 'hybrid profile', facts: { ...both('device', 1), ...hybrid }, expect: 'blocked' },
    { name: 'hybrid profile, pre-provisioning', facts: { ...both('device', 1), ...hybrid }, scenario: 'pre-provisioning', expect: 'blocked' },
    { name: 'hybrid profile, the rest unread', facts: hybrid, unread: ['tenant.webSignIn', 'device.webSignIn'], expect: 'blocked' },
    { name: 'join type unread', unread: ['tenant.profileJoinType'], expect: 'unknown', because: 'tenant.profileJoinType' },
    { name: 'join type unread, not assigned', facts: both('none', 0), unread: ['tenant.profileJoinType'], expect: 'blocked' },
    { name: 'not registered has no profile', facts: { 'tenant.autopilotRecords': 0 }, unread: ['tenant.profileJoinType'], expect: 'ready' },
    { name: 'self-deploying knows no hybrid join', unread: ['tenant.profileJoinType'], scenario: 'self-deploying', expect: 'ready' },
    { name: 'self-deploying, not assigned', facts: both('none', 0), scenario: 'self-deploying', expect: 'blocked' },
    { name: 'device preparation', unread: ['tenant.profileJoinType', 'tenant.autopilotRecords'], scenario: 'device-preparation', expect: 'ready' },
    { name: 'no pass planned', facts: both('none', 0), overlays: ['hyper-v-vm'], expect: 'not-applicable' },
  ],
)
