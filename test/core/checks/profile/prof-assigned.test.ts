import check from '../../../../core/checks/profile/prof-assigned.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(
  check,
  {
    facts: {
      'tenant.autopilotRecords': 1,
      'tenant.profileStatus': 'assignedInSync',
      'tenant.profileDetailedStatus': 'none',
      'tenant.profileIsIntended': true,
      'tenant.profileAssignedAt': '2026-11-01T08:00:00Z',
      'tenant.profileName': 'Bench profile',
    },
  },
  [
    { name: 'assigned with a date', expect: 'ready', shows: '2026-11-01 08:00 UTC' },
    { name: 'assigned, sync not reported', facts: { 'tenant.profileStatus': 'assignedUnkownSyncState' }, expect: 'ready' },
    { name: 'assigned without a name', unread: ['tenant.profileName'], expect: 'ready' },
    { name: 'assigned without a date', facts: { 'tenant.profileAssignedAt': null }, expect: 'at-risk', shows: 'No date yet' },
    { name: 'sync not reported, no date', facts: { 'tenant.profileStatus': 'assignedUnkownSyncState', 'tenant.profileAssignedAt': null }, expect: 'at-risk' },
    { name: 'another profile is intended', facts: { 'tenant.profileIsIntended': false }, expect: 'at-risk' },
    { name: 'pending', facts: { 'tenant.profileStatus': 'pending' }, expect: 'at-risk', shows: 'Assigning' },
    {
      name: 'pending, everything else unread',
      facts: { 'tenant.profileStatus': 'pending' },
      unread: ['tenant.profileDetailedStatus', 'tenant.profileIsIntended', 'tenant.profileAssignedAt'],
      expect: 'at-risk',
    },
    { name: 'out of sync', facts: { 'tenant.profileStatus': 'assignedOutOfSync' }, expect: 'at-risk' },
    { name: 'record too new', facts: { 'tenant.profileStatus': 'unknown' }, expect: 'at-risk', shows: 'Not known yet' },
    { name: 'not assigned', facts: { 'tenant.profileStatus': 'notAssigned' }, expect: 'blocked', shows: 'Not assigned' },
    { name: 'failed', facts: { 'tenant.profileStatus': 'failed' }, expect: 'blocked' },
    { name: 'failed, self-deploying', facts: { 'tenant.profileStatus': 'failed' }, scenario: 'self-deploying', expect: 'blocked' },
    { name: 'hardware does not meet the profile', facts: { 'tenant.profileDetailedStatus': 'hardwareRequirementsNotMet' }, expect: 'blocked' },
    {
      name: 'hardware does not meet the profile, status unread',
      facts: { 'tenant.profileDetailedStatus': 'hardwareRequirementsNotMet' },
      unread: ['tenant.profileStatus'],
      expect: 'blocked',
    },
    { name: 'a detail nobody has seen yet', facts: { 'tenant.profileDetailedStatus': 'somethingNew' }, expect: 'blocked' },
    { name: 'status unread', unread: ['tenant.profileStatus'], expect: 'unknown', because: 'tenant.profileStatus' },
    { name: 'detail unread', unread: ['tenant.profileDetailedStatus'], expect: 'unknown', because: 'tenant.profileDetailedStatus' },
    { name: 'intended profile unread', unread: ['tenant.profileIsIntended'], expect: 'unknown', because: 'tenant.profileIsIntended' },
    { name: 'date unread', unread: ['tenant.profileAssignedAt'], expect: 'unknown', because: 'tenant.profileAssignedAt' },
    { name: 'not registered', facts: { 'tenant.autopilotRecords': 0 }, unread: ['tenant.profileStatus'], expect: 'not-applicable' },
    { name: 'records unread', unread: ['tenant.autopilotRecords'], expect: 'unknown', because: 'tenant.autopilotRecords' },
    { name: 'records unread, not assigned', facts: { 'tenant.profileStatus': 'notAssigned' }, unread: ['tenant.autopilotRecords'], expect: 'blocked' },
    { name: 'device preparation', scenario: 'device-preparation', expect: 'not-applicable' },
  ],
)
