import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import type { DriveEncryption } from '../../facts/device-setup.ts'
import { commonScenarios } from '../../scenarios/index.ts'
import { hardwareChangeFloor, keyboardFloor, meetsFloor } from '../../tables/build-floors.ts'
import { yesNo } from '../../words/yes-no.ts'
import { words } from './words/os-min-minor-fixes.ts'

/** Windows 10 21H2, whose images of April and May 2022 skip the deployment profile without KB5015020. */
const windows10In2022 = 19044

/**
 * Smaller defects of OOBE that a later update repairs (learn.microsoft.com/autopilot/known-issues, 2026-09-08).
 * The keyboard row is shown and not judged: it concerns profiles that choose the keyboard, and nobody read that.
 * Left out: defects whose repair could not be tied to a build.
 */
export default defineCheck({
  id: 'os-min-minor-fixes',
  area: 'windows',
  words,
  docs: 'https://learn.microsoft.com/autopilot/known-issues',
  confidence: 'vendor',
  levels: levels(commonScenarios, 'recommended'),
  needs: ['device.osBuild'],
  uses: ['device.osRevision', 'device.driveEncryption'],
  evaluate({ 'device.osBuild': build }, { language }, maybe, say): Finding {
    const revision = maybe['device.osRevision']
    const known = revision.status === 'known' ? revision.value : null
    const evidence: Observation[] = [
      { fact: 'device.osBuild', observed: known === null ? String(build) : `${String(build)}.${String(known)}` },
    ]
    if (build === windows10In2022) {
      evidence.push({ fact: 'device.osBuild', label: say.mayBeSkipped, observed: say.possible, expected: say.skipRepair })
    }
    const encryption = maybe['device.driveEncryption']
    // Shown, not judged: some builds encrypt with 128 bits before the policy arrives, and it then keeps that.
    if (encryption.status === 'known') evidence.push({ fact: 'device.driveEncryption', observed: encryptionText(encryption.value, say) })
    const hardware = meetsFloor(hardwareChangeFloor, build, known)
    if (hardware === 'needs-revision') return cannotTell('device.osRevision', evidence)
    if (hardware === 'below') {
      const own: Observation = { fact: 'device.osBuild', label: say.repairsItself, observed: yesNo[language].no, expected: say.hardwareChangeRepair }
      return warn([...evidence, own], remedy(say.update, 'technician', 'reset'))
    }
    if (build >= 26100 && meetsFloor(keyboardFloor, build, known) !== 'met') {
      evidence.push({
        fact: 'device.osBuild',
        label: say.keyboard,
        observed: say.keyboardByHand,
      })
    }
    return pass(evidence)
  },
})

function encryptionText({ protection, conversion, method }: DriveEncryption, say: (typeof words)['en']): string {
  if (conversion === 'decrypted') return say.conversions.decrypted
  const cipher = method === null || method === 'none' ? '' : `, ${say.methods[method]}`
  // Encrypted without protection waits for a key protector, as device encryption does in OOBE.
  return `${say.conversions[conversion]}${cipher}, ${say.protections[protection]}`
}
