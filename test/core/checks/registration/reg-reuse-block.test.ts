import check from '../../../../core/checks/registration/reg-reuse-block.ts'
import { describeCheck } from '../../describe-check.ts'

const record = (enrollmentState: string) => ({
  'tenant.autopilotDevice': { id: 'r', serialNumber: 'FBK10001', groupTag: '', enrollmentState, entraDeviceId: 'd', managedDeviceId: '' },
})

describeCheck(check, { facts: { 'tenant.intuneDevices': 0, ...record('notContacted') }, scenario: 'self-deploying' }, [
  { name: 'the first run', expect: 'ready', shows: 'None' },
  { name: 'not registered yet', facts: { 'tenant.autopilotDevice': null }, expect: 'ready' },
  { name: 'an Intune device of an earlier run', facts: { 'tenant.intuneDevices': 1 }, expect: 'blocked', shows: '1' },
  { name: 'an Intune device that was in touch', facts: { 'tenant.intuneDevices': 1, 'tenant.lastIntuneContact': '2026-03-02T07:41:12.000Z' }, expect: 'blocked', shows: '2026-03-02' },
  { name: 'an Intune device, pre-provisioning', facts: { 'tenant.intuneDevices': 2 }, scenario: 'pre-provisioning', expect: 'blocked' },
  { name: 'an Intune device, user-driven', facts: { 'tenant.intuneDevices': 1 }, scenario: 'user-driven', expect: 'at-risk' },
  { name: 'a blocked record', facts: record('Blocked'), expect: 'blocked', shows: 'Blocked' },
  { name: 'a blocked record, user-driven', facts: record('blocked'), scenario: 'user-driven', expect: 'at-risk' },
  { name: 'a blocked record, Intune unread', facts: record('blocked'), unread: ['tenant.intuneDevices'], expect: 'blocked' },
  { name: 'an Intune device, record unread', facts: { 'tenant.intuneDevices': 1 }, unread: ['tenant.autopilotDevice'], expect: 'blocked' },
  { name: 'Intune unread', unread: ['tenant.intuneDevices'], expect: 'unknown', because: 'tenant.intuneDevices' },
  { name: 'record unread', unread: ['tenant.autopilotDevice'], expect: 'unknown', because: 'tenant.autopilotDevice' },
  { name: 'the enrollment that is stuck', facts: { 'tenant.intuneDevices': 1 }, overlays: ['stuck'], expect: 'not-applicable' },
  { name: 'existing devices', facts: { 'tenant.intuneDevices': 1 }, scenario: 'existing-devices', expect: 'not-applicable' },
])
