import type { FactInput } from '../facts.ts'

const group = '7c000000-0000-4000-8000-000000000001'

/** One profile that reaches the device through a group with a rule for all registered devices. */
export const readyProfilePath: FactInput = {
  'tenant.deploymentProfiles': [
    {
      id: '7d000000-0000-4000-8000-000000000001',
      name: 'Fabrikam user-driven',
      createdAt: '2026-03-02T08:00:00.000Z',
      targets: [{ kind: 'group', groupId: group, filtered: false, filter: null }],
    },
  ],
  'tenant.profilesReaching': ['7d000000-0000-4000-8000-000000000001'],
  'tenant.profileGroups': [{ id: group, name: 'Autopilot devices', rule: '(device.devicePhysicalIds -any (_ -startsWith "[ZTDID]"))', paused: false }],
  'tenant.profileMemberships': [group],
  'tenant.ruleDevice': {
    objectid: '7e000000-0000-4000-8000-000000000001',
    displayname: 'FBK10001',
    deviceostype: 'Windows',
    devicephysicalids: ['[ZTDID]:7a000000-0000-4000-8000-000000000001'],
  },
  'tenant.intendedProfile': 'Fabrikam user-driven',
  'tenant.profileNameTemplate': 'FAB-%SERIAL%',
  'tenant.profileConvertsAll': false,
}
