import check from '../../../../core/checks/hyper-v/hv-generalize.ts'
import type { OfflineProfileFile } from '../../../../core/facts/device-image.ts'
import { describeCheck } from '../../describe-check.ts'

const file: OfflineProfileFile = { encoding: 'ascii', content: 'one-profile', missing: [], wrong: [], selfDeploying: false }
const clean = {
  'device.alreadyProvisionedAt': null,
  'device.setupState': { stage: 'oobe', imageState: 'IMAGE_STATE_COMPLETE' },
  'device.offlineProfileFile': null,
  'tenant.autopilotRecords': 0,
} as const
const provisioned = { 'device.alreadyProvisionedAt': '2026-11-21T07:00:00.000Z' }
const reseal = (target: string) => ({ 'device.setupState': { stage: 'oobe' as const, imageState: `IMAGE_STATE_GENERALIZE_RESEAL_TO_${target}` } })
const existing = { scenario: 'existing-devices' } as const

describeCheck(check, { facts: clean, overlays: ['hyper-v-vm'] }, [
  { name: 'a VM without the event', expect: 'ready', shows: 'No event 163. Capture the hardware hash after Sysprep, not before.' },
  { name: 'a VM with the event', facts: provisioned, expect: 'at-risk', shows: 'Event 163 of 2026-11-21: "download not required"' },
  { name: 'a VM whose image was generalized: nothing wrong by itself', facts: reseal('OOBE'), expect: 'ready' },
  { name: 'a VM, log unread', unread: ['device.alreadyProvisionedAt'], expect: 'unknown', because: 'device.alreadyProvisionedAt' },
  { name: 'a VM, all else unread', unread: ['device.setupState', 'device.offlineProfileFile', 'tenant.autopilotRecords'], expect: 'ready' },
  { name: 'a laptop does not need it', overlays: [], facts: provisioned, expect: 'not-applicable' },
  { name: 'an existing device that was not generalized', ...existing, overlays: [], expect: 'ready' },
  { name: 'an existing device with the event', ...existing, overlays: [], facts: provisioned, expect: 'at-risk' },
  { name: 'generalized to OOBE, and the file is gone', ...existing, overlays: [], facts: reseal('OOBE'), expect: 'at-risk', shows: 'IMAGE_STATE_GENERALIZE_RESEAL_TO_OOBE' },
  { name: 'generalized to audit mode, and the file is gone', ...existing, overlays: [], facts: reseal('AUDIT'), expect: 'at-risk' },
  { name: 'sealed without generalizing', ...existing, overlays: [], facts: { 'device.setupState': { stage: 'oobe', imageState: 'IMAGE_STATE_SPECIALIZE_RESEAL_TO_OOBE' } }, expect: 'ready' },
  { name: 'generalized, and the file is there again', ...existing, overlays: [], facts: { ...reseal('OOBE'), 'device.offlineProfileFile': file }, expect: 'ready' },
  { name: 'generalized, and registered: the file is not needed', ...existing, overlays: [], facts: { ...reseal('OOBE'), 'tenant.autopilotRecords': 1 }, expect: 'ready' },
  { name: 'generalized, no file, log unread', ...existing, overlays: [], facts: reseal('OOBE'), unread: ['device.alreadyProvisionedAt'], expect: 'at-risk' },
  { name: 'no file, image state unread', ...existing, overlays: [], unread: ['device.setupState'], expect: 'unknown', because: 'device.setupState' },
  { name: 'generalized, file unread', ...existing, overlays: [], facts: reseal('OOBE'), unread: ['device.offlineProfileFile'], expect: 'unknown', because: 'device.offlineProfileFile' },
  { name: 'not generalized, file unread', ...existing, overlays: [], unread: ['device.offlineProfileFile'], expect: 'ready' },
])
