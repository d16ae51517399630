import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, notApplicable, pass, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { scenarioIds } from '../../scenarios/index.ts'

const joinAgain: Remedy = {
  summary: 'Join the device again: its key or its object in Microsoft Entra is gone.',
  steps: [
    'In the Microsoft Entra admin center, open Devices > All devices and look at the object of this device.',
    'When it is disabled, enable it and scan again.',
    'When it is missing, or the key test fails, reset the device.',
    'For a VM, do not go back to a checkpoint from before the join, and do not copy a joined VM.',
    'Go through setup again.',
  ],
  role: 'intune-admin',
  restart: 'reset',
}

/**
 * `dsregcmd /status` tests whether the device can still use its own key, and asks the directory about it
 * (learn.microsoft.com/entra/identity/devices/troubleshoot-device-dsregcmd, 2026-01).
 */
export default defineCheck({
  id: 'now-join-key-health',
  area: 'stuck',
  topic: 'Device key',
  title: { pass: 'Device key works and the directory knows the device', fail: 'Device key is lost, or the directory refuses the device' },
  why: 'Without its key the device gets no token, and every step after the join waits for one.',
  docs: 'https://learn.microsoft.com/entra/identity/devices/troubleshoot-device-dsregcmd',
  confidence: 'vendor',
  levels: levels(scenarioIds, 'required'),
  overlays: ['stuck'],
  needs: ['device.entraJoined'],
  uses: ['device.deviceAuthStatus', 'device.keySignTest', 'device.keyRecovery'],
  evaluate({ 'device.entraJoined': joined }, _context, maybe): Finding {
    if (!joined) return notApplicable('The device is not joined, so it has no key yet.')
    const auth = maybe['device.deviceAuthStatus']
    const test = maybe['device.keySignTest']
    const recovery = maybe['device.keyRecovery']
    const evidence: Observation[] = []
    if (auth.status === 'known') evidence.push({ fact: 'device.deviceAuthStatus', observed: auth.value === '' ? 'Nothing' : auth.value, expected: 'SUCCESS' })
    if (test.status === 'known') evidence.push({ fact: 'device.keySignTest', observed: test.value, expected: 'passed' })
    if (recovery.status === 'known') evidence.push({ fact: 'device.keyRecovery', observed: recovery.value ? 'Yes' : 'No', expected: 'No' })
    // "FAILED. ERROR" means that the test itself did not work, for example offline.
    const refused = auth.status === 'known' && /^FAILED\. Device/i.test(auth.value)
    if (refused || (test.status === 'known' && test.value === 'failed') || (recovery.status === 'known' && recovery.value)) {
      return fail(evidence, joinAgain)
    }
    if (auth.status === 'unavailable' || auth.value !== 'SUCCESS') return cannotTell('device.deviceAuthStatus', evidence)
    if (test.status === 'unavailable' || test.value !== 'passed') return cannotTell('device.keySignTest', evidence)
    if (recovery.status === 'unavailable') return cannotTell('device.keyRecovery', evidence)
    return pass(evidence)
  },
})
