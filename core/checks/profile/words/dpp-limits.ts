import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Limits of device preparation',
  title: { pass: 'Device preparation policy keeps within its limits', fail: 'Device preparation policy goes beyond its limits' },
  why: 'Apps and scripts beyond the limits are not installed during setup, and a time limit that is too short ends it before they are.',
  noPolicy: 'No device preparation policy reaches the user.',
  apps: 'Apps',
  scripts: 'Scripts',
  timeLimit: 'Time limit',
  atMost: (count: number): string => `At most ${String(count)}`,
  minutes: (count: number): string => `${String(count)} minutes`,
  minutesBetween: (least: number, most: number): string => `${String(least)} to ${String(most)} minutes`,
  reduce: {
    summary: 'Bring the device preparation policy within its limits.',
    steps: [
      `Open ${portal.en.preparationPolicies} in the Intune admin center and open the policy.`,
      'Keep at most 25 apps and 10 scripts; assign the others to install after setup.',
      'Set the time limit between 15 and 720 minutes, long enough for the apps.',
      'Save the policy and scan again.',
    ],
  },
}

const de: typeof en = {
  topic: 'Grenzen der Gerätevorbereitung',
  title: { pass: 'Gerätevorbereitungsrichtlinie hält ihre Grenzen ein', fail: 'Gerätevorbereitungsrichtlinie überschreitet ihre Grenzen' },
  why: 'Apps und Skripts über den Grenzen werden während der Einrichtung nicht installiert, und ein zu kurzes Zeitlimit beendet sie vorher.',
  noPolicy: 'Keine Gerätevorbereitungsrichtlinie erreicht den Benutzer.',
  apps: 'Apps',
  scripts: 'Skripts',
  timeLimit: 'Zeitlimit',
  atMost: (count) => `Höchstens ${String(count)}`,
  minutes: (count) => `${String(count)} Minuten`,
  minutesBetween: (least, most) => `${String(least)} bis ${String(most)} Minuten`,
  reduce: {
    summary: 'Gerätevorbereitungsrichtlinie auf ihre Grenzen kürzen.',
    steps: [
      `Im Intune Admin Center ${portal.de.preparationPolicies} und dort die Richtlinie öffnen.`,
      'Höchstens 25 Apps und 10 Skripts behalten; die anderen so zuweisen, dass sie nach der Einrichtung installiert werden.',
      'Zeitlimit zwischen 15 und 720 Minuten setzen, lang genug für die Apps.',
      'Richtlinie speichern und neu prüfen.',
    ],
  },
}

export const words: Words<typeof en> = { en, de }
