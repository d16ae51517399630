import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Enrollment status page time-out',
  title: { pass: 'Enrollment status page waits long enough', fail: 'Enrollment status page may give up too early' },
  why: 'When apps and policies need longer than the page allows, setup shows an error although everything would have arrived.',
  raise: {
    summary: 'Give the enrollment status page more time, or let fewer apps block it.',
    steps: [
      `Open ${portal.en.enrollmentStatusPage} in the Intune admin center.`,
      'Raise "Show an error when installation takes longer than specified number of minutes"; 60 minutes is the default and little for many apps.',
      'Shorten the list of apps that block device use to those that the user needs at once.',
      'Scan again.',
    ],
  },
  minutes: (count: number) => `${String(count)} minutes`,
  atLeastMinutes: (count: number) => `At least ${String(count)} minutes`,
  appsWithin: (apps: number, minutes: number) => `At most ${String(apps)} within ${String(minutes)} minutes`,
}

const de: typeof en = {
  topic: 'Zeitlimit der Registrierungsstatusseite',
  title: { pass: 'Registrierungsstatusseite wartet lange genug', fail: 'Registrierungsstatusseite gibt vielleicht zu früh auf' },
  why: 'Brauchen Apps und Richtlinien länger, als die Seite zulässt, zeigt die Einrichtung einen Fehler, obwohl alles noch angekommen wäre.',
  raise: {
    summary: 'Der Registrierungsstatusseite mehr Zeit geben oder weniger Apps sie sperren lassen.',
    steps: [
      `Im Intune Admin Center ${portal.de.enrollmentStatusPage} öffnen.`,
      'Die Zeit verlängern, nach der ein Fehler gezeigt wird („Show an error when installation takes longer than specified number of minutes“); 60 Minuten sind der Standard und für viele Apps knapp.',
      'Die Liste der Apps, die die Gerätenutzung sperren, auf die kürzen, die der Benutzer sofort braucht.',
      'Neu prüfen.',
    ],
  },
  minutes: (count) => `${String(count)} Minuten`,
  atLeastMinutes: (count) => `Mindestens ${String(count)} Minuten`,
  appsWithin: (apps, minutes) => `Höchstens ${String(apps)} in ${String(minutes)} Minuten`,
}

export const words: Words<typeof en> = { en, de }
