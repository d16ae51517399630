import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Block device use during setup',
  title: { pass: 'Device is held until apps and policies are there', fail: 'User may leave setup before apps and policies are there' },
  why: 'When the page does not block, the user can go on to the desktop early, where policies and quality updates are still missing.',
  block: {
    summary: 'Let the enrollment status page hold the device until everything is there.',
    steps: [
      `Open ${portal.en.enrollmentStatusPage} in the Intune admin center and open the page that applies.`,
      'Set "Block device use until all apps and profiles are installed" to Yes.',
      'Choose the apps that have to be there, so that setup does not wait for all of them.',
      'Scan again.',
    ],
  },
  yes: 'Yes',
  no: 'No',
  reset: 'Reset the device',
  goOn: 'Continue anyway',
  none: 'None',
}

const de: typeof en = {
  topic: 'Gerätenutzung während der Einrichtung sperren',
  title: { pass: 'Gerät wird gehalten, bis Apps und Richtlinien da sind', fail: 'Benutzer kann die Einrichtung verlassen, bevor Apps und Richtlinien da sind' },
  why: 'Sperrt die Seite nicht, kann der Benutzer früh zum Desktop weitergehen, wo Richtlinien und Qualitätsupdates noch fehlen.',
  block: {
    summary: 'Die Registrierungsstatusseite das Gerät halten lassen, bis alles da ist.',
    steps: [
      `Im Intune Admin Center ${portal.de.enrollmentStatusPage} öffnen und die Seite öffnen, die gilt.`,
      '„Gerätenutzung blockieren, bis alle Apps und Profile installiert sind“ auf Ja setzen.',
      'Die Apps auswählen, die da sein müssen, damit die Einrichtung nicht auf alle wartet.',
      'Neu prüfen.',
    ],
  },
  yes: 'Ja',
  no: 'Nein',
  reset: 'Gerät zurücksetzen',
  goOn: 'Trotzdem fortfahren',
  none: 'Keine',
}

export const words: Words<typeof en> = { en, de }
