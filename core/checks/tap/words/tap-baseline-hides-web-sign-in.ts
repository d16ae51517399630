import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Password policies before the hand-over',
  title: {
    pass: 'No password policy takes web sign-in away after pre-provisioning',
    fail: 'Password policy may take web sign-in away after pre-provisioning',
  },
  why: 'When a policy or security baseline with rules for passwords reaches the device during pre-provisioning, the web sign-in tile can be gone when the user gets the device, and nothing else takes the pass.',
  move: {
    summary: 'Keep rules for passwords away from devices that are pre-provisioned.',
    steps: [
      `Open each policy that the evidence names in the Intune admin center, under ${portal.en.configuration} or ${portal.en.securityBaselines}.`,
      'Set its password settings to Not configured, or assign the policy to users instead of devices.',
      'Reset the device when it was pre-provisioned with the old settings.',
      'Scan again.',
    ],
  },
  none: 'None',
}

const de: typeof en = {
  topic: 'Kennwortrichtlinien vor der Übergabe',
  title: {
    pass: 'Keine Kennwortrichtlinie nimmt nach der Vorabbereitstellung die Webanmeldung weg',
    fail: 'Kennwortrichtlinie nimmt nach der Vorabbereitstellung vielleicht die Webanmeldung weg',
  },
  why: 'Erreicht eine Richtlinie oder Sicherheitsbaseline mit Regeln für Kennwörter das Gerät während der Vorabbereitstellung, kann die Kachel der Webanmeldung fehlen, wenn der Benutzer das Gerät bekommt, und sonst nimmt nichts den Pass an.',
  move: {
    summary: 'Regeln für Kennwörter von Geräten fernhalten, die vorab bereitgestellt werden.',
    steps: [
      `Im Intune Admin Center unter ${portal.de.configuration} oder ${portal.de.securityBaselines} jede Richtlinie öffnen, die der Nachweis nennt.`,
      'Ihre Kennworteinstellungen auf „Nicht konfiguriert“ setzen oder die Richtlinie Benutzern statt Geräten zuweisen.',
      'Das Gerät zurücksetzen, wenn es mit den alten Einstellungen vorab bereitgestellt wurde.',
      'Neu prüfen.',
    ],
  },
  none: 'Keine',
}

export const words: Words<typeof en> = { en, de }
