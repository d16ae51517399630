import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { registeredScenarios } from '../../scenarios/index.ts'
import { passWithRecord, withoutRecord } from './record.ts'
import { yesNo } from '../../words/yes-no.ts'
import { words } from './words/reg-hash-stale.ts'

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
  evaluate(_facts, { language }, maybe, say): Finding {
    const records = maybe['tenant.autopilotRecords']
    const without = withoutRecord(records, language)
    if (without) return without

    const { yes, no } = yesNo[language]
    const mismatch = maybe['device.registrationMismatch']
    const assigned = maybe['tenant.profileAssignedAt']
    const serial = maybe['device.hashSerialMatches']
    const seen: Observation[] = []
    if (mismatch.status === 'known') {
      const settled = mismatch.value !== null && assigned.status === 'known' && Date.parse(assigned.value ?? '') > Date.parse(mismatch.value.at)
      const observed = mismatch.value === null ? no : say.mismatches[mismatch.value.part]
      seen.push({ fact: 'device.registrationMismatch', observed: settled ? say.settled(observed) : observed, expected: no })
      if (mismatch.value !== null && !settled) return fail(seen, remedy(say.registerAgain, 'intune-admin', 'reset'))
    }
    if (serial.status === 'known') {
      seen.push({ fact: 'device.hashSerialMatches', observed: serial.value ? yes : no, expected: yes })
      if (!serial.value) return warn(seen, remedy(say.captureAgain, 'technician', 'restart'))
    }
    if (mismatch.status === 'unavailable') return cannotTell('device.registrationMismatch', seen)
    return serial.status === 'unavailable' ? cannotTell('device.hashSerialMatches', seen) : passWithRecord(records, seen)
  },
})
