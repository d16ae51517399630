import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Windows version for device association',
  title: {
    pass: 'Windows is new enough for device association',
    fail: 'Windows may be too old for device association, or is virtual',
  },
  why: 'An older Windows writes no usable DeviceLink file and OOBE ignores the association, so the device goes through setup as an unknown one.',
  update: {
    summary: 'Install the current cumulative update before the DeviceLink file is exported.',
    steps: [
      'On Windows 11 24H2 or 25H2, install the current cumulative update and restart.',
      'On older Windows, install Windows 11 25H2 from current media.',
      'Scan again, then export the DeviceLink file.',
    ],
  },
  hardware: {
    summary: 'Use a physical device.',
    steps: ['Take a physical device for device association.', 'For a VM, plan a user-driven enrollment instead.', 'Scan again.'],
  },
  look: {
    summary: 'Confirm that the update for device association is part of this Windows.',
    steps: [
      `Open ${portal.en.updateHistory}.`,
      'Look for KB5120998 or any cumulative update released after it.',
      'When there is none, install the current cumulative update, restart and scan again.',
    ],
  },
  expected: (revision: number, update: string): string => `24H2 or 25H2, revision ${String(revision)} (${update}) or later`,
  notListed: (update: string): string => `${update} is not listed by itself`,
}

const de: typeof en = {
  topic: 'Windows-Version für die Gerätezuordnung',
  title: {
    pass: 'Windows ist neu genug für die Gerätezuordnung',
    fail: 'Windows ist vielleicht zu alt für die Gerätezuordnung oder virtuell',
  },
  why: 'Ein älteres Windows schreibt keine brauchbare DeviceLink-Datei, und OOBE übergeht die Zuordnung. Das Gerät durchläuft die Einrichtung dann als unbekanntes.',
  update: {
    summary: 'Das aktuelle kumulative Update installieren, bevor die DeviceLink-Datei exportiert wird.',
    steps: [
      'Unter Windows 11 24H2 oder 25H2 das aktuelle kumulative Update installieren und neu starten.',
      'Ist Windows älter, Windows 11 25H2 von einem aktuellen Medium installieren.',
      'Neu prüfen, dann die DeviceLink-Datei exportieren.',
    ],
  },
  hardware: {
    summary: 'Ein physisches Gerät nehmen.',
    steps: ['Für die Gerätezuordnung ein physisches Gerät nehmen.', 'Für eine VM stattdessen eine benutzergesteuerte Registrierung planen.', 'Neu prüfen.'],
  },
  look: {
    summary: 'Klären, ob das Update für die Gerätezuordnung in diesem Windows enthalten ist.',
    steps: [
      `${portal.de.updateHistory} öffnen.`,
      'Nach KB5120998 oder einem später erschienenen kumulativen Update suchen.',
      'Gibt es keines, das aktuelle kumulative Update installieren, neu starten und neu prüfen.',
    ],
  },
  expected: (revision, update) => `24H2 oder 25H2, Revision ${String(revision)} (${update}) oder später`,
  notListed: (update) => `${update} ist nicht einzeln aufgeführt`,
}

export const words: Words<typeof en> = { en, de }
