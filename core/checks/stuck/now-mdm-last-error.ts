import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, remedy, type Finding } from '../../engine/finding.ts'
import { scenarioIds } from '../../scenarios/index.ts'
import { errors } from './words/errors.ts'
import { words } from './words/now-mdm-last-error.ts'

/**
 * Failures of the DeviceManagement-Enterprise-Diagnostics-Provider log (events 71, 76 and 52), taken back by a later
 * success (72, 75); and the steps of an enrollment with the identity of the device (Autopilot events 180, 181).
 */
export default defineCheck({
  id: 'now-mdm-last-error',
  area: 'stuck',
  words,
  docs: 'https://learn.microsoft.com/troubleshoot/mem/intune/device-enrollment/troubleshoot-windows-enrollment-errors',
  confidence: 'vendor',
  levels: levels(scenarioIds, 'required'),
  overlays: ['stuck'],
  needs: ['device.mdmFailure'],
  uses: ['device.deviceEnrollmentFailure'],
  evaluate({ 'device.mdmFailure': failure }, { language }, maybe, say): Finding {
    const { none, withoutCode } = errors[language]
    const own = maybe['device.deviceEnrollmentFailure']
    if (failure === null) {
      if (own.status === 'unavailable') return cannotTell('device.deviceEnrollmentFailure')
      if (own.value === null) return pass([{ fact: 'device.mdmFailure', observed: none }])
      const { step, code } = own.value
      return fail([{ fact: 'device.deviceEnrollmentFailure', observed: [step, code].filter((each) => each !== '').join(', ') || withoutCode, expected: none }], remedy(say.decode, 'intune-admin', 'restart'))
    }
    return fail([{ fact: 'device.mdmFailure', observed: failure.code === '' ? withoutCode : failure.code, expected: none }], remedy(say.decode, 'intune-admin', 'restart'))
  },
})
