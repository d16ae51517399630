import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Preferred tenant domain',
  title: { pass: 'Preferred tenant domain does not reach the device in setup', fail: 'Preferred tenant domain reaches the device in setup' },
  why: 'During device setup Windows signs in by itself with an account of its own. A preferred tenant domain on the device breaks that, and setup stops at a sign-in page.',
  later: {
    summary: 'Let the preferred tenant domain arrive after setup.',
    steps: [
      `Open ${portal.en.configuration} in the Intune admin center, then the policy with ${portal.en.preferredDomainSetting}.`,
      'Assign it to users instead of devices.',
      'Scan again before the device goes through setup.',
    ],
  },
  notToDevices: 'Not assigned to devices',
}

const de: typeof en = {
  topic: 'Bevorzugte Mandantendomäne',
  title: { pass: 'Bevorzugte Mandantendomäne erreicht das Gerät nicht während der Einrichtung', fail: 'Bevorzugte Mandantendomäne erreicht das Gerät während der Einrichtung' },
  why: 'Während der Geräteeinrichtung meldet sich Windows selbst mit einem eigenen Konto an. Eine bevorzugte Mandantendomäne auf dem Gerät stört das, und die Einrichtung bleibt bei einer Anmeldeseite stehen.',
  later: {
    summary: 'Die bevorzugte Mandantendomäne erst nach der Einrichtung ankommen lassen.',
    steps: [
      `Im Intune Admin Center ${portal.de.configuration} öffnen, dann die Richtlinie mit ${portal.de.preferredDomainSetting}.`,
      'Sie Benutzern statt Geräten zuweisen.',
      'Neu prüfen, bevor das Gerät durch die Einrichtung geht.',
    ],
  },
  notToDevices: 'Nicht Geräten zugewiesen',
}

export const words: Words<typeof en> = { en, de }
