import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, type Finding, type Remedy } from '../../engine/finding.ts'
import { scenarioIds } from '../../scenarios/index.ts'

const decode: Remedy = {
  summary: 'Look up the error code, and fix what it names before the device enrolls again.',
  steps: [
    'On a PC with Preflight, run: preflight explain CODE',
    'Fix the first cause that applies, in the order in which they are listed.',
    'On the device, go back to the sign-in page, or restart it with Shift+F10 and: run shutdown /r /t 0',
  ],
  role: 'intune-admin',
  restart: 'restart',
}

/**
 * Failures of the DeviceManagement-Enterprise-Diagnostics-Provider log (events 71, 76 and 52), taken back by a later
 * success (72, 75); and the steps of an enrollment with the identity of the device (Autopilot events 180, 181).
 */
export default defineCheck({
  id: 'now-mdm-last-error',
  area: 'stuck',
  topic: 'Last MDM enrollment result',
  title: { pass: 'No MDM enrollment error stands', fail: 'MDM enrollment has failed' },
  why: 'Setup goes on to the enrollment status page only after the device has enrolled.',
  docs: 'https://learn.microsoft.com/troubleshoot/mem/intune/device-enrollment/troubleshoot-windows-enrollment-errors',
  confidence: 'vendor',
  levels: levels(scenarioIds, 'required'),
  overlays: ['stuck'],
  needs: ['device.mdmFailure'],
  uses: ['device.deviceEnrollmentFailure'],
  evaluate({ 'device.mdmFailure': failure }, _context, maybe): Finding {
    const own = maybe['device.deviceEnrollmentFailure']
    if (failure === null) {
      if (own.status === 'unavailable') return cannotTell('device.deviceEnrollmentFailure')
      if (own.value === null) return pass([{ fact: 'device.mdmFailure', observed: 'None' }])
      const { step, code } = own.value
      return fail([{ fact: 'device.deviceEnrollmentFailure', observed: [step, code].filter((each) => each !== '').join(', ') || 'An error without a code', expected: 'None' }], decode)
    }
    return fail([{ fact: 'device.mdmFailure', observed: failure.code === '' ? 'An error without a code' : failure.code, expected: 'None' }], decode)
  },
})
