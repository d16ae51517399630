import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Microsoft Account Sign-in Assistant',
  title: { pass: 'Microsoft Account Sign-in Assistant can start', fail: 'Microsoft Account Sign-in Assistant cannot start' },
  why: 'Windows needs this service (wlidsvc) to ask for its deployment profile. Without it setup finds no profile, or later offers a local account.',
  enable: {
    summary: 'Enable the Microsoft Account Sign-in Assistant.',
    steps: [
      'Remove the setting that disables it from the image, or the policy Microsoft Account sign-in assistant from Intune.',
      'On this device, in a Command Prompt as administrator (in OOBE, press Shift+F10), run: sc.exe config wlidsvc start= demand',
      'When the service is missing, install Windows from an image that still holds it.',
      'Restart the device and scan again.',
    ],
  },
  states: { enabled: 'Enabled', disabled: 'Disabled', missing: 'Not installed' },
}

const de: typeof en = {
  topic: 'Microsoft-Konto-Anmelde-Assistent',
  title: { pass: 'Microsoft-Konto-Anmelde-Assistent kann starten', fail: 'Microsoft-Konto-Anmelde-Assistent kann nicht starten' },
  why: 'Windows braucht diesen Dienst (wlidsvc), um nach seinem Bereitstellungsprofil zu fragen. Ohne ihn findet die Einrichtung kein Profil oder bietet später ein lokales Konto an.',
  enable: {
    summary: 'Den Microsoft-Konto-Anmelde-Assistenten aktivieren.',
    steps: [
      'Die Einstellung, die ihn deaktiviert, aus dem Image entfernen oder die Richtlinie „Microsoft Account sign-in assistant“ aus Intune.',
      'Auf diesem Gerät in einer Eingabeaufforderung als Administrator (in OOBE Umschalt+F10 drücken) ausführen: sc.exe config wlidsvc start= demand',
      'Fehlt der Dienst, Windows aus einem Image installieren, das ihn noch enthält.',
      'Gerät neu starten und neu prüfen.',
    ],
  },
  states: { enabled: 'Aktiviert', disabled: 'Deaktiviert', missing: 'Nicht installiert' },
}

export const words: Words<typeof en> = { en, de }
