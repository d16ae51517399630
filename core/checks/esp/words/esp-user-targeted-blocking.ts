import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Blocking apps of a page for users',
  title: { pass: 'List of blocking apps counts in device setup', fail: 'List of blocking apps is ignored in device setup' },
  why: 'During device setup nobody is signed in yet, so the list of a page that is assigned to users does not count: apps are still missing when the desktop appears, or others hold setup up.',
  toDevices: {
    summary: 'Assign the enrollment status page to a group of devices.',
    steps: [
      `Open ${portal.en.enrollmentStatusPage} in the Intune admin center and open the page that applies.`,
      'Assign it to a group that holds the device, or put the list of apps into the default page.',
      'Scan again.',
    ],
  },
  user: 'The user',
  notUser: 'Not the user',
  noList: 'None: every required app blocks',
  noneForUsers: 'None in a page for users',
}

const de: typeof en = {
  topic: 'Sperrende Apps einer Seite für Benutzer',
  title: { pass: 'Liste der sperrenden Apps gilt in der Geräteeinrichtung', fail: 'Liste der sperrenden Apps wird in der Geräteeinrichtung übergangen' },
  why: 'Während der Geräteeinrichtung ist noch niemand angemeldet; die Liste einer Seite für Benutzer gilt deshalb nicht: Apps fehlen noch, wenn der Desktop erscheint, oder andere halten die Einrichtung auf.',
  toDevices: {
    summary: 'Die Registrierungsstatusseite einer Gruppe von Geräten zuweisen.',
    steps: [
      `Im Intune Admin Center ${portal.de.enrollmentStatusPage} öffnen und die Seite öffnen, die gilt.`,
      'Sie einer Gruppe mit dem Gerät zuweisen oder die Liste der Apps in die Standardseite übernehmen.',
      'Neu prüfen.',
    ],
  },
  user: 'Der Benutzer',
  notUser: 'Nicht der Benutzer',
  noList: 'Keine: Jede erforderliche App sperrt',
  noneForUsers: 'Keine auf einer Seite für Benutzer',
}

export const words: Words<typeof en> = { en, de }
