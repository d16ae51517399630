import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Local administrators and device preparation',
  title: { pass: 'User account type fits the device settings of Entra', fail: 'User account type does not fit the device settings of Entra' },
  why: 'When the policy makes standard users and Entra makes none or only some users local administrators, Windows skips device preparation silently.',
  noPolicy: 'No device preparation policy reaches the user.',
  joining: { all: 'All', selected: 'Selected', none: 'None' },
  accountTypes: { standard: 'Standard user', administrator: 'Administrator' },
  pair: {
    summary: 'Use a pair of settings that goes together.',
    steps: [
      `Open ${portal.en.deviceSettings} in the Entra admin center and look at Registering user is added as local administrator on the device.`,
      'Choose All when the device preparation policy makes standard users, or None or Selected when it makes administrators.',
      'Otherwise ask the Intune administrator to change User account type in the device preparation policy.',
      'Scan again.',
    ],
  },
}

const de: typeof en = {
  topic: 'Lokale Administratoren und Gerätevorbereitung',
  title: { pass: 'Typ des Benutzerkontos passt zu den Geräteeinstellungen von Entra', fail: 'Typ des Benutzerkontos passt nicht zu den Geräteeinstellungen von Entra' },
  why: 'Macht die Richtlinie Standardbenutzer und Entra keinen oder nur manche Benutzer zu lokalen Administratoren, überspringt Windows die Gerätevorbereitung ohne Meldung.',
  noPolicy: 'Keine Gerätevorbereitungsrichtlinie erreicht den Benutzer.',
  joining: { all: 'Alle', selected: 'Ausgewählte', none: 'Keine' },
  accountTypes: { standard: 'Standardbenutzer', administrator: 'Administrator' },
  pair: {
    summary: 'Zwei Einstellungen verwenden, die zusammenpassen.',
    steps: [
      `Im Entra Admin Center ${portal.de.deviceSettings} öffnen und „Registering user is added as local administrator on the device“ ansehen.`,
      '„Alle“ wählen, wenn die Gerätevorbereitungsrichtlinie Standardbenutzer anlegt, oder „Keine“ oder „Ausgewählte“, wenn sie Administratoren anlegt.',
      'Sonst vom Intune-Administrator den Typ des Benutzerkontos in der Gerätevorbereitungsrichtlinie ändern lassen.',
      'Neu prüfen.',
    ],
  },
}

export const words: Words<typeof en> = { en, de }
