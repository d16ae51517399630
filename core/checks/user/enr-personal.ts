import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'

const makeCorporate: Remedy = {
  summary: 'Register the device, so that Intune takes it for a corporate one.',
  steps: [
    'Import the hardware hash of the device under Windows Autopilot devices in the Intune admin center.',
    'Where registration is not wanted, allow personally owned Windows devices in the restriction that the evidence names.',
    'Wait 15 minutes and scan again.',
  ],
  role: 'intune-admin',
  restart: 'none',
}

/** A profile on the disk does not make a device a corporate one; only its registration does. */
export default defineCheck({
  id: 'enr-personal',
  area: 'user',
  topic: 'Personally owned devices',
  title: { pass: 'Device is not refused as a personal one', fail: 'Device counts as personal, and those are blocked' },
  why: 'Where personally owned Windows devices are blocked, a device that is not registered is refused with 0x80180014, whatever profile lies on its disk.',
  docs: 'https://learn.microsoft.com/intune/device-enrollment/restrictions',
  confidence: 'vendor',
  levels: levels(['existing-devices'], 'required'),
  needs: [],
  uses: ['tenant.userRestrictions', 'tenant.autopilotRecords'],
  evaluate(_facts, _context, maybe): Finding {
    const records = maybe['tenant.autopilotRecords']
    const restrictions = maybe['tenant.userRestrictions']
    const seen: Observation[] = []
    if (records.status === 'known') {
      seen.push({ fact: 'tenant.autopilotRecords', observed: records.value === 0 ? 'Not registered' : 'Registered' })
      if (records.value > 0) return pass(seen)
    }
    if (restrictions.status === 'unavailable') return cannotTell('tenant.userRestrictions', seen)
    if (restrictions.value.length === 0) return cannotTell('tenant.userRestrictions', seen)
    for (const each of restrictions.value) {
      seen.push({
        fact: 'tenant.userRestrictions',
        label: each.name === '' ? 'Restriction without a name' : `Restriction ${each.name}`,
        observed: each.personalBlocked ? 'Personally owned devices are blocked' : 'Personally owned devices are allowed',
        expected: 'Personally owned devices are allowed',
      })
    }
    const blocking = restrictions.value.filter(({ personalBlocked }) => personalBlocked).length
    if (blocking === 0) return pass(seen)
    if (records.status === 'unavailable') return cannotTell('tenant.autopilotRecords', seen)
    return blocking === restrictions.value.length ? fail(seen, makeCorporate) : warn(seen, makeCorporate)
  },
})
