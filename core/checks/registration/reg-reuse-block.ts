import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, notApplicable, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'

const deleteOld: Remedy = {
  summary: 'Delete the Intune device that an earlier enrollment left behind.',
  steps: [
    'Find the device by its serial number under Devices in the Intune admin center.',
    'Make sure that nobody works with it any more, then delete it.',
    'Wait until it is gone, reset the device and scan again.',
  ],
  role: 'intune-admin',
  restart: 'reset',
}

const unblock: Remedy = {
  summary: 'Unblock the device under Windows Autopilot devices.',
  steps: [
    'Delete the Intune device with this serial number when there is one.',
    'Open Windows Autopilot devices in the Intune admin center and select the device.',
    'Select Unblock device; where the button is missing, delete the record and register the device again.',
    'Reset the device and scan again.',
  ],
  role: 'intune-admin',
  restart: 'reset',
}

/** With TPM attestation a device enrolls once; what is left of that run refuses the next one (0x80180014). */
export default defineCheck({
  id: 'reg-reuse-block',
  area: 'registration',
  topic: 'Earlier enrollment of this device',
  title: { pass: 'No earlier enrollment stands in the way', fail: 'Earlier enrollment stands in the way' },
  why: 'Self-deploying and pre-provisioning enroll a device once. While the Intune device of that run exists, or the record is blocked, the next run stops with 0x80180014.',
  docs: 'https://learn.microsoft.com/autopilot/self-deploying',
  confidence: 'vendor',
  levels: { ...levels(['pre-provisioning', 'self-deploying'], 'required'), 'user-driven': 'recommended' },
  needs: [],
  uses: ['tenant.intuneDevices', 'tenant.autopilotDevice', 'tenant.lastIntuneContact'],
  evaluate(_facts, { scenario, overlays }, maybe): Finding {
    if (overlays.includes('stuck')) return notApplicable('The Intune device of the enrollment that is stuck is the one in question.')
    const devices = maybe['tenant.intuneDevices']
    const record = maybe['tenant.autopilotDevice']
    const refuse = scenario === 'user-driven' ? warn : fail
    const state = record.status === 'known' ? (record.value?.enrollmentState ?? '') : ''
    const seen: Observation[] = []
    if (devices.status === 'known') {
      seen.push({ fact: 'tenant.intuneDevices', observed: devices.value === 0 ? 'None' : String(devices.value), expected: 'None' })
    }
    const contact = maybe['tenant.lastIntuneContact']
    // The day is what tells a leftover from a device that somebody works with.
    if (contact.status === 'known' && contact.value !== null) seen.push({ fact: 'tenant.lastIntuneContact', observed: contact.value.slice(0, 10) })
    if (state.toLowerCase() === 'blocked') {
      return refuse([...seen, { fact: 'tenant.autopilotDevice', label: 'Enrollment state', observed: 'Blocked', expected: 'Not blocked' }], unblock)
    }
    if (devices.status === 'known' && devices.value > 0) return refuse(seen, deleteOld)
    if (devices.status === 'unavailable') return cannotTell('tenant.intuneDevices')
    return record.status === 'unavailable' ? cannotTell('tenant.autopilotDevice', seen) : pass(seen)
  },
})
