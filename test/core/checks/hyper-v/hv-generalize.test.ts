import check from '../../../../core/checks/hyper-v/hv-generalize.ts'
import { describeCheck } from '../../describe-check.ts'

const hash = (length: number) => ({ 'device.hardwareHash': { length, strictBase64: length > 0, repairable: length > 0 } })
const facts = {
  'device.imageGeneralized': true,
  ...hash(4_000),
  'tenant.autopilotRecords': 0,
  'device.offlineProfileFile': null,
  'device.profileCache': 'none',
} as const

describeCheck(check, { facts, overlays: ['hyper-v-vm'] }, [
  { name: 'never generalized', facts: { 'device.imageGeneralized': false }, expect: 'ready', shows: 'Never' },
  { name: 'generalized, with a hash', expect: 'manual', shows: 'Captured' },
  { name: 'generalized, hash empty', facts: hash(0), expect: 'ready', shows: 'Not captured' },
  { name: 'generalized, hash empty, registered', facts: { ...hash(0), 'tenant.autopilotRecords': 1 }, expect: 'manual', shows: 'Registered' },
  { name: 'a profile lies there', facts: { 'device.profileCache': 'profile' }, expect: 'manual', shows: 'There' },
  { name: 'profiles unread', unread: ['device.profileCache', 'device.offlineProfileFile'], expect: 'manual' },
  { name: 'hash unread, registered', facts: { 'tenant.autopilotRecords': 1 }, unread: ['device.hardwareHash'], expect: 'manual' },
  { name: 'hash unread', unread: ['device.hardwareHash'], expect: 'unknown', because: 'device.hardwareHash' },
  { name: 'hash empty, records unread', facts: hash(0), unread: ['tenant.autopilotRecords'], expect: 'unknown', because: 'tenant.autopilotRecords' },
  { name: 'image unread', unread: ['device.imageGeneralized'], expect: 'unknown', because: 'device.imageGeneralized' },
  { name: 'existing device without a VM', scenario: 'existing-devices', overlays: [], expect: 'manual' },
  { name: 'neither', overlays: [], expect: 'not-applicable' },
  { name: 'neither, image unread', overlays: [], unread: ['device.imageGeneralized'], expect: 'not-applicable' },
])
