import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Quality updates at the end of setup',
  title: { pass: 'No quality updates disturb setup', fail: 'Quality updates restart the device at the end of setup' },
  why: 'The updates take 20 to 40 minutes and can restart the device: a second sign-in is needed while the Temporary Access Pass runs out, and a device that should sign itself in stops at the lock screen.',
  turnOff: {
    summary: 'Turn the quality updates of the enrollment status page off for this device.',
    steps: [
      `Open ${portal.en.enrollmentStatusPage} in the Intune admin center and open the page that applies.`,
      'Set "Install Windows quality updates" to No, or assign a page without them to a group that holds the device.',
      'Let an update ring bring the updates after setup.',
      'Scan again.',
    ],
  },
  disturbsOnly: 'The restart only disturbs a Temporary Access Pass or a device that signs itself in.',
  yes: 'Yes',
  no: 'No',
  userPage: 'The user: a page for users installs no updates',
  notBlocking: 'No: without it the page installs no updates',
}

const de: typeof en = {
  topic: 'Qualitätsupdates am Ende der Einrichtung',
  title: { pass: 'Keine Qualitätsupdates stören die Einrichtung', fail: 'Qualitätsupdates starten das Gerät am Ende der Einrichtung neu' },
  why: 'Die Updates dauern 20 bis 40 Minuten und können das Gerät neu starten: Eine zweite Anmeldung wird nötig, während der befristete Zugriffspass abläuft, und ein Gerät, das sich selbst anmelden soll, bleibt am Sperrbildschirm stehen.',
  turnOff: {
    summary: 'Die Qualitätsupdates der Registrierungsstatusseite für dieses Gerät ausschalten.',
    steps: [
      `Im Intune Admin Center ${portal.de.enrollmentStatusPage} öffnen und die Seite öffnen, die gilt.`,
      '„Install Windows quality updates“ auf Nein setzen oder einer Gruppe mit dem Gerät eine Seite ohne sie zuweisen.',
      'Die Updates nach der Einrichtung von einem Updatering bringen lassen.',
      'Neu prüfen.',
    ],
  },
  disturbsOnly: 'Der Neustart stört nur einen befristeten Zugriffspass oder ein Gerät, das sich selbst anmeldet.',
  yes: 'Ja',
  no: 'Nein',
  userPage: 'Der Benutzer: Eine Seite für Benutzer installiert keine Updates',
  notBlocking: 'Nein: Ohne die Sperre installiert die Seite keine Updates',
}

export const words: Words<typeof en> = { en, de }
