import { defineCheck, levels } from '../../engine/define-check.ts'
import { fail, pass, type Finding, type Remedy } from '../../engine/finding.ts'
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
 * success (72, 75).
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
  evaluate({ 'device.mdmFailure': failure }): Finding {
    if (failure === null) return pass([{ fact: 'device.mdmFailure', observed: 'None' }])
    return fail([{ fact: 'device.mdmFailure', observed: failure.code === '' ? 'An error without a code' : failure.code, expected: 'None' }], decode)
  },
})
