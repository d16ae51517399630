import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Enrollment status page that applies',
  title: { pass: 'Enrollment status page for this device is known', fail: 'No enrollment status page is meant for this device' },
  why: 'The page holds setup until apps and policies are there. Without one that counts before anybody signs in, the button to reseal appears too early and the device is handed over half finished.',
  assign: {
    summary: 'Assign an enrollment status page to a group that holds the device.',
    steps: [
      `Open ${portal.en.enrollmentStatusPage} in the Intune admin center.`,
      'Open or create a profile in which "Show app and profile configuration progress" is Yes.',
      'Assign it to a device group that holds this device, and give it a higher priority than other profiles.',
      'Scan again.',
    ],
  },
  targets: { device: 'The device', user: 'The user', default: 'Everybody (default page)' },
  noPage: 'No page is shown',
  toDevice: 'A page assigned to the device',
}

const de: typeof en = {
  topic: 'Registrierungsstatusseite, die gilt',
  title: { pass: 'Registrierungsstatusseite für dieses Gerät ist bekannt', fail: 'Keine Registrierungsstatusseite ist für dieses Gerät bestimmt' },
  why: 'Die Seite hält die Einrichtung an, bis Apps und Richtlinien da sind. Ohne eine, die schon vor der Anmeldung gilt, erscheint die Schaltfläche zum Versiegeln zu früh, und das Gerät wird halb fertig übergeben.',
  assign: {
    summary: 'Eine Registrierungsstatusseite einer Gruppe mit dem Gerät zuweisen.',
    steps: [
      `Im Intune Admin Center ${portal.de.enrollmentStatusPage} öffnen.`,
      'Ein Profil öffnen oder anlegen, in dem „Show app and profile configuration progress“ auf Ja steht.',
      'Es einer Gerätegruppe mit diesem Gerät zuweisen und ihm eine höhere Priorität als den anderen Profilen geben.',
      'Neu prüfen.',
    ],
  },
  targets: { device: 'Das Gerät', user: 'Der Benutzer', default: 'Alle (Standardseite)' },
  noPage: 'Es wird keine Seite gezeigt',
  toDevice: 'Eine Seite, die dem Gerät zugewiesen ist',
}

export const words: Words<typeof en> = { en, de }
