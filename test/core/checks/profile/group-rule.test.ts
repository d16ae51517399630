import check from '../../../../core/checks/profile/group-rule.ts'
import type { DeploymentProfile, ProfileGroup, ProfileTarget } from '../../../../core/facts/profile-path.ts'
import { describeCheck } from '../../describe-check.ts'

const to = (groupId: string): ProfileTarget => ({ kind: 'group', groupId, filtered: false, filter: null })
const not = (groupId: string): ProfileTarget => ({ kind: 'excluded-group', groupId, filtered: false, filter: null })
const all: ProfileTarget = { kind: 'all-devices', groupId: '', filtered: false, filter: null }
const profile = (...targets: ProfileTarget[]): DeploymentProfile => ({ id: 'p', name: 'User-driven', createdAt: null, targets })
const tagged: ProfileGroup = { id: 'tagged', name: 'Tagged', rule: '(device.devicePhysicalIds -any (_ -eq "[OrderID]:LAPTOP"))', paused: false }
const company: ProfileGroup = { id: 'company', name: 'Company', rule: '(device.deviceOwnership -eq "Company")', paused: false }
const hand: ProfileGroup = { id: 'hand', name: 'By hand', rule: null, paused: false }
const outside = { 'tenant.profilesReaching': [], 'tenant.profileMemberships': [], 'tenant.profileStatus': 'notAssigned' } as const
const kiosk = { devicephysicalids: ['[ZTDID]:1', '[OrderID]:KIOSK'] }

describeCheck(
  check,
  {
    facts: {
      'tenant.autopilotRecords': 1,
      'tenant.profileStatus': 'assignedInSync',
      'tenant.deploymentProfiles': [profile(to('tagged'))],
      'tenant.profilesReaching': ['p'],
      'tenant.profileGroups': [tagged],
      'tenant.profileMemberships': ['tagged'],
      'tenant.ruleDevice': { devicephysicalids: ['[ZTDID]:1', '[OrderID]:LAPTOP'], deviceownership: null },
    },
    scenario: 'user-driven',
  },
  [
    { name: 'in a group by its tag', expect: 'ready', shows: 'Tagged' },
    { name: 'in a group by hand', facts: { 'tenant.deploymentProfiles': [profile(to('hand'))], 'tenant.profileGroups': [hand], 'tenant.profileMemberships': ['hand'] }, expect: 'ready', shows: 'By hand' },
    { name: 'all devices', facts: { 'tenant.deploymentProfiles': [profile(all)], 'tenant.profileGroups': [], 'tenant.profileMemberships': [] }, expect: 'ready', shows: 'All devices' },
    { name: 'a group that this account does not see', facts: { 'tenant.profileGroups': [] }, expect: 'ready', shows: 'a group that is hidden or gone' },
    {
      name: 'only by a property that enrollment fills',
      facts: { 'tenant.deploymentProfiles': [profile(to('company'))], 'tenant.profileGroups': [company], 'tenant.profileMemberships': ['company'] },
      expect: 'at-risk',
      shows: 'deviceownership',
    },
    {
      name: 'by such a property and by the tag as well',
      facts: { 'tenant.deploymentProfiles': [profile(to('company'), to('tagged'))], 'tenant.profileGroups': [company, tagged], 'tenant.profileMemberships': ['company', 'tagged'] },
      expect: 'ready',
    },
    { name: 'the rule matches, not a member yet', facts: outside, expect: 'at-risk', shows: 'Tagged' },
    { name: 'the rule matches, processing paused', facts: { ...outside, 'tenant.profileGroups': [{ ...tagged, paused: true }] }, expect: 'at-risk', shows: 'Tagged, processing paused' },
    {
      name: 'another tag',
      facts: { ...outside, 'tenant.ruleDevice': kiosk },
      expect: 'blocked',
      shows: 'Tagged: device.devicePhysicalIds -any (_ -eq "[OrderID]:LAPTOP")',
    },
    { name: 'another tag, yet a profile is assigned', facts: { ...outside, 'tenant.ruleDevice': kiosk, 'tenant.profileStatus': 'assignedInSync' }, expect: 'at-risk' },
    { name: 'a rule that cannot be evaluated', facts: { ...outside, 'tenant.ruleDevice': {} }, expect: 'at-risk' },
    { name: 'a group by hand without the device', facts: { ...outside, 'tenant.deploymentProfiles': [profile(to('hand'))], 'tenant.profileGroups': [hand] }, expect: 'blocked' },
    { name: 'no profile at all', facts: { ...outside, 'tenant.deploymentProfiles': [], 'tenant.profileGroups': [] }, expect: 'blocked', shows: 'None' },
    {
      name: 'excluded',
      facts: { ...outside, 'tenant.deploymentProfiles': [profile(to('tagged'), not('hand'))], 'tenant.profileGroups': [tagged, hand], 'tenant.profileMemberships': ['tagged', 'hand'] },
      expect: 'blocked',
      shows: 'By hand',
    },
    { name: 'no device object', facts: { ...outside, 'tenant.ruleDevice': null }, expect: 'not-applicable' },
    { name: 'not registered', facts: { 'tenant.autopilotRecords': 0 }, expect: 'not-applicable' },
    { name: 'device preparation', scenario: 'device-preparation', expect: 'not-applicable' },
    { name: 'reach unread', unread: ['tenant.profilesReaching'], expect: 'unknown', because: 'tenant.profilesReaching' },
    { name: 'profiles unread', unread: ['tenant.deploymentProfiles'], expect: 'unknown', because: 'tenant.deploymentProfiles' },
    { name: 'groups unread', unread: ['tenant.profileGroups'], expect: 'unknown', because: 'tenant.profileGroups' },
    { name: 'memberships unread', unread: ['tenant.profileMemberships'], expect: 'unknown', because: 'tenant.profileMemberships' },
    { name: 'device object unread, in no group', facts: outside, unread: ['tenant.ruleDevice'], expect: 'unknown', because: 'tenant.ruleDevice' },
    { name: 'device object unread, in a group', unread: ['tenant.ruleDevice'], expect: 'ready' },
    { name: 'record unread', unread: ['tenant.autopilotRecords'], expect: 'unknown', because: 'tenant.autopilotRecords' },
  ],
)
