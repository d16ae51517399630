import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Deployment profile',
  title: { pass: 'Deployment profile is assigned', fail: 'Deployment profile has not arrived at the device record' },
  why: 'Windows downloads the profile once it is online. When none is ready at that moment it can keep an empty one and run setup as for a personal device.',
  /** As the Intune admin center words it. */
  statuses: {
    unknown: 'Not known yet',
    assignedInSync: 'Assigned',
    assignedOutOfSync: 'Assigned, not yet in sync',
    assignedUnkownSyncState: 'Assigned, sync not reported',
    notAssigned: 'Not assigned',
    pending: 'Assigning',
    failed: 'Failed',
  },
  noDate: 'No date yet',
  aDate: 'A date',
  assign: {
    summary: 'Assign a deployment profile that this hardware can run to a group that holds the device.',
    steps: [
      `Open ${portal.en.autopilotDevices} in the Intune admin center, select the device and look at its profile status.`,
      'Compare the group tag of the device with the rule of the group that the profile is assigned to.',
      'Correct the tag, the rule or the assignment; choose a user-driven profile when the hardware does not meet the requirements.',
      'Wait until Date assigned is filled, restart the device in setup and scan again.',
    ],
  },
  wait: {
    summary: 'Wait until the assignment has arrived before the device goes through setup.',
    steps: [
      `Open ${portal.en.autopilotDevices} in the Intune admin center and select Sync.`,
      'Wait until the profile status is Assigned and Date assigned is filled.',
      'Scan again, and restart the device when setup has already started.',
    ],
  },
}

const de: typeof en = {
  topic: 'Bereitstellungsprofil',
  title: { pass: 'Bereitstellungsprofil ist zugewiesen', fail: 'Bereitstellungsprofil ist noch nicht am Gerät angekommen' },
  why: 'Windows lädt das Profil, sobald es online ist. Liegt in diesem Moment keines bereit, kann es ein leeres behalten und die Einrichtung wie bei einem persönlichen Gerät ausführen.',
  statuses: {
    unknown: 'Noch nicht bekannt',
    assignedInSync: 'Zugewiesen',
    assignedOutOfSync: 'Zugewiesen, noch nicht synchron',
    assignedUnkownSyncState: 'Zugewiesen, Synchronisierung nicht gemeldet',
    notAssigned: 'Nicht zugewiesen',
    pending: 'Wird zugewiesen',
    failed: 'Fehlgeschlagen',
  },
  noDate: 'Noch kein Datum',
  aDate: 'Ein Datum',
  assign: {
    summary: 'Ein Bereitstellungsprofil, das zu dieser Hardware passt, einer Gruppe mit dem Gerät zuweisen.',
    steps: [
      `Im Intune Admin Center ${portal.de.autopilotDevices} öffnen, das Gerät auswählen und seinen Profilstatus ansehen.`,
      'Das Gruppentag des Geräts mit der Regel der Gruppe vergleichen, der das Profil zugewiesen ist.',
      'Gruppentag, Regel oder Zuweisung berichtigen; ein benutzergesteuertes Profil wählen, wenn die Hardware die Anforderungen nicht erfüllt.',
      'Warten, bis „Date assigned“ gefüllt ist, das Gerät in der Einrichtung neu starten und neu prüfen.',
    ],
  },
  wait: {
    summary: 'Warten, bis die Zuweisung angekommen ist, bevor das Gerät durch die Einrichtung geht.',
    steps: [
      `Im Intune Admin Center ${portal.de.autopilotDevices} öffnen und „Synchronisieren“ wählen.`,
      'Warten, bis der Profilstatus „Zugewiesen“ und „Date assigned“ gefüllt ist.',
      'Neu prüfen und das Gerät neu starten, wenn die Einrichtung schon begonnen hat.',
    ],
  },
}

export const words: Words<typeof en> = { en, de }
