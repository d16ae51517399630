import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Device limit of Entra',
  title: { pass: 'User may have one more device', fail: 'User is at or near the device limit of Entra' },
  why: 'A user who has as many devices as the tenant allows cannot join another one: the join stops with 0x801C000E.',
  makeRoom: {
    summary: 'Make room for one more device of the user in Entra.',
    steps: [
      `Open ${portal.en.users} in the Entra admin center, choose the user and look at the list of devices.`,
      'Disable devices that nobody uses any more, and delete them after a while.',
      'Leave devices alone whose name is a serial number: those are registered with Windows Autopilot.',
      `Where all are in use, raise the maximum number of devices per user under ${portal.en.deviceSettings}.`,
      'Scan again.',
    ],
  },
  noLimit: 'No limit',
  atLeastOne: 'At least 1',
  fewerThan: (count: number) => `Fewer than ${String(count)}`,
}

const de: typeof en = {
  topic: 'Gerätegrenze von Entra',
  title: { pass: 'Benutzer darf ein weiteres Gerät haben', fail: 'Benutzer ist an oder nahe an der Gerätegrenze von Entra' },
  why: 'Hat ein Benutzer so viele Geräte, wie der Mandant zulässt, kann kein weiteres beitreten: Der Beitritt endet mit 0x801C000E.',
  makeRoom: {
    summary: 'In Entra Platz für ein weiteres Gerät des Benutzers schaffen.',
    steps: [
      `Im Entra Admin Center ${portal.de.users} öffnen, den Benutzer auswählen und seine Liste der Geräte ansehen.`,
      'Geräte deaktivieren, die niemand mehr benutzt, und sie nach einiger Zeit löschen.',
      'Geräte unangetastet lassen, deren Name eine Seriennummer ist: Sie sind bei Windows Autopilot registriert.',
      `Sind alle in Gebrauch, unter ${portal.de.deviceSettings} die Höchstzahl der Geräte pro Benutzer erhöhen.`,
      'Neu prüfen.',
    ],
  },
  noLimit: 'Keine Grenze',
  atLeastOne: 'Mindestens 1',
  fewerThan: (count) => `Weniger als ${String(count)}`,
}

export const words: Words<typeof en> = { en, de }
