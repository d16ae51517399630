import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Hardware hash',
  title: { pass: 'Hardware hash can be captured', fail: 'Hardware hash is empty' },
  why: 'The hardware hash is how Windows Autopilot knows the device. Without it the device cannot be registered, and OOBE may not find its profile.',
  empty: 'Empty',
  notEmpty: 'Not empty',
  characters: (count: number): string => `${String(count)} characters`,
  captureAgain: {
    summary: 'Capture the hardware hash in a fully started Windows.',
    steps: [
      'Restart the device and wait until the desktop or the first OOBE page has fully appeared.',
      'Run the collector again as administrator; in OOBE, press Shift+F10 first.',
      'When the hash stays empty in OOBE of Windows 11, press Ctrl+Shift+D, select Export and take the hash from the exported logs.',
      'When it stays empty there too, install Windows again or ask the hardware maker for a firmware update.',
    ],
  },
}

const de: typeof en = {
  topic: 'Hardwarehash',
  title: { pass: 'Hardwarehash lässt sich erfassen', fail: 'Hardwarehash ist leer' },
  why: 'Am Hardwarehash erkennt Windows Autopilot das Gerät. Ohne ihn lässt sich das Gerät nicht registrieren, und OOBE findet sein Profil vielleicht nicht.',
  empty: 'Leer',
  notEmpty: 'Nicht leer',
  characters: (count) => `${String(count)} Zeichen`,
  captureAgain: {
    summary: 'Den Hardwarehash in einem vollständig gestarteten Windows erfassen.',
    steps: [
      'Das Gerät neu starten und warten, bis der Desktop oder die erste OOBE-Seite ganz da ist.',
      'Den Collector erneut als Administrator ausführen; in OOBE zuerst Umschalt+F10 drücken.',
      'Bleibt der Hash in OOBE von Windows 11 leer: Strg+Umschalt+D drücken, „Exportieren“ wählen und den Hash aus den exportierten Protokollen nehmen.',
      'Bleibt er auch dort leer, Windows neu installieren oder den Hardwarehersteller nach einem Firmware-Update fragen.',
    ],
  },
}

export const words: Words<typeof en> = { en, de }
