import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Windows version',
  title: {
    pass: 'Windows version is in support',
    fail: 'Windows version is not known to be in support',
  },
  why: 'Enrollment of a Windows version past its end may still run, but nobody repairs it when it breaks, and device preparation does not start on Windows 10 at all.',
  upgrade: {
    summary: 'Bring Windows to a version in support.',
    steps: [
      'Start the device from installation media of Windows 11 25H2 or later, or run its setup.exe in Windows.',
      'Finish the upgrade before the device is registered or goes through OOBE.',
      'Scan again.',
    ],
  },
  lookUp: {
    summary: 'Look up the end date of this Windows version.',
    steps: [
      'Open the linked page and find the row of this build and edition.',
      'When its end date has passed, install Windows 11 25H2 or later.',
      'When it is in support, go on: Preflight does not know this version yet.',
    ],
  },
  inSupport: 'Windows 11 in support',
  windows10: (build: number): string => `Windows 10 or older, build ${String(build)}`,
  unknownBuild: (build: number, tableDate: string): string => `Build ${String(build)}, not in Preflight's table dated ${tableDate}`,
  versionAndBuild: (version: string, build: number): string => `${version}, build ${String(build)}`,
  endedOn: (version: string, day: string): string => `${version}, ended on ${day}`,
  supportedUntil: (version: string, day: string): string => `${version}, supported until ${day}`,
  ownLifecycle: (edition: string): string => `${edition}, with a lifecycle of its own`,
}

const de: typeof en = {
  topic: 'Windows-Version',
  title: {
    pass: 'Windows-Version wird unterstützt',
    fail: 'Unterstützung der Windows-Version ist nicht gesichert',
  },
  why: 'Die Registrierung einer Windows-Version jenseits ihres Endes läuft vielleicht noch, aber niemand behebt sie, wenn sie ausfällt, und die Gerätevorbereitung startet unter Windows 10 gar nicht.',
  upgrade: {
    summary: 'Windows auf eine unterstützte Version bringen.',
    steps: [
      'Gerät von einem Installationsmedium für Windows 11 25H2 oder später starten oder dessen setup.exe in Windows ausführen.',
      'Das Upgrade abschließen, bevor das Gerät registriert wird oder durch OOBE geht.',
      'Neu prüfen.',
    ],
  },
  lookUp: {
    summary: 'Das Enddatum dieser Windows-Version nachschlagen.',
    steps: [
      'Die verlinkte Seite öffnen und die Zeile für diesen Build und diese Edition suchen.',
      'Ist das Enddatum vorbei, Windows 11 25H2 oder später installieren.',
      'Wird die Version noch unterstützt, weitermachen: Preflight kennt sie noch nicht.',
    ],
  },
  inSupport: 'Unterstütztes Windows 11',
  windows10: (build) => `Windows 10 oder älter, Build ${String(build)}`,
  unknownBuild: (build, tableDate) => `Build ${String(build)}, nicht in der Tabelle von Preflight vom ${tableDate}`,
  versionAndBuild: (version, build) => `${version}, Build ${String(build)}`,
  endedOn: (version, day) => `${version}, beendet am ${day}`,
  supportedUntil: (version, day) => `${version}, unterstützt bis ${day}`,
  ownLifecycle: (edition) => `${edition}, mit eigenem Lebenszyklus`,
}

export const words: Words<typeof en> = { en, de }
