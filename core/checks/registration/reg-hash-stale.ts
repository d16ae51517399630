import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import type { RegistrationMismatch } from '../../facts/device-image.ts'
import { registeredScenarios } from '../../scenarios/index.ts'
import { passWithRecord, withoutRecord } from './record.ts'

const registerAgain: Remedy = {
  summary: 'Register the hardware as it is now.',
  steps: [
    'Delete the Intune device when there is one.',
    'Delete the Windows Autopilot device and select Sync.',
    'Capture the hardware hash on the device again and import it.',
    'Wait until a deployment profile is assigned.',
    'Reset the device and scan again.',
  ],
  role: 'intune-admin',
  restart: 'reset',
}

const captureAgain: Remedy = {
  summary: 'Capture the hardware hash on this device again.',
  steps: [
    'Restart the device.',
    'Capture the hardware hash as administrator and scan again.',
    'When the serial numbers still differ, correct the firmware data before the device is registered.',
  ],
  role: 'technician',
  restart: 'restart',
}

const words: { readonly [P in RegistrationMismatch['part']]: string } = {
  'serial-number': 'Serial number differs (SerialNumberMismatch)',
  'product-key': 'Product key id differs (ProductKeyIdMismatch)',
}

/**
 * Two captures of one device never have the same text, since the time is in it; so only what the service itself
 * said about this hardware counts, and whether the hash is one of this device at all. A profile that was assigned
 * after the service complained has settled the complaint.
 */
export default defineCheck({
  id: 'reg-hash-stale',
  area: 'registration',
  topic: 'Registered hardware hash',
  title: { pass: 'Registered hardware hash fits this device', fail: 'Registered hardware hash no longer fits this device' },
  why: 'After a new mainboard, another serial number or another edition of Windows the service no longer recognizes the device and holds the profile back.',
  docs: 'https://learn.microsoft.com/autopilot/troubleshooting-faq',
  confidence: 'vendor',
  levels: levels(registeredScenarios, 'required'),
  needs: [],
  uses: ['tenant.autopilotRecords', 'device.registrationMismatch', 'tenant.profileAssignedAt', 'device.hashSerialMatches'],
  evaluate(_facts, _context, maybe): Finding {
    const records = maybe['tenant.autopilotRecords']
    const without = withoutRecord(records)
    if (without) return without

    const mismatch = maybe['device.registrationMismatch']
    const assigned = maybe['tenant.profileAssignedAt']
    const serial = maybe['device.hashSerialMatches']
    const seen: Observation[] = []
    if (mismatch.status === 'known') {
      const settled = mismatch.value !== null && assigned.status === 'known' && Date.parse(assigned.value ?? '') > Date.parse(mismatch.value.at)
      const observed = mismatch.value === null ? 'No' : words[mismatch.value.part]
      seen.push({ fact: 'device.registrationMismatch', observed: settled ? `${observed}, before the profile was assigned` : observed, expected: 'No' })
      if (mismatch.value !== null && !settled) return fail(seen, registerAgain)
    }
    if (serial.status === 'known') {
      seen.push({ fact: 'device.hashSerialMatches', observed: serial.value ? 'Yes' : 'No', expected: 'Yes' })
      if (!serial.value) return warn(seen, captureAgain)
    }
    if (mismatch.status === 'unavailable') return cannotTell('device.registrationMismatch', seen)
    return serial.status === 'unavailable' ? cannotTell('device.hashSerialMatches', seen) : passWithRecord(records, seen)
  },
})
