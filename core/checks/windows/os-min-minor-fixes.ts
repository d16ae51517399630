import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import type { DriveEncryption, EncryptionMethod } from '../../facts/device-setup.ts'
import { commonScenarios } from '../../scenarios/index.ts'
import { hardwareChangeFloor, keyboardFloor, meetsFloor } from '../../tables/build-floors.ts'
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
  evaluate({ 'device.osBuild': build }, _context, maybe, say): Finding {
    const revision = maybe['device.osRevision']
    const known = revision.status === 'known' ? revision.value : null
    const evidence: Observation[] = [
      { fact: 'device.osBuild', observed: known === null ? String(build) : `${String(build)}.${String(known)}` },
    ]
    if (build === windows10In2022) {
      evidence.push({ fact: 'device.osBuild', label: 'Image may skip the deployment profile', observed: 'Possible', expected: 'KB5015020 or later' })
    }
    const encryption = maybe['device.driveEncryption']
    // Shown, not judged: some builds encrypt with 128 bits before the policy arrives, and it then keeps that.
    if (encryption.status === 'known') evidence.push({ fact: 'device.driveEncryption', observed: encryptionWords(encryption.value) })
    const hardware = meetsFloor(hardwareChangeFloor, build, known)
    if (hardware === 'needs-revision') return cannotTell('device.osRevision', evidence)
    if (hardware === 'below') {
      const expected = 'Windows 10 22H2, or 22000.1042 (KB5017383), or later'
      return warn([...evidence, { fact: 'device.osBuild', label: 'Registration repairs itself', observed: 'No', expected }], remedy(say.update, 'technician', 'reset'))
    }
    if (build >= 26100 && meetsFloor(keyboardFloor, build, known) !== 'met') {
      evidence.push({
        fact: 'device.osBuild',
        label: 'Keyboard chosen by the profile',
        observed: 'Not applied before KB5072033 (26100.7462 or 26200.7462); choose it by hand in OOBE',
      })
    }
    return pass(evidence)
  },
})

const conversionWords: { readonly [C in DriveEncryption['conversion']]: string } = {
  decrypted: 'Not encrypted',
  encrypted: 'Encrypted',
  encrypting: 'Being encrypted',
  decrypting: 'Being decrypted',
  'encryption-paused': 'Encryption paused',
  'decryption-paused': 'Decryption paused',
}

const methodWords: { readonly [M in Exclude<EncryptionMethod, 'none'>]: string } = {
  'aes-128-diffuser': 'AES 128 with diffuser',
  'aes-256-diffuser': 'AES 256 with diffuser',
  'aes-128': 'AES 128',
  'aes-256': 'AES 256',
  hardware: 'by the drive itself',
  'xts-aes-128': 'XTS-AES 128',
  'xts-aes-256': 'XTS-AES 256',
}

function encryptionWords({ protection, conversion, method }: DriveEncryption): string {
  if (conversion === 'decrypted') return conversionWords.decrypted
  const cipher = method === null || method === 'none' ? '' : `, ${methodWords[method]}`
  // Encrypted without protection waits for a key protector, as device encryption does in OOBE.
  const guard = protection === 'on' ? 'protection on' : protection === 'off' ? 'protection off' : 'drive locked'
  return `${conversionWords[conversion]}${cipher}, ${guard}`
}
