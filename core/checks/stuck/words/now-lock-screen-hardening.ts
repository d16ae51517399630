import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Lock screen policies',
  title: { pass: 'No policy changes the lock screen', fail: 'Policies change the lock screen' },
  why: 'A hidden user switch, a hidden last user, a removed lock screen or a legal notice can hide web sign-in or stop the automatic sign-in after a restart.',
  relax: {
    summary: 'Move the lock screen policies to a time after enrollment.',
    steps: [
      'In the Intune admin center, find the profile or baseline that sets the named values on devices.',
      'Assign it to users, or to a group that devices join after enrollment.',
      'Sync the device, restart it and sign in again.',
    ],
  },
  none: 'None',
}

const de: typeof en = {
  topic: 'Richtlinien für den Sperrbildschirm',
  title: { pass: 'Keine Richtlinie verändert den Sperrbildschirm', fail: 'Richtlinien verändern den Sperrbildschirm' },
  why: 'Ein ausgeblendeter Benutzerwechsel, ein verborgener letzter Benutzer, ein entfernter Sperrbildschirm oder ein rechtlicher Hinweis kann die Webanmeldung verdecken oder die automatische Anmeldung nach einem Neustart verhindern.',
  relax: {
    summary: 'Die Richtlinien für den Sperrbildschirm auf die Zeit nach der Registrierung verlegen.',
    steps: [
      'Im Intune Admin Center das Profil oder die Baseline suchen, die die genannten Werte auf Geräten setzt.',
      'Sie Benutzern zuweisen oder einer Gruppe, in die Geräte erst nach der Registrierung kommen.',
      'Gerät synchronisieren, neu starten und wieder anmelden.',
    ],
  },
  none: 'Keine',
}

export const words: Words<typeof en> = { en, de }
