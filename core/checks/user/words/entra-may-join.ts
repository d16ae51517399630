import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Permission to join devices',
  title: { pass: 'User may join devices to Entra', fail: 'User may not join devices to Entra' },
  why: 'In these flows the user who signs in joins the device. A user who may not do that sees setup stop with 0x801C03ED or 0x801C0003.',
  widen: {
    summary: 'Let the user join devices to Entra.',
    steps: [
      `Open ${portal.en.deviceSettings} in the Entra admin center.`,
      'Set "Users may join devices to Microsoft Entra" to All, or add the user or a group with the user.',
      'Wait a few minutes and scan again.',
    ],
  },
  scope: { none: 'Nobody', all: 'All users', selected: 'Selected users and groups' },
  wideEnough: 'All users, or a selection with the user',
  userSelected: 'User is selected',
}

const de: typeof en = {
  topic: 'Erlaubnis zum Beitritt von Geräten',
  title: { pass: 'Benutzer darf den Entra-Beitritt ausführen', fail: 'Benutzer darf keinen Entra-Beitritt ausführen' },
  why: 'In diesen Abläufen führt der Benutzer, der sich anmeldet, den Beitritt aus. Darf er das nicht, endet die Einrichtung mit 0x801C03ED oder 0x801C0003.',
  widen: {
    summary: 'Dem Benutzer den Entra-Beitritt von Geräten erlauben.',
    steps: [
      `Im Entra Admin Center ${portal.de.deviceSettings} öffnen.`,
      '„Users may join devices to Microsoft Entra“ auf „Alle“ setzen oder den Benutzer oder eine Gruppe mit dem Benutzer hinzufügen.',
      'Einige Minuten warten und neu prüfen.',
    ],
  },
  scope: { none: 'Niemand', all: 'Alle Benutzer', selected: 'Ausgewählte Benutzer und Gruppen' },
  wideEnough: 'Alle Benutzer oder eine Auswahl mit dem Benutzer',
  userSelected: 'Benutzer ist ausgewählt',
}

export const words: Words<typeof en> = { en, de }
