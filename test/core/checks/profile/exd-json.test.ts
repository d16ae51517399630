import check from '../../../../core/checks/profile/exd-json.ts'
import type { OfflineProfileFile } from '../../../../core/facts/device-image.ts'
import { describeCheck } from '../../describe-check.ts'

const file = (change: Partial<OfflineProfileFile> = {}) => ({
  'device.offlineProfileFile': { encoding: 'ascii', content: 'one-profile', missing: [], wrong: [], selfDeploying: false, ...change } as const,
})

describeCheck(check, { facts: { ...file(), 'tenant.autopilotRecords': 0 }, scenario: 'existing-devices' }, [
  { name: 'a good file', expect: 'ready', shows: 'One profile, ASCII' },
  { name: 'ANSI', facts: file({ encoding: 'ansi' }), expect: 'ready' },
  { name: 'UTF-8 with a mark', facts: file({ encoding: 'utf-8-mark' }), expect: 'blocked', shows: 'UTF-8 with a byte order mark' },
  { name: 'UTF-16', facts: file({ encoding: 'utf-16' }), expect: 'blocked' },
  { name: 'no file', facts: { 'device.offlineProfileFile': null }, expect: 'blocked' },
  { name: 'two profiles', facts: file({ content: 'other-json' }), expect: 'blocked' },
  { name: 'no JSON', facts: file({ content: 'no-json' }), expect: 'blocked' },
  { name: 'a setting missing', facts: file({ missing: ['CloudAssignedTenantId'] }), expect: 'blocked', shows: 'CloudAssignedTenantId' },
  { name: 'a setting wrong', facts: file({ wrong: ['CloudAssignedDomainJoinMethod'] }), expect: 'blocked' },
  { name: 'self-deploying', facts: file({ selfDeploying: true }), expect: 'blocked', shows: 'Self-deploying' },
  { name: 'no file, but registered', facts: { 'device.offlineProfileFile': null, 'tenant.autopilotRecords': 1 }, expect: 'not-applicable' },
  { name: 'no file, records unread', facts: { 'device.offlineProfileFile': null }, unread: ['tenant.autopilotRecords'], expect: 'blocked' },
  { name: 'a good file, records unread', unread: ['tenant.autopilotRecords'], expect: 'ready' },
  { name: 'file unread', unread: ['device.offlineProfileFile'], expect: 'unknown', because: 'device.offlineProfileFile' },
  { name: 'user-driven', facts: { 'device.offlineProfileFile': null }, scenario: 'user-driven', expect: 'not-applicable' },
])
