import check from '../../../../core/checks/profile/prof-conflict.ts'
import type { DeploymentProfile } from '../../../../core/facts/profile-path.ts'
import { describeCheck } from '../../describe-check.ts'

const profile = (id: string, createdAt: string | null, ...kinds: ('all-devices' | 'group' | 'excluded-group')[]): DeploymentProfile => ({
  id,
  name: `Profile ${id}`,
  createdAt,
  targets: kinds.map((kind) => ({ kind, groupId: 'g', filtered: false, filter: null })),
})
const a = profile('a', '2026-03-02T08:00:00Z', 'group')
const b = profile('b', '2025-03-02T08:00:00Z', 'group')

describeCheck(check, { facts: { 'tenant.autopilotRecords': 1, 'tenant.deploymentProfiles': [a, b], 'tenant.profilesReaching': ['a'] }, scenario: 'user-driven' }, [
  { name: 'one of two reaches it', expect: 'ready', shows: 'Profile a' },
  { name: 'none', facts: { 'tenant.profilesReaching': [] }, expect: 'ready', shows: 'None' },
  { name: 'two: the oldest wins', facts: { 'tenant.profilesReaching': ['a', 'b'] }, expect: 'at-risk', shows: 'Profile b (oldest, wins), Profile a' },
  { name: 'two, one without a date', facts: { 'tenant.deploymentProfiles': [{ ...a, createdAt: null }, b], 'tenant.profilesReaching': ['a', 'b'] }, expect: 'at-risk', shows: 'Profile a, Profile b' },
  { name: 'all devices with an excluded group', facts: { 'tenant.deploymentProfiles': [a, profile('c', null, 'all-devices', 'excluded-group')] }, expect: 'at-risk', shows: 'Profile c' },
  { name: 'a group with an excluded group', facts: { 'tenant.deploymentProfiles': [profile('a', null, 'group', 'excluded-group')] }, expect: 'ready' },
  { name: 'all devices with an excluded group, reach unread', facts: { 'tenant.deploymentProfiles': [profile('c', null, 'all-devices', 'excluded-group')] }, unread: ['tenant.profilesReaching'], expect: 'at-risk' },
  { name: 'assignments missing', facts: { 'tenant.deploymentProfiles': [{ ...a, targets: null }] }, unread: ['tenant.profilesReaching'], expect: 'unknown', because: 'tenant.profilesReaching' },
  { name: 'not registered', facts: { 'tenant.autopilotRecords': 0 }, expect: 'not-applicable' },
  { name: 'profiles unread', unread: ['tenant.deploymentProfiles'], expect: 'unknown', because: 'tenant.deploymentProfiles' },
  { name: 'reach unread', unread: ['tenant.profilesReaching'], expect: 'unknown', because: 'tenant.profilesReaching' },
  { name: 'record unread', unread: ['tenant.autopilotRecords'], expect: 'unknown', because: 'tenant.autopilotRecords' },
])
