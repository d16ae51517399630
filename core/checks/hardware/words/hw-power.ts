import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Power supply',
  title: { pass: 'Device runs on AC power', fail: 'Device runs on battery' },
  why: 'Setup with apps and updates takes an hour or more. A device that sleeps or runs empty in between leaves a half-finished enrollment.',
  plugIn: {
    summary: 'Connect the device to AC power until setup has ended.',
    steps: [
      'Connect the power adapter and check that the battery charges.',
      'Open a Command Prompt as administrator; in OOBE, press Shift+F10.',
      'Run: powercfg /change standby-timeout-ac 0',
      'Scan again.',
    ],
  },
  mains: 'AC power',
  battery: 'Battery',
  charged: (source: string, percent: number): string => `${source}, ${String(percent)} %`,
}

const de: typeof en = {
  topic: 'Stromversorgung',
  title: { pass: 'Gerät läuft am Netzteil', fail: 'Gerät läuft im Akkubetrieb' },
  why: 'Die Einrichtung mit Apps und Updates dauert eine Stunde oder länger. Schläft das Gerät dabei ein oder ist der Akku leer, bleibt eine halbfertige Registrierung zurück.',
  plugIn: {
    summary: 'Gerät bis zum Ende der Einrichtung am Netzteil lassen.',
    steps: [
      'Netzteil anschließen und prüfen, ob der Akku lädt.',
      'Eine Eingabeaufforderung als Administrator öffnen; in OOBE Umschalt+F10 drücken.',
      'Ausführen: powercfg /change standby-timeout-ac 0',
      'Neu prüfen.',
    ],
  },
  mains: 'Netzteil',
  battery: 'Akku',
  charged: (source, percent) => `${source}, ${String(percent)} %`,
}

export const words: Words<typeof en> = { en, de }
