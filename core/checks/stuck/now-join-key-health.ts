import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, notApplicable, pass, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import { scenarioIds } from '../../scenarios/index.ts'
import { yesNo } from '../../words/yes-no.ts'
import { words } from './words/now-join-key-health.ts'

/**
 * `dsregcmd /status` tests whether the device can still use its own key, and asks the directory about it
 * (learn.microsoft.com/entra/identity/devices/troubleshoot-device-dsregcmd, 2026-01).
 */
export default defineCheck({
  id: 'now-join-key-health',
  area: 'stuck',
  words,
  docs: 'https://learn.microsoft.com/entra/identity/devices/troubleshoot-device-dsregcmd',
  confidence: 'vendor',
  levels: levels(scenarioIds, 'required'),
  overlays: ['stuck'],
  needs: ['device.entraJoined'],
  uses: ['device.deviceAuthStatus', 'device.keySignTest', 'device.keyRecovery'],
  evaluate({ 'device.entraJoined': joined }, { language }, maybe, say): Finding {
    if (!joined) return notApplicable(say.notJoined)
    const { yes, no } = yesNo[language]
    const auth = maybe['device.deviceAuthStatus']
    const test = maybe['device.keySignTest']
    const recovery = maybe['device.keyRecovery']
    const evidence: Observation[] = []
    if (auth.status === 'known') evidence.push({ fact: 'device.deviceAuthStatus', observed: auth.value === '' ? say.nothing : auth.value, expected: 'SUCCESS' })
    if (test.status === 'known') evidence.push({ fact: 'device.keySignTest', observed: say.keyTest[test.value], expected: say.keyTest.passed })
    if (recovery.status === 'known') evidence.push({ fact: 'device.keyRecovery', observed: recovery.value ? yes : no, expected: no })
    // "FAILED. ERROR" means that the test itself did not work, for example offline.
    const refused = auth.status === 'known' && /^FAILED\. Device/i.test(auth.value)
    if (refused || (test.status === 'known' && test.value === 'failed') || (recovery.status === 'known' && recovery.value)) {
      return fail(evidence, remedy(say.joinAgain, 'intune-admin', 'reset'))
    }
    if (auth.status === 'unavailable' || auth.value !== 'SUCCESS') return cannotTell('device.deviceAuthStatus', evidence)
    if (test.status === 'unavailable' || test.value !== 'passed') return cannotTell('device.keySignTest', evidence)
    if (recovery.status === 'unavailable') return cannotTell('device.keyRecovery', evidence)
    return pass(evidence)
  },
})
