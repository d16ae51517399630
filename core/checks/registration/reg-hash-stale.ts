import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import type { RegistrationMismatch } from '../../facts/device-image.ts'
import { registeredScenarios } from '../../scenarios/index.ts'
import { passWithRecord, withoutRecord } from './record.ts'
import { words } from './words/reg-hash-stale.ts'

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
  words,
  docs: 'https://learn.microsoft.com/autopilot/troubleshooting-faq',
  confidence: 'vendor',
  levels: levels(registeredScenarios, 'required'),
  needs: [],
  uses: ['tenant.autopilotRecords', 'device.registrationMismatch', 'tenant.profileAssignedAt', 'device.hashSerialMatches'],
  evaluate(_facts, _context, maybe, say): Finding {
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
      if (mismatch.value !== null && !settled) return fail(seen, remedy(say.registerAgain, 'intune-admin', 'reset'))
    }
    if (serial.status === 'known') {
      seen.push({ fact: 'device.hashSerialMatches', observed: serial.value ? 'Yes' : 'No', expected: 'Yes' })
      if (!serial.value) return warn(seen, remedy(say.captureAgain, 'technician', 'restart'))
    }
    if (mismatch.status === 'unavailable') return cannotTell('device.registrationMismatch', seen)
    return serial.status === 'unavailable' ? cannotTell('device.hashSerialMatches', seen) : passWithRecord(records, seen)
  },
})
