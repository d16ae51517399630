import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Number of deployment profiles',
  title: { pass: 'One deployment profile reaches the device', fail: 'Assignments of deployment profiles overlap' },
  why: 'Of several deployment profiles that reach a device the oldest one wins, whichever was meant. All devices with an excluded group is not supported, and the exclusion may not hold.',
  allDevicesWithExclusion: 'All devices with an excluded group',
  none: 'None',
  oldest: (profile: string): string => `${profile} (oldest, wins)`,
  notMoreThanOne: 'Not more than one',
  separate: {
    summary: 'Let one deployment profile alone reach the device.',
    steps: [
      `Open ${portal.en.deploymentProfiles} in the Intune admin center and compare the assignments of the profiles.`,
      'Give each profile its own group tag and group, so that no device is in two of them.',
      'Replace All devices with exclusions by a group of the devices that are meant.',
      'Wait until the profile status is Assigned and Date assigned is filled, then scan again.',
    ],
  },
}

const de: typeof en = {
  topic: 'Anzahl der Bereitstellungsprofile',
  title: { pass: 'Ein Bereitstellungsprofil erreicht das Gerät', fail: 'Zuweisungen von Bereitstellungsprofilen überschneiden sich' },
  why: 'Erreichen mehrere Bereitstellungsprofile ein Gerät, gilt das älteste, gleich welches gemeint war. „Alle Geräte“ mit einer ausgeschlossenen Gruppe wird nicht unterstützt, und der Ausschluss wirkt vielleicht nicht.',
  allDevicesWithExclusion: '„Alle Geräte“ mit ausgeschlossener Gruppe',
  none: 'Keines',
  oldest: (profile) => `${profile} (das älteste, gilt)`,
  notMoreThanOne: 'Höchstens eines',
  separate: {
    summary: 'Dafür sorgen, dass nur ein Bereitstellungsprofil das Gerät erreicht.',
    steps: [
      `Im Intune Admin Center ${portal.de.deploymentProfiles} öffnen und die Zuweisungen der Profile vergleichen.`,
      'Jedem Profil ein eigenes Gruppentag und eine eigene Gruppe geben, damit kein Gerät in zweien davon ist.',
      '„Alle Geräte“ mit Ausschlüssen durch eine Gruppe der gemeinten Geräte ersetzen.',
      'Warten, bis der Profilstatus „Zugewiesen“ und „Date assigned“ gefüllt ist, dann neu prüfen.',
    ],
  },
}

export const words: Words<typeof en> = { en, de }
