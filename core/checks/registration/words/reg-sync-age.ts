import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Last Windows Autopilot sync',
  title: { pass: 'Time of the last Windows Autopilot sync is known', fail: 'Time of the last Windows Autopilot sync is not known' },
  why: `Changes that somebody made after the last sync, a deletion above all, may not be visible yet. Selecting Sync under ${portal.en.autopilotDevices} and waiting a few minutes brings them in.`,
  stateOfSync: 'State of the sync',
  notTold: 'Not told',
  never: 'Never',
  minutesAgo: (count: number): string => `${String(count)} ${count === 1 ? 'minute' : 'minutes'} ago`,
  hoursAgo: (count: number): string => `${String(count)} hours ago`,
  daysAgo: (count: number): string => `${String(count)} days ago`,
}

const de: typeof en = {
  topic: 'Letzte Windows Autopilot-Synchronisierung',
  title: { pass: 'Zeit der letzten Windows Autopilot-Synchronisierung ist bekannt', fail: 'Zeit der letzten Windows Autopilot-Synchronisierung ist nicht bekannt' },
  why: `Änderungen nach der letzten Synchronisierung, vor allem Löschungen, sind vielleicht noch nicht sichtbar. „Synchronisieren“ unter ${portal.de.autopilotDevices} und einige Minuten Warten holen sie herein.`,
  stateOfSync: 'Stand der Synchronisierung',
  notTold: 'Nicht gemeldet',
  never: 'Nie',
  minutesAgo: (count) => `vor ${String(count)} ${count === 1 ? 'Minute' : 'Minuten'}`,
  hoursAgo: (count) => `vor ${String(count)} Stunden`,
  daysAgo: (count) => `vor ${String(count)} Tagen`,
}

export const words: Words<typeof en> = { en, de }
