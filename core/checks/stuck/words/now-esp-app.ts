import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Apps that setup waits for',
  title: { pass: 'Tracked apps are on their way', fail: 'A tracked app does not finish' },
  why: 'One blocking app that fails or waits for a user keeps the whole device on the enrollment status page.',
  fixApp: {
    summary: 'Fix the app that does not finish, or take it off the list of blocking apps.',
    steps: [
      `In the Intune admin center, open ${portal.en.allApps} and look at the device install status of the named app.`,
      'On the device, look for the error code of the app in the logs of the Intune management extension (C:\\ProgramData\\Microsoft\\IntuneManagementExtension\\Logs).',
      'Correct the command line, the detection rule or the context of the app.',
      'Until then, remove it from the blocking apps of the enrollment status page.',
    ],
  },
  states: { notInstalled: 'Not installed', inProgress: 'In progress', completed: 'Completed', error: 'Error' },
  otherState: (state: number): string => `State ${String(state)}`,
  stateFor: (state: string, time: string): string => `${state} for ${time}`,
  noApps: 'None',
  allCompleted: (count: number): string => `${String(count)} completed`,
}

const de: typeof en = {
  topic: 'Apps, auf die die Einrichtung wartet',
  title: { pass: 'Überwachte Apps kommen voran', fail: 'Eine überwachte App wird nicht fertig' },
  why: 'Eine einzige sperrende App, die scheitert oder auf einen Benutzer wartet, hält das ganze Gerät auf der Registrierungsstatusseite fest.',
  fixApp: {
    summary: 'Die App in Ordnung bringen, die nicht fertig wird, oder sie von der Liste der sperrenden Apps nehmen.',
    steps: [
      `Im Intune Admin Center ${portal.de.allApps} öffnen und bei der genannten App den Geräteinstallationsstatus ansehen.`,
      'Auf dem Gerät in den Protokollen der Intune-Verwaltungserweiterung (C:\\ProgramData\\Microsoft\\IntuneManagementExtension\\Logs) den Fehlercode der App nachlesen.',
      'Befehlszeile, Erkennungsregel oder Kontext der App berichtigen.',
      'Bis dahin die App aus den sperrenden Apps der Registrierungsstatusseite nehmen.',
    ],
  },
  states: { notInstalled: 'Nicht installiert', inProgress: 'Läuft', completed: 'Fertig', error: 'Fehler' },
  otherState: (state) => `Status ${String(state)}`,
  stateFor: (state, time) => `${state} seit ${time}`,
  noApps: 'Keine',
  allCompleted: (count) => `${String(count)} fertig`,
}

export const words: Words<typeof en> = { en, de }
