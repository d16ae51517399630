import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Sign-in to the network',
  title: { pass: 'Device is on a network without wireless sign-in', fail: 'Wireless network may ask for a sign-in that takes no pass' },
  why: 'A Temporary Access Pass does not work where a network signs users in through the NPS extension or the AD FS adapter.',
  ask: {
    summary: 'Make sure that the network of the bench does not ask the user to sign in.',
    steps: [
      'Ask whether Wi-Fi or VPN at this site signs users in through the NPS extension for multifactor authentication or the AD FS adapter.',
      'When it does, use a cable, a guest network, or a network that lets the device in by certificate or shared key.',
    ],
  },
  medium: { ethernet: 'Cable', wifi: 'Wi-Fi', cellular: 'Cellular', other: 'Other' },
}

const de: typeof en = {
  topic: 'Anmeldung am Netzwerk',
  title: { pass: 'Gerät ist in einem Netzwerk ohne WLAN-Anmeldung', fail: 'Das WLAN verlangt vielleicht eine Anmeldung, die keinen Pass annimmt' },
  why: 'Ein befristeter Zugriffspass wirkt nicht, wo ein Netzwerk Benutzer über die NPS-Erweiterung oder den AD FS-Adapter anmeldet.',
  ask: {
    summary: 'Sicherstellen, dass das Netzwerk der Werkbank vom Benutzer keine Anmeldung verlangt.',
    steps: [
      'Fragen, ob WLAN oder VPN an diesem Standort Benutzer über die NPS-Erweiterung für Multi-Faktor-Authentifizierung oder den AD FS-Adapter anmeldet.',
      'Wenn ja, ein Kabel, ein Gastnetzwerk oder ein Netzwerk benutzen, das das Gerät mit Zertifikat oder gemeinsamem Schlüssel einlässt.',
    ],
  },
  medium: { ethernet: 'Kabel', wifi: 'WLAN', cellular: 'Mobilfunk', other: 'Anderes' },
}

export const words: Words<typeof en> = { en, de }
