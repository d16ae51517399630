import check from '../../../../core/checks/registration/reg-assigned-user.ts'
import { describeCheck } from '../../describe-check.ts'

const assigned = (userPrincipalName: string, resolves: boolean | null) => ({ 'tenant.assignedUser': { userPrincipalName, resolves } })
const robin = 'robin.hale@fabrikam.example'

describeCheck(
  check,
  { facts: { 'tenant.autopilotRecords': 1, ...assigned(robin, true), 'user.principalName': robin }, scenario: 'user-driven' },
  [
    { name: 'an existing user', expect: 'ready', shows: robin },
    { name: 'nobody', facts: assigned('', null), expect: 'ready', shows: 'Nobody is assigned' },
    { name: 'a user who does not exist', facts: assigned(robin, false), expect: 'blocked', shows: robin },
    { name: 'a user who does not exist, pre-provisioning', facts: assigned(robin, false), scenario: 'pre-provisioning', expect: 'blocked' },
    { name: 'a user who does not exist, hybrid', facts: assigned(robin, false), scenario: 'user-driven-hybrid', expect: 'blocked' },
    { name: 'a user nobody looked up', facts: assigned(robin, null), expect: 'unknown', because: 'tenant.assignedUser' },
    { name: 'self-deploying has no user', facts: assigned(robin, false), scenario: 'self-deploying', expect: 'not-applicable' },
    { name: 'another user without a pass', facts: { 'user.principalName': 'kim@fabrikam.example' }, expect: 'ready' },
    { name: 'the user of the pass', overlays: ['tap'], expect: 'ready' },
    { name: 'the user of the pass in other letters', facts: { 'user.principalName': robin.toUpperCase() }, overlays: ['tap'], expect: 'ready' },
    { name: 'another user with a pass', facts: { 'user.principalName': 'kim@fabrikam.example' }, overlays: ['tap'], expect: 'at-risk' },
    { name: 'nobody, with a pass and no user named', facts: assigned('', null), unread: ['user.principalName'], overlays: ['tap'], expect: 'ready' },
    { name: 'user of the pass unread', unread: ['user.principalName'], overlays: ['tap'], expect: 'unknown', because: 'user.principalName' },
    { name: 'user unread but no pass', unread: ['user.principalName'], expect: 'ready' },
    { name: 'assigned user unread', unread: ['tenant.assignedUser'], expect: 'unknown', because: 'tenant.assignedUser' },
    { name: 'not registered', facts: { 'tenant.autopilotRecords': 0 }, unread: ['tenant.assignedUser'], expect: 'not-applicable' },
    { name: 'records unread', unread: ['tenant.autopilotRecords'], expect: 'unknown', because: 'tenant.autopilotRecords' },
    { name: 'records unread, wrong user known', facts: assigned(robin, false), unread: ['tenant.autopilotRecords'], expect: 'blocked' },
  ],
)
