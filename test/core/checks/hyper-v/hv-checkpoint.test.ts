import check from '../../../../core/checks/hyper-v/hv-checkpoint.ts'
import { describeCheck } from '../../describe-check.ts'

const record = { id: '7a', serialNumber: '1204', groupTag: '', enrollmentState: 'notContacted', entraDeviceId: '', managedDeviceId: '' }
const checkpoints = [
  { createdAt: '2026-11-20T08:12:00.000Z', automatic: false },
  { createdAt: '2026-11-21T09:00:00.000Z', automatic: true },
]
const fresh = {
  'device.virtualMachine': 'hyper-v',
  'vm.hostInventory': true,
  'vm.checkpoints': checkpoints,
  'tenant.autopilotDevice': record,
  'device.mdmEnrollment': { enrolled: false, host: null },
} as const

describeCheck(check, { facts: fresh, overlays: ['hyper-v-vm'] }, [
  { name: 'checkpoints of a VM that never enrolled', expect: 'ready', shows: '2, 1 of them automatic; the newest of 2026-11-21' },
  { name: 'no record yet', facts: { 'tenant.autopilotDevice': null }, expect: 'ready' },
  { name: 'no checkpoint, nothing else read', facts: { 'vm.checkpoints': [] }, unread: ['tenant.autopilotDevice', 'device.mdmEnrollment'], expect: 'ready', shows: 'None' },
  { name: 'an Intune device in the record', facts: { 'tenant.autopilotDevice': { ...record, managedDeviceId: 'd1' } }, expect: 'at-risk' },
  { name: 'a record that was enrolled', facts: { 'tenant.autopilotDevice': { ...record, enrollmentState: 'enrolled' } }, expect: 'at-risk' },
  { name: 'the guest is enrolled', facts: { 'device.mdmEnrollment': { enrolled: true, host: null } }, unread: ['tenant.autopilotDevice'], expect: 'at-risk', shows: 'Enrolled' },
  { name: 'tenant unread', unread: ['tenant.autopilotDevice'], expect: 'unknown', because: 'tenant.autopilotDevice' },
  { name: 'guest unread', unread: ['device.mdmEnrollment'], expect: 'unknown', because: 'device.mdmEnrollment' },
  { name: 'checkpoints unread', unread: ['vm.checkpoints'], expect: 'unknown', because: 'vm.checkpoints' },
  { name: 'host not asked', facts: { 'vm.hostInventory': false }, unread: ['vm.checkpoints'], expect: 'not-applicable' },
])
