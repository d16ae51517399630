import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Clock of the device',
  title: { pass: 'Device clock is right', fail: 'Device clock is wrong' },
  why: 'Certificates, sign-in tokens, passes and TPM attestation are all judged by the clock. A wrong clock makes good ones look expired or not yet valid, and setup fails.',
  setClock: {
    summary: 'Set the clock of the device.',
    steps: [
      'Open a Command Prompt as administrator; in OOBE, press Shift+F10.',
      'Run: net start w32time',
      'Run: w32tm /resync /force',
      'For a Hyper-V VM, turn on time synchronization in its integration services, and set the clock of the host.',
      'Scan again; when the clock drifts again after a power-off, replace the CMOS battery.',
    ],
  },
  off: (duration: string): string => `${duration} off`,
  offAtMost: (duration: string): string => `${duration} off at most`,
  clockBy: (source: string): string => `Clock by ${source}`,
  inStep: 'In step',
  ahead: (duration: string): string => `${duration} ahead`,
  behind: (duration: string): string => `${duration} behind`,
  seconds: (seconds: number): string => `${String(seconds)} s`,
  minutes: (minutes: number): string => `${String(minutes)} min`,
  minutesAndSeconds: (minutes: number, seconds: number): string => `${String(minutes)} min ${String(seconds)} s`,
  timeService: {
    synchronized: 'Runs and has the time',
    unsynchronized: 'Runs and has never got the time',
    stopped: 'Does not run, as usual in OOBE',
  },
}

const de: typeof en = {
  topic: 'Uhr des Geräts',
  title: { pass: 'Uhr des Geräts geht richtig', fail: 'Uhr des Geräts geht falsch' },
  why: 'Zertifikate, Anmeldetoken, Pässe und der Nachweis durch das TPM werden alle nach der Uhr beurteilt. Geht sie falsch, wirken gültige abgelaufen oder noch nicht gültig.',
  setClock: {
    summary: 'Uhr des Geräts stellen.',
    steps: [
      'Eine Eingabeaufforderung als Administrator öffnen; in OOBE Umschalt+F10 drücken.',
      'Ausführen: net start w32time',
      'Ausführen: w32tm /resync /force',
      'Bei einer Hyper-V-VM die Zeitsynchronisierung in ihren Integrationsdiensten einschalten und die Uhr des Hosts stellen.',
      'Neu prüfen; geht die Uhr nach dem Ausschalten wieder falsch, die CMOS-Batterie ersetzen.',
    ],
  },
  off: (duration) => `${duration} Abweichung`,
  offAtMost: (duration) => `Höchstens ${duration} Abweichung`,
  clockBy: (source) => `Uhr nach ${source}`,
  inStep: 'Stimmt überein',
  ahead: (duration) => `Geht ${duration} vor`,
  behind: (duration) => `Geht ${duration} nach`,
  seconds: (seconds) => `${String(seconds)} s`,
  minutes: (minutes) => `${String(minutes)} min`,
  minutesAndSeconds: (minutes, seconds) => `${String(minutes)} min ${String(seconds)} s`,
  timeService: {
    synchronized: 'Läuft und hat die Zeit',
    unsynchronized: 'Läuft und hat die Zeit nie bekommen',
    stopped: 'Läuft nicht, wie in OOBE üblich',
  },
}

export const words: Words<typeof en> = { en, de }
