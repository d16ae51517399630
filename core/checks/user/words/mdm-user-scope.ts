import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'MDM user scope',
  title: { pass: 'User is in the MDM user scope', fail: 'User is outside the MDM user scope' },
  why: 'Entra hands the device to Intune only for users in this scope. For others the device joins and is never managed, or setup stops at the terms of use.',
  widen: {
    summary: 'Bring the user into the MDM user scope of Microsoft Intune.',
    steps: [
      `Open ${portal.en.automaticEnrollment} in the Intune admin center.`,
      'Set the MDM user scope to All, or to Some with a group that holds the user.',
      'Leave the MDM URLs on that page at their defaults.',
      'Wait a few minutes and scan again.',
    ],
  },
  scope: { none: 'Nobody', all: 'All users', selected: 'Selected groups' },
  wideEnough: 'All users, or a group that holds the user',
  inSelectedGroup: 'User is in a selected group',
}

const de: typeof en = {
  topic: 'MDM-Benutzerbereich',
  title: { pass: 'Benutzer ist im MDM-Benutzerbereich', fail: 'Benutzer ist nicht im MDM-Benutzerbereich' },
  why: 'Entra übergibt das Gerät nur bei Benutzern in diesem Bereich an Intune. Bei anderen tritt das Gerät bei und wird nie verwaltet, oder die Einrichtung bleibt bei den Nutzungsbedingungen stehen.',
  widen: {
    summary: 'Den Benutzer in den MDM-Benutzerbereich von Microsoft Intune aufnehmen.',
    steps: [
      `Im Intune Admin Center ${portal.de.automaticEnrollment} öffnen.`,
      'Den MDM-Benutzerbereich auf „Alle“ setzen oder auf „Einige“ mit einer Gruppe, in der der Benutzer ist.',
      'Die MDM-URLs auf dieser Seite auf ihren Standardwerten lassen.',
      'Einige Minuten warten und neu prüfen.',
    ],
  },
  scope: { none: 'Niemand', all: 'Alle Benutzer', selected: 'Ausgewählte Gruppen' },
  wideEnough: 'Alle Benutzer oder eine Gruppe mit dem Benutzer',
  inSelectedGroup: 'Benutzer ist in einer ausgewählten Gruppe',
}

export const words: Words<typeof en> = { en, de }
